import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { ok, refused } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import { executorFault } from '#http/official.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
  readonly staff: Pick<StaffRegister, 'get'>;
}

type Replacing = Call<{ caseId: string }, unknown, { executor: string; reason: string }>;

/** X43: the head replaces the executor, with a reason; no term starts again. */
export const replaceExecutor: Operation<Replacing, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { executor, reason } = call.body;
    const may = await permitted(call, caseId, 'ReplaceExecutor', deps);
    if (!may.ok) return may;
    const fault = await executorFault(executor, may.value, call, deps.staff);
    if (fault) return refused(fault);
    const { record, ref } = await typed('reason', reason, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'ReplaceExecutor', executor, reason: { record: ref, content: reason } },
      records: [record],
    });
  });
