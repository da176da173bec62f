import type { EAkimat } from '#casework/ports/neighbours.ts';
import { answerStep, askOrHold, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { eAkimat, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly eAkimat: EAkimat;
}

/** 5.4: the documents are registered in E-akimat, beside the examination; its hold stops nothing. */
export const registerInEAkimat = (input: StepInput, deps: Deps) =>
  answerStep(input, 'e-akimat', deps, async (theCase) => {
    const { request, filedAt } = theCase;
    if (!request || !filedAt) throw new Error('only a filed request is registered');
    const asked = await askOrHold(input, theCase, { step: 'e-akimat', at: '5.4' }, deps, () =>
      deps.eAkimat.register({
        caseId: theCase.id,
        channel: theCase.channel,
        receivedAt: filedAt,
        contentSha256: request.sha256,
      }),
    );
    if ('waiting' in asked) return asked.waiting;
    return recordStep(input, 'e-akimat', deps, {
      command: { type: 'RecordEAkimatRegistration', ...asked.answer.value },
    });
  });

export const handler = taskHandler({
  step: '5.4',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), eAkimat: eAkimat() }),
  run: registerInEAkimat,
});
