import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { dwelling, dwellingsOf } from '#domain/dwelling/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { DwellingView, dwellingView } from '#http/views/files/allocation-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'incoming'>;
}

/** The dwellings of the office, last entered first. */
export const listDwellings = operation({
  name: 'listDwellings',
  by: 'official',
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(DwellingView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const page = await lists.incoming(dwellingsOf(call.actor.organisation), call.query.cursor);
    const found = await Promise.all(page.items.map((id) => cases.load(dwelling, id)));
    const items = found.flatMap((one) => {
      const shown = shownOf(dwelling, call, one);
      return shown.ok ? [dwellingView(shown.value, call)] : [];
    });
    return ok({ body: { items, cursor: page.cursor } });
  },
});
