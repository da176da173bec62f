import { typed } from '#casework/typed.ts';
import type { Keyring } from '#casework/ports.ts';
import { ok } from '#domain/result.ts';
import { command, type CommandDeps } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

/** 5.3: the head names the responsible executor with a resolution; what he writes stands in its own record. */
export const nameExecutor: Operation<Call<{ caseId: string }, unknown, { executor: string; resolution: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { executor, resolution } = call.body;
    const { record, ref } = await typed('reason', resolution, { caseId, now: call.now }, deps);
    return ok({ caseId, command: { type: 'NameExecutor', executor, resolution: { record: ref, content: resolution } }, records: [record] });
  });
