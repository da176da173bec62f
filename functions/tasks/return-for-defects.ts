import { ending } from '#casework/acts/visiting/beside-wish.ts';
import { readForm } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { defectsWhenFiled } from '#domain/application/rules/filing/conformity.ts';
import { past } from '#domain/application/stages.ts';
import { endingMessage } from '#domain/application/words/ending-message.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 9.3, 10.10: the message that the package is returned, each defect with its cure (M2, M8); nothing typed is lost (X7). */
export const returnForDefects = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'return-for-defects', input }, deps, async (theCase, work) => {
    const now = deps.clock.now();
    const filed = past('filing', theCase);
    const { provider } = filed;
    const defects = defectsWhenFiled(filed, await readForm(theCase, deps));
    const { message, appeal } = endingMessage('RETURNED_FOR_DEFECTS', { theCase, at: now, defects });
    const paper = await formPaper(
      theCase,
      { type: 'DOCUMENT_DEFECTS_REFUSAL', organisation: provider, message, fields: { defects, appeal } },
      now,
      deps,
    );
    return work.decide(ending({ type: 'ReturnPackage', paper }, input.requestId, deps));
  });

export const handler = taskHandler({
  step: 'return-for-defects',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents() }),
  run: returnForDefects,
});
