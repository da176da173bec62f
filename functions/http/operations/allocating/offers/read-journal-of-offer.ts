import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { offer } from '#domain/offer/kind.ts';
import { ok } from '#domain/result.ts';
import { seenOffer } from '#http/calls/allocating.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { ShownJournal, shownCommits, toldOfOffer } from '#http/views/journal-view.ts';
import { LookView, lookView } from '#http/views/look-view.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
  readonly access: Pick<AccessLog, 'of'>;
}

/** What happened to an offer, commit by commit, to its person and its office, without names; its person is told who looked at it, too. */
export const readJournalOfOffer = operation({
  name: 'readJournalOfOffer',
  by: 'bearer',
  params: OfOffer,
  answer: z.extend(ShownJournal, { looks: z.optional(z.array(LookView)) }),
  run: async (asked, deps: Deps) => {
    const seen = await seenOffer(asked.params.offerId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const isOwn = call.actor.kind === 'recipient';
    const [commits, looks] = await Promise.all([
      deps.cases.journal(offer, file.id),
      isOwn ? deps.access.of(file.id) : undefined,
    ]);
    const body = { caseId: file.id, commits: shownCommits(commits, toldOfOffer), looks: looks?.map(lookView) };
    return ok({ body, version: file.version });
  },
});
