import { type DueDeps, writeInTurn } from '#casework/acts/amending/due-together.ts';
import { enforcing } from '#casework/acts/amending/enforcing.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { fits, lists, register, stepDeps, turns } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps, DueDeps {
  readonly cases: StepDeps['cases'];
}

/** X53: what was decided takes effect: the act stands in the log of the list, and the entry is as it says. */
export const enforceAmendment = (input: StepInput, deps: Deps) =>
  answerStep({ kind: amendment, step: 'enforce-amendment', input }, deps, async (file, work) => {
    const now = deps.clock.now();
    await writeInTurn(file, { now, requestId: input.requestId }, deps);
    return work.decide({ type: 'EnforceAmendment', ask: enforcing(now, deps) });
  });

export const handler = taskHandler({
  step: 'enforce-amendment',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), register: register(), lists: lists(), turns: turns(), fits }),
  run: enforceAmendment,
});
