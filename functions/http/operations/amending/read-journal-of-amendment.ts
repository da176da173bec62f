import type { CaseStore } from '#casework/ports/case-store.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { journalTold } from '#domain/amendment/rules/told-status.ts';
import { ok } from '#domain/result.ts';
import { seenAmendment } from '#http/calls/amending.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { ShownJournal, shownCommits, toldOfAmendment } from '#http/views/journal-view.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
}

/** What happened to an amendment, commit by commit, to its person and its provider; no personal data in it, and no names. */
export const readJournalOfAmendment = operation({
  name: 'readAmendmentJournal',
  by: 'bearer',
  params: OfAmendment,
  answer: ShownJournal,
  run: async (asked, deps: Deps) => {
    const seen = await seenAmendment(asked.params.amendmentId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const written = await deps.cases.journal(amendment, file.id);
    const shown = call.actor.kind === 'recipient' ? journalTold(file, written) : written;
    return ok({ body: { caseId: file.id, commits: shownCommits(shown, toldOfAmendment) }, version: file.version });
  },
});
