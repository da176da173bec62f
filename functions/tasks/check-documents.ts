import { readForm } from '#casework/papers/paper.ts';
import type { People } from '#casework/ports/ports.ts';
import { answerStep, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly people: People;
}

/** 9.2, 10.9: do the attached documents conform to the Standard? A check of form, not of the merits (X6). */
export const checkDocuments = (input: StepInput, deps: Deps) =>
  answerStep(input, 'conformity', deps, async (theCase) => {
    const form = await readForm(theCase, deps);
    return recordStep(input, 'conformity', deps, { command: { type: 'RecordConformity', form } });
  });

export const handler = taskHandler({
  step: '9.2, 10.9',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people() }),
  run: checkDocuments,
});
