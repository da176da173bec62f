import { enforcing } from '#casework/acts/amending/enforcing.ts';
import type { Register } from '#casework/ports/register.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { register, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly register: Register;
}

/** X53: what was decided takes effect: the act stands in the log of the list, and the entry is as it says. */
export const enforceAmendment = (input: StepInput, deps: Deps) =>
  answerStep({ kind: amendment, step: 'enforce-amendment', input }, deps, (_file, work) =>
    work.decide({ type: 'EnforceAmendment', ask: enforcing(deps.clock.now(), deps) }),
  );

export const handler = taskHandler({
  step: 'enforce-amendment',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), register: register() }),
  run: enforceAmendment,
});
