import { answerStep, recordStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

/** 10.11: the result signed by the head reaches the recipient's personal cabinet (in place of 5.6–5.7, X2). */
export const deliverToCabinet = (input: StepInput, deps: StepDeps) =>
  answerStep(input, '10.11', deps, () => recordStep(input, '10.11', deps, { command: { type: 'DeliverResult' } }));

export const handler = taskHandler({ step: '10.11', input: TaskInput, deps: stepDeps, run: deliverToCabinet });
