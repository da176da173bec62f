import { besideResultReady } from '#casework/acts/visiting/beside-wish.ts';
import type { EgovGateway } from '#casework/ports/neighbours.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { past } from '#domain/application/stages.ts';
import { ok } from '#domain/result.ts';
import { gateway, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly gateway: EgovGateway;
}

/**
 * 5.6, 6.6: the gateway carries the signed result to the Corporation; the way belongs to nobody's day (X38). Its arrival
 * is kept before it is made ready for whoever comes for it (5.7), so that the time between is measured (X73). Whoever wished
 * it home with his first visit is visited with it (X262).
 */
export const carryResult = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'carry-result', input }, deps, async (theCase, work) => {
    const makeReady = () =>
      work.decide({
        type: 'MakeResultReady',
        ask: async (before) => {
          const of = { now: deps.clock.now(), requestId: input.requestId };
          return ok({ command: { type: 'MakeResultReady' }, beside: await besideResultReady(before, of, deps) });
        },
      });
    if (theCase.arrived) return makeReady();
    const { result } = past('decision', theCase);
    const messageId = `${theCase.id}-result`;
    const asked = await work.askOrHold(() =>
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
    await work.keep({ type: 'RecordArrival', messageId });
    return makeReady();
  });

export const handler = taskHandler({
  step: 'carry-result',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), gateway: gateway() }),
  run: carryResult,
});
