import type { CaseStore } from '#casework/ports/case-store.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { journalTold } from '#domain/complaint/rules/told-status.ts';
import { ok } from '#domain/result.ts';
import { seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ShownJournal, shownCommits, toldOfComplaint } from '#http/views/journal-view.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
}

/** What happened to a complaint, commit by commit, to whoever complained and to its office; no personal data in it, and no names. */
export const readJournalOfComplaint = operation({
  name: 'readJournalOfComplaint',
  by: 'bearer',
  params: OfComplaint,
  answer: ShownJournal,
  run: async (asked, deps: Deps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const written = await deps.cases.journal(complaint, file.id);
    const shown = call.actor.kind === 'recipient' ? journalTold(file, written) : written;
    return ok({ body: { caseId: file.id, commits: shownCommits(shown, toldOfComplaint) }, version: file.version });
  },
});
