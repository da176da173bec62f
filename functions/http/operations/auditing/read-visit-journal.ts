import * as z from 'zod/mini';
import { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/home-visit/words/event-words.ts';
import { ok } from '#domain/result.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { noteAudit, seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { journalOf, ToldEvent } from '#http/views/journal-view.ts';

const Journal = journalOf(z.record(z.string(), z.string()), z.extend(ToldEvent, { event: HomeVisitEvent }), {
  requestId: z.string(),
});

/** The whole journal of a visit at home as it was written, each event with its paragraph and sentence; ids only. The reading is noted. */
export const readVisitJournal = operation({
  name: 'readVisitJournal',
  by: 'bearer',
  params: OfVisit,
  answer: Journal,
  run: async (call, deps: ReadingDeps) => {
    const seen = await seenVisit(call.params.visitId, call, deps);
    if (!seen.ok) return seen;
    const { id, version } = seen.value;
    await noteAudit(call, seen.value, ['journal'], deps);
    const commits = (await deps.cases.journal(homeVisit, id)).map(({ events, receipt: _, ...commit }) => ({
      ...commit,
      events: events.map((event) => ({ paragraph: paragraphOfEvent(event), sentence: sentenceOf(event), event })),
    }));
    return ok({ body: { caseId: id, commits }, version });
  },
});
