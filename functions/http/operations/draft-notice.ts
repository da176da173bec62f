import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

/** 5.4: the executor drafts the notice of registration; his reasoning is for the head and stands in its own record. */
export const draftNotice: Operation<Call<{ caseId: string }, unknown, { reasoning: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { reasoning } = call.body;
    const { record, ref } = await typed('draft', reasoning, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'DraftNotice', draft: { record: ref, content: reasoning } },
      records: [record],
    });
  });
