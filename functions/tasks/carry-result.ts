import type { EgovGateway } from '#casework/ports/neighbours.ts';
import { answerStep, askOrHold, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { centreOfFiling } from '#domain/application/rules/offices.ts';
import { gateway, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly gateway: EgovGateway;
}

/** 5.6, 6.6: the gateway carries the signed result to the Corporation; the way belongs to nobody's day (X38). */
export const carryResult = (input: StepInput, deps: Deps) =>
  answerStep(input, 'carrying', deps, async (theCase) => {
    const { result } = theCase;
    if (!result) throw new Error('only a signed result is carried');
    const messageId = `${theCase.id}-result`;
    const asked = await askOrHold(input, theCase, { step: 'carrying', at: '5.6' }, deps, () =>
      deps.gateway.send({
        messageId,
        caseId: theCase.id,
        subject: 'result',
        addressee: centreOfFiling(theCase),
        contentSha256: result.paper.sha256,
        signatureSha256: result.signature.sha256,
      }),
    );
    if ('waiting' in asked) return asked.waiting;
    return recordStep(input, 'carrying', deps, { command: { type: 'RecordArrival', messageId } });
  });

export const handler = taskHandler({
  step: '5.6',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), gateway: gateway() }),
  run: carryResult,
});
