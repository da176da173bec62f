import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { accounts, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & Cabinets;

/** 73(3): the signed decision reaches the cabinet of whoever it is about; whoever has none is written to. */
export const tellDecision = (input: StepInput, deps: Deps) =>
  answerStep({ kind: amendment, step: 'tell-decision', input }, deps, async ({ subject }, work) =>
    work.record({ type: 'DeliverDecision', hasCabinet: await hasCabinet(subject, deps) }),
  );

export const handler = taskHandler({
  step: 'tell-decision',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), accounts: accounts() }),
  run: tellDecision,
});
