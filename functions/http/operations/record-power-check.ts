import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

type Checking = Call<{ caseId: string }, unknown, { found: 'confirmed' | 'refuted'; reason: string }>;

/** X9: the executor checks a power not certified by a notary and records what he found, before he can draft. */
export const recordPowerCheck: Operation<Checking, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { found, reason } = call.body;
    const { record, ref } = await typed('reason', reason, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'RecordPowerCheck', found, reason: { record: ref, content: reason } },
      records: [record],
    });
  });
