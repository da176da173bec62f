import { type ProposeDeps, proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import type { Acting } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { entryKey, entryNamed } from '#domain/queue/list.ts';
import { foundProposal } from '#domain/regulation/amendments/found-facts.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';

export type MergingDeps = ProposeDeps & { readonly cases: CaseStore };

/**
 * X218: of whoever stood on a list of this provider already the merging of his two entries is proposed, by no official. What is
 * open on one of them already is left: the next inventory finds both still there.
 */
export async function proposeMergings(
  entries: readonly OldEntry[],
  { now, requestId }: Pick<Acting, 'now' | 'requestId'>,
  deps: MergingDeps,
): Promise<void> {
  for (const { entry, subject, oldList } of entries.filter(({ twice }) => twice)) {
    const held = await deps.cases.claim(entryKey(entry.provider, subject));
    const into = held && entryNamed(held.holder);
    if (!into || !isQueueList(into.list)) continue;
    const proposal = { ...foundProposal('TWICE_ON_RECORD', localDate(now)), list: entry.list, into };
    const by = { provider: entry.provider, file: oldList };
    const acting = { actor: { kind: 'machine' }, now, requestId } as const;
    await proposeAmendment({ ...proposal, registerNumber: entry.registerNumber }, acting, deps, by);
  }
}
