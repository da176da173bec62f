import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { accounts, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & Cabinets;

/** Para 11: the answer reaches the cabinet of whoever complained; whoever has none is written to. */
export const tellAnswer = (input: StepInput, deps: Deps) =>
  answerStep({ kind: complaint, step: 'tell-answer', input }, deps, async ({ complainant }, work) =>
    work.record({ type: 'DeliverAnswer', hasCabinet: await hasCabinet(complainant, deps) }),
  );

export const handler = taskHandler({
  step: 'tell-answer',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), accounts: accounts() }),
  run: tellAnswer,
});
