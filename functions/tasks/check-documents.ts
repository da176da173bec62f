import { readForm } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly people: People;
}

/** 9.2, 10.9: do the attached documents conform to the Standard? A check of form, not of the merits (X6). */
export const checkDocuments = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'check-documents', input }, deps, async (theCase, work) => {
    const form = await readForm(theCase, deps);
    return work.record({ type: 'RecordConformity', form });
  });

export const handler = taskHandler({
  step: 'check-documents',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people() }),
  run: checkDocuments,
});
