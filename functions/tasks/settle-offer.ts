import { type SettlingDeps, settling } from '#casework/acts/allocating/rounds/settling.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { offer } from '#domain/offer/kind.ts';
import { documents, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & SettlingDeps;

/** X59: the round learns how an offer ended, and goes on with the dwelling that nobody took. */
export const settleOffer = (input: StepInput, deps: Deps) =>
  answerStep({ kind: offer, step: 'settle-offer', input }, deps, (_file, work) => {
    const going = { now: deps.clock.now(), requestId: input.requestId };
    return work.decide({ type: 'SettleOffer', ask: settling(going, deps) });
  });

export const handler = taskHandler({
  step: 'settle-offer',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), documents: documents() }),
  run: settleOffer,
});
