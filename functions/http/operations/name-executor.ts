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

type Naming = Call<{ caseId: string }, unknown, { executor: string; resolution: string }>;

/** 5.3: the head names the responsible executor with a resolution; what he writes stands in its own record. */
export const nameExecutor: Operation<Naming, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { executor, resolution } = call.body;
    const may = await permitted(call, caseId, 'NameExecutor', deps);
    if (!may.ok) return may;
    const fault = await executorFault(executor, may.value, call, deps.staff);
    if (fault) return refused(fault);
    const { record, ref } = await typed('reason', resolution, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'NameExecutor', executor, resolution: { record: ref, content: resolution } },
      records: [record],
    });
  });
