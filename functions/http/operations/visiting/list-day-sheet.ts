import * as z from 'zod/mini';
import { type DaySheetDeps, daySheet } from '#casework/asking/trays/day-sheet.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { People } from '#casework/ports/people.ts';
import { actorRecord } from '#domain/actor.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { ok } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { cursor } from '#domain/text/texts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { HomeVisitView, homeVisitView } from '#http/views/files/home-visit-view.ts';
import { VisitAskedView, visitAskedView } from '#http/views/visit-asked-view.ts';

const atOnce = 10;

const Line = z.object({ visit: HomeVisitView, asked: VisitAskedView });

interface Deps extends DaySheetDeps {
  readonly people: Pick<People, 'read'>;
  readonly access: AccessLog;
}

/** 13: the visits of a centre's day (today, if none is named), of all its districts or of one, by the hour; whoever makes them reads whom, where and what. */
export const listDaySheet = operation({
  name: 'listDaySheet',
  by: 'official',
  query: z.strictObject({
    day: z.optional(day),
    district: z.optional(z.enum(providerIds)),
    cursor: z.optional(cursor(2000)),
  }),
  answer: z.object({
    items: z.array(Line),
    /** by which a result is brought (X235) */
    results: z.array(Line),
    cursor: z.optional(z.string()),
  }),
  run: async ({ actor: viewer, now, requestId, query }, deps: Deps) => {
    const page = await daySheet({ ...query, day: query.day ?? localDate(now), viewer, now }, deps);
    const lines = await inParallel(page.items, atOnce, async (file) => {
      const look = { reader: actorRecord(viewer), fields: ['visit'], why: 'tray', at: now, requestId };
      await deps.access.append({ ...look, subject: file.id });
      return { visit: homeVisitView(file, { actor: viewer, now }), asked: await visitAskedView(file, deps) };
    });
    const [results, items] = [true, false].map((brings) =>
      lines.filter(({ visit }) => (visit.brings !== undefined) === brings),
    );
    return ok({ body: { items: items ?? [], results: results ?? [], cursor: page.cursor } });
  },
});
