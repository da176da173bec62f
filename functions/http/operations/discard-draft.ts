import { discardDraft as discard } from '#casework/acts/discard-draft.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** X45: a draft that was never filed. */
export const discardDraft: Operation<Call<{ caseId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, (acting) => discard(call.params, acting, deps));
