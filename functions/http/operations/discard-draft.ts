import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** A draft that was never filed is discarded, not withdrawn (X45). */
export const discardDraft: Operation<Call<{ caseId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, async () =>
    ok({ caseId: call.params.caseId, command: { type: 'DiscardDraft', why: 'byPerson' } }),
  );
