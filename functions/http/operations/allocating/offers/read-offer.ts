import { dwellingOf } from '#casework/papers/offer-file.ts';
import { ok } from '#domain/result.ts';
import { seenOffer } from '#http/calls/allocating.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView, offerView } from '#http/views/files/allocation-view.ts';

/** An offer as it stands, and what may be done with it; no personal data in it, so no reading to note. */
export const readOffer = operation({
  name: 'readOffer',
  by: 'bearer',
  params: OfOffer,
  answer: OfferView,
  run: async (asked, deps: SeeingDeps) => {
    const seen = await seenOffer(asked.params.offerId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    return ok({ body: offerView(file, call, await dwellingOf(file, deps)), version: file.version });
  },
});
