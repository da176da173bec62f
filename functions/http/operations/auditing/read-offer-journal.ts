import * as z from 'zod/mini';
import { OfferEvent } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import { ok } from '#domain/result.ts';
import { noteAudit, seenOffer } from '#http/calls/allocating.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { journalOf, ToldEvent, toldOfOffer } from '#http/views/journal-view.ts';

const Journal = journalOf(z.record(z.string(), z.string()), z.extend(ToldEvent, { event: OfferEvent }), {
  requestId: z.string(),
});

/** The whole journal of an offer as it was written, each event with its paragraph and sentence; ids only. The reading is noted. */
export const readOfferJournal = operation({
  name: 'readOfferJournal',
  by: 'bearer',
  params: OfOffer,
  answer: Journal,
  run: async (asked, deps: ReadingDeps) => {
    const seen = await seenOffer(asked.params.offerId, asked, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    await noteAudit(call, file, ['journal'], deps);
    const commits = (await deps.cases.journal(offer, file.id)).map(({ events, receipt: _, ...commit }) => ({
      ...commit,
      events: events.map((event) => ({ ...toldOfOffer(event), event })),
    }));
    return ok({ body: { caseId: file.id, commits }, version: file.version });
  },
});
