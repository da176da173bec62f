import type { EgovGateway } from '#casework/ports/neighbours.ts';
import { answerStep, askOrHold, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { sendingStep } from '#domain/application/decide/intake.ts';
import { providerOf } from '#domain/application/rules/offices.ts';
import { gateway, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly gateway: EgovGateway;
}

/** 8.7, 10.8: the signed e-document goes through the gateway to the regional desk. */
export const sendRequest = (input: StepInput, deps: Deps) =>
  answerStep(input, 'sending', deps, async (theCase) => {
    const { request, requestSignature } = theCase;
    if (!request || !requestSignature) throw new Error('only a signed request is sent');
    const messageId = `${theCase.id}-request`;
    const asked = await askOrHold(input, theCase, { step: 'sending', at: sendingStep(theCase) }, deps, () =>
      deps.gateway.send({
        messageId,
        caseId: theCase.id,
        subject: 'request',
        addressee: providerOf(theCase),
        contentSha256: request.sha256,
        signatureSha256: requestSignature.sha256,
      }),
    );
    if ('waiting' in asked) return asked.waiting;
    const { receivedAt } = asked.answer.value;
    return recordStep(input, 'sending', deps, { command: { type: 'RecordSending', messageId, receivedAt } });
  });

export const handler = taskHandler({
  step: '8.7, 10.8',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), gateway: gateway() }),
  run: sendRequest,
});
