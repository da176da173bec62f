import { ending } from '#casework/acts/visiting/beside-wish.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

/** 10.11: the result signed by the head reaches the recipient's personal cabinet (in place of 5.6–5.7, X2). */
export const deliverToCabinet = (input: StepInput, deps: StepDeps) =>
  answerStep({ kind: application, step: 'deliver-to-cabinet', input }, deps, (_theCase, work) =>
    work.decide(ending({ type: 'DeliverResult' }, input.requestId, deps)),
  );

export const handler = taskHandler({
  step: 'deliver-to-cabinet',
  input: TaskInput,
  deps: stepDeps,
  run: deliverToCabinet,
});
