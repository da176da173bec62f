import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { subjectOf } from '#domain/actor.ts';
import { visitsOf } from '#domain/home-visit/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { HomeVisitView, homeVisitView } from '#http/views/files/home-visit-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/** 13: the visits at home that somebody asked for, newest first. */
export const listVisits = operation({
  name: 'listVisits',
  by: 'bearer',
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(HomeVisitView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const page = await lists.ofApplicant(visitsOf(subjectOf(call.actor)), call.query.cursor);
    const found = await Promise.all(page.items.map((id) => seenVisit(id, call, { cases })));
    const items = found.flatMap((seen) => (seen.ok ? [homeVisitView(seen.value, call)] : []));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
