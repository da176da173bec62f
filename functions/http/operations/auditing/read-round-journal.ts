import * as z from 'zod/mini';
import { AllocationEvent } from '#domain/allocation/event.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { noteAudit } from '#http/calls/allocating.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { fileInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAllocation } from '#http/shapes/allocations.ts';
import { journalOf, ToldEvent, toldOfRound } from '#http/views/journal-view.ts';

const Journal = journalOf(z.record(z.string(), z.string()), z.extend(ToldEvent, { event: AllocationEvent }), {
  requestId: z.string(),
});

/** The whole journal of a round as it was written, with the pages by which it can be computed again. The reading is noted. */
export const readRoundJournal = operation({
  name: 'readRoundJournal',
  by: 'bearer',
  params: OfAllocation,
  answer: Journal,
  run: async (asked, deps: ReadingDeps) => {
    const named = { kind: allocation, id: asked.params.allocationId };
    const seen = await fileInStanding(asked, named, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { id, version } = seen.value.file;
    await noteAudit(seen.value.call, { id }, ['journal'], deps);
    const commits = (await deps.cases.journal(allocation, id)).map(({ events, receipt: _, ...commit }) => ({
      ...commit,
      events: events.map((event) => ({ ...toldOfRound(event), event })),
    }));
    return ok({ body: { caseId: id, commits }, version });
  },
});
