import type { EAkimat } from '#casework/ports/neighbours.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { past } from '#domain/application/stages.ts';
import { eAkimat, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly eAkimat: EAkimat;
}

/** 5.4: the documents are registered in E-akimat, beside the examination; its hold stops nothing. */
export const registerInEAkimat = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'register-in-e-akimat', input }, deps, async (theCase, work) => {
    const { request, filedAt } = past('filing', theCase);
    const asked = await work.askOrHold(() =>
      deps.eAkimat.register({
        caseId: theCase.id,
        channel: theCase.channel,
        receivedAt: filedAt,
        contentSha256: request.sha256,
      }),
    );
    if ('waiting' in asked) return asked.waiting;
    return work.record({ type: 'RecordEAkimatRegistration', ...asked.answer.value });
  });

export const handler = taskHandler({
  step: 'register-in-e-akimat',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), eAkimat: eAkimat() }),
  run: registerInEAkimat,
});
