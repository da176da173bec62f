import { type SharingDeps, sharingOut } from '#casework/acts/allocating/rounds/sharing-out.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { documents, people, register, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & SharingDeps;

/** 74: the dwellings of a round are dealt to the lists, by their sizes and the ledger. */
export const shareOut = (input: StepInput, deps: Deps) =>
  answerStep({ kind: allocation, step: 'share-out', input }, deps, async (_file, work) =>
    work.decide({
      type: 'ShareOut',
      ask: sharingOut({ now: deps.clock.now(), requestId: input.requestId }, deps),
    }),
  );

export const handler = taskHandler({
  step: 'share-out',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents(), register: register() }),
  run: shareOut,
});
