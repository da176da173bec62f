import type { EgovGateway } from '#casework/ports/neighbours.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { past } from '#domain/application/stages.ts';
import { gateway, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly gateway: EgovGateway;
}

/** 8.7, 10.8: the signed e-document goes through the gateway to the regional desk. */
export const sendRequest = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'send-request', input }, deps, async (theCase, work) => {
    const { request, requestSignature, provider } = past('signing', theCase);
    const messageId = `${theCase.id}-request`;
    const asked = await work.askOrHold(() =>
      deps.gateway.send({
        messageId,
        caseId: theCase.id,
        subject: 'request',
        addressee: provider,
        contentSha256: request.sha256,
        signatureSha256: requestSignature.sha256,
      }),
    );
    if ('waiting' in asked) return asked.waiting;
    const { receivedAt } = asked.answer.value;
    return work.record({ type: 'RecordSending', messageId, receivedAt });
  });

export const handler = taskHandler({
  step: 'send-request',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), gateway: gateway() }),
  run: sendRequest,
});
