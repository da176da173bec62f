import { carryingOut } from '#casework/acts/complaining/carry-out.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps;

/** APPK 100: what the answer does by itself is done in one commit with it; what is owed becomes whose task it is. */
export const carryOutAnswer = (input: StepInput, deps: Deps) =>
  answerStep({ kind: complaint, step: 'carry-out-answer', input }, deps, (_file, work) =>
    work.decide({
      type: 'CarryOutAnswer',
      ask: carryingOut({ now: deps.clock.now(), requestId: input.requestId }, deps),
    }),
  );

export const handler = taskHandler({
  step: 'carry-out-answer',
  input: TaskInput,
  deps: (): Deps => stepDeps(),
  run: carryOutAnswer,
});
