import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { allocation, allocationsOf } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { AllocationView, allocationView } from '#http/views/files/allocation-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'incoming'>;
}

/** The rounds of the office, last opened first. */
export const listAllocations = operation({
  name: 'listAllocations',
  by: 'official',
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(AllocationView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const page = await lists.incoming(allocationsOf(call.actor.organisation), call.query.cursor);
    const found = await Promise.all(page.items.map((id) => cases.load(allocation, id)));
    const items = found.flatMap((one) => {
      const shown = shownOf(allocation, call, one);
      return shown.ok ? [allocationView(shown.value, call)] : [];
    });
    return ok({ body: { items, cursor: page.cursor } });
  },
});
