import * as z from 'zod/mini';
import { lettersDue } from '#casework/asking/trays/letters-due.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { isStaff, subjectOf } from '#domain/actor.ts';
import { offersOf, offersOfRound } from '#domain/offer/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { seenOffer } from '#http/calls/allocating.ts';
import { operation } from '#http/operation.ts';
import { AllocationId } from '#http/shapes/allocations.ts';
import { OfferView, offerView } from '#http/views/files/allocation-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'office' | 'ofApplicant' | 'receipts' | 'tray'>;
}

/** Of an official's office what somebody has to do, what is to be posted first, or all of a round; of a person what he was ever offered, newest first. */
export const listOffers = operation({
  name: 'listOffers',
  by: 'bearer',
  query: z.strictObject({ cursor: z.optional(cursor(2000)), allocation: z.optional(AllocationId) }),
  answer: z.object({ items: z.array(OfferView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const { actor, query } = call;
    const read = () => {
      if (!isStaff(actor)) return lists.ofApplicant(offersOf(subjectOf(actor)), query.cursor);
      if (query.allocation) return lists.receipts(offersOfRound(query.allocation), query.cursor);
      return lists.office(actor.organisation, query.cursor);
    };
    const isFirstOfOffice = isStaff(actor) && query.allocation === undefined && query.cursor === undefined;
    const [page, letters] = await Promise.all([
      read(),
      isFirstOfOffice ? lettersDue(actor.organisation, { lists }) : [],
    ]);
    const ids = [...new Set([...letters, ...page.items])];
    const found = await Promise.all(ids.map((id) => seenOffer(id, call, { cases })));
    const items = await Promise.all(
      found.flatMap((seen) =>
        seen.ok ? [dwellingOf(seen.value.file, { cases }).then((home) => offerView(seen.value.file, call, home))] : [],
      ),
    );
    return ok({ body: { items, cursor: page.cursor } });
  },
});
