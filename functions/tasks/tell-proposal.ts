import { deathTold } from '#casework/acts/allocating/offers/telling-death.ts';
import type { GoingOn } from '#casework/acts/allocating/rounds/moving.ts';
import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { leavingContent } from '#casework/papers/leaving-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { proposalContent } from '#casework/papers/proposal-paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { offerKey } from '#domain/queue/list.ts';
import { accounts, documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps & Cabinets;

/** APPK 73: whoever may lose his entry is told at once what is proposed, by which ground and facts, and that he may answer. */
export const tellProposal = (input: StepInput, deps: Deps) =>
  answerStep({ kind: amendment, step: 'tell-proposal', input }, deps, async (file, work) => {
    const now = deps.clock.now();
    if (file.purpose === 'LEAVING') {
      const paper = await formPaper(await requestOf(file, deps), leavingContent(file, now), now, deps);
      return work.record({ type: 'AcknowledgeLeaving', paper });
    }
    await offerTold(file, { now, requestId: input.requestId }, deps);
    const known = await hasCabinet(file.subject, deps);
    const content = await proposalContent(file, { now, hasCabinet: known }, deps);
    const paper = await formPaper(await requestOf(file, deps), content, now, deps);
    return work.record({ type: 'TellProposal', paper, hasCabinet: known });
  });

/** X238: somebody who died is asked no more whether he takes a dwelling. */
async function offerTold({ id, ground, entry }: Amendment, going: GoingOn, deps: Deps): Promise<void> {
  const open = ground === 'DIED' ? await deps.cases.claim(offerKey(entry)) : undefined;
  if (open) await deathTold({ amendment: id, offer: open.file }, going, deps);
}

export const handler = taskHandler({
  step: 'tell-proposal',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents(), accounts: accounts() }),
  run: tellProposal,
});
