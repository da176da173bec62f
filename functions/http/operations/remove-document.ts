import { removeDocument as remove } from '#casework/acts/attach-document.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 10.5: a document is taken out of the draft. */
export const removeDocument: Operation<Call<{ caseId: string; documentId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, (acting) => remove(call.params, acting, deps));
