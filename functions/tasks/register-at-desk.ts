import type { RegionalGatewayDesk } from '#casework/ports/neighbours.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { past } from '#domain/application/stages.ts';
import { desk, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly desk: RegionalGatewayDesk;
}

/** 9.1: the regional gateway desk registers the e-document, in both channels (X40). */
export const registerAtDesk = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'register-at-desk', input }, deps, async (theCase, work) => {
    const { sent } = past('sending', theCase);
    const asked = await work.askOrHold(() => deps.desk.register(sent.messageId, theCase.id));
    if ('waiting' in asked) return asked.waiting;
    return work.record({ type: 'RecordDeskRegistration', ...asked.answer.value });
  });

export const handler = taskHandler({
  step: 'register-at-desk',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), desk: desk() }),
  run: registerAtDesk,
});
