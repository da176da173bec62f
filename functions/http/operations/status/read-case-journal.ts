import * as z from 'zod/mini';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { holdsToldOnce } from '#domain/file/holds-told.ts';
import { ok } from '#domain/result.ts';
import { type StandingDeps, seenInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { ShownReceipt, shownReceipt } from '#http/views/execution-receipt-view.ts';
import { journalOf, ToldEvent, toldEvent } from '#http/views/journal-view.ts';

const Journal = journalOf(
  z.object({ kind: z.optional(z.string()), organisation: z.optional(z.string()) }),
  z.object({ type: z.string(), ...ToldEvent.shape, lastAskedAt: z.optional(z.string()) }),
  { receipt: z.optional(ShownReceipt) },
);

/** What happened to a case, commit by commit, in the regulation's words and by whom; a wait once, with its latest look (X250). No personal data in it. */
export const readCaseJournal = operation({
  name: 'readJournal',
  by: 'bearer',
  params: OfCase,
  answer: Journal,
  run: async (call, deps: StandingDeps) => {
    const shown = await seenInStanding(call, deps);
    if (!shown.ok) return shown;
    const { theCase, call: seen } = shown.value;
    const { id, channel, version } = theCase;
    const commits = holdsToldOnce<ApplicationEvent, CommitRecord<ApplicationEvent>>(
      await deps.cases.journal(application, id),
    ).map(({ commit, at, actor, edition, events, receipt }) => ({
      commit,
      at,
      actor: { kind: actor.kind, organisation: actor.organisation },
      edition,
      receipt: receipt && shownReceipt(theCase, receipt, seen),
      events: events.map(({ event, lastAskedAt }) => ({ type: event.type, ...toldEvent(event, channel), lastAskedAt })),
    }));
    return ok({ body: { caseId: id, commits }, version });
  },
});
