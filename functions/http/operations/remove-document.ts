import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 10.5: a document is taken out of the draft; its bytes stay in the bucket's past versions. */
export const removeDocument: Operation<Call<{ caseId: string; documentId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, async () =>
    ok({ caseId: call.params.caseId, command: { type: 'RemoveDocument', documentId: call.params.documentId } }),
  );
