import * as z from 'zod/mini';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { journalTold } from '#domain/complaint/rules/told-status.ts';
import { ok } from '#domain/result.ts';
import { seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ShownReceipt, withoutFacts } from '#http/views/execution-receipt-view.ts';
import { journalOf, ToldEvent, toldOfComplaint } from '#http/views/journal-view.ts';

const Journal = journalOf(
  z.object({ kind: z.optional(z.string()), organisation: z.optional(z.string()) }),
  z.object({ type: z.string(), ...ToldEvent.shape }),
  { receipt: z.optional(ShownReceipt) },
);

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
}

/** What happened to a complaint, commit by commit, to whoever complained and to its office; no personal data in it, and no names. */
export const readJournalOfComplaint = operation({
  name: 'readJournalOfComplaint',
  by: 'bearer',
  params: OfComplaint,
  answer: Journal,
  run: async (asked, deps: Deps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const written = await deps.cases.journal(complaint, file.id);
    const shown = call.actor.kind === 'recipient' ? journalTold(file, written) : written;
    const commits = shown.map(({ commit, at, actor, edition, events, receipt }) => ({
      commit,
      at,
      actor: { kind: actor.kind, organisation: actor.organisation },
      edition,
      receipt: receipt && withoutFacts(receipt),
      events: events.map((event) => ({ type: event.type, ...toldOfComplaint(event) })),
    }));
    return ok({ body: { caseId: file.id, commits }, version: file.version });
  },
});
