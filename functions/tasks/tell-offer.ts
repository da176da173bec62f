import { telling } from '#casework/acts/allocating/offers/telling.ts';
import type { Cabinets } from '#casework/asking/has-cabinet.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { offer } from '#domain/offer/kind.ts';
import { accounts, documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps & Cabinets;

/** X59: whoever is next is told which dwelling is offered him, and until when he may take it. */
export const tellOffer = (input: StepInput, deps: Deps) =>
  answerStep({ kind: offer, step: 'tell-offer', input }, deps, async (file, work) =>
    work.record(await telling(file, deps.clock.now(), deps)),
  );

export const handler = taskHandler({
  step: 'tell-offer',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents(), accounts: accounts() }),
  run: tellOffer,
});
