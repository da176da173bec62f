import type { RegionalGatewayDesk } from '#casework/ports/neighbours.ts';
import { answerStep, askOrHold, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { desk, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly desk: RegionalGatewayDesk;
}

/** 9.1: the regional gateway desk registers the e-document, in both channels (X40). */
export const registerAtDesk = (input: StepInput, deps: Deps) =>
  answerStep(input, '9.1', deps, async (theCase) => {
    const { sent } = theCase;
    if (!sent) throw new Error('only what was sent is registered');
    const asked = await askOrHold(input, theCase, { step: '9.1', at: '9.1' }, deps, () =>
      deps.desk.register(sent.messageId, theCase.id),
    );
    if ('waiting' in asked) return asked.waiting;
    return recordStep(input, '9.1', deps, { command: { type: 'RecordDeskRegistration', ...asked.answer.value } });
  });

export const handler = taskHandler({
  step: '9.1',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), desk: desk() }),
  run: registerAtDesk,
});
