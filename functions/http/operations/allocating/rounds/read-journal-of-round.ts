import type { CaseStore } from '#casework/ports/case-store.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { fileInStanding, type SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAllocation } from '#http/shapes/allocations.ts';
import { ShownJournal, shownCommits, toldOfRound } from '#http/views/journal-view.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
}

/** What happened in a round, commit by commit, to its office and whoever supervises it; no personal data in it, and no names. */
export const readJournalOfRound = operation({
  name: 'readJournalOfRound',
  by: 'bearer',
  params: OfAllocation,
  answer: ShownJournal,
  run: async (asked, deps: Deps) => {
    const seen = await fileInStanding(asked, { kind: allocation, id: asked.params.allocationId }, deps);
    if (!seen.ok) return seen;
    const { id, version } = seen.value.file;
    const commits = await deps.cases.journal(allocation, id);
    return ok({ body: { caseId: id, commits: shownCommits(commits, toldOfRound) }, version });
  },
});
