import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

/** 5.5, X43: the head returns the draft with a reason; prepared papers of it die. */
export const returnDraft: Operation<Call<{ caseId: string }, unknown, { reason: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { reason } = call.body;
    const { record, ref } = await typed('reason', reason, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'ReturnDraft', reason: { record: ref, content: reason } },
      records: [record],
    });
  });
