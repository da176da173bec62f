import { type AskingDeps, askedNext } from '#casework/acts/allocating/rounds/asking-candidates.ts';
import { answerStep, loaded, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import { documents, lists, people, register, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & AskingDeps;

/** X59: each dwelling of a round that waits is offered to the next candidate of its list; a history grown long ends (X243). */
export const askCandidates = (input: StepInput, deps: Deps) =>
  answerStep({ kind: allocation, step: 'ask-candidates', input }, deps, async (_file, work) => {
    for (;;) {
      const file = await loaded(allocation, input.caseId, deps);
      const outcome = outcomeOf(allocation, file, 'ask-candidates');
      if (outcome) return { outcome };
      const went = await askedNext(file, { now: deps.clock.now(), requestId: input.requestId }, deps);
      if (went === 'on') continue;
      if (went === 'bound') return work.again();
      const held = await work.askOrHold(async () => ({ kind: 'unavailable' as const, why: went.waitsFor }));
      if ('waiting' in held) return held.waiting;
    }
  });

export const handler = taskHandler({
  step: 'ask-candidates',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents(), register: register(), lists: lists() }),
  run: askCandidates,
});
