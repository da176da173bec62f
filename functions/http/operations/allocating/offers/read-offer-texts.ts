import * as z from 'zod/mini';
import { OfferTexts, textsOfOffer } from '#casework/asking/texts/texts-of-offer.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { readForReason, seenOffer } from '#http/calls/allocating.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Why } from '#http/shapes/reasons.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
  readonly people: People;
}

/** What was written of an offer, and the documents shown; the look is noted with its why. */
export const readOfferTexts = operation({
  name: 'readOfferTexts',
  by: 'bearer',
  params: OfOffer,
  query: Why,
  answer: z.object({ offerId: z.string(), texts: OfferTexts }),
  run: async (asked, deps: Deps) => {
    const seen = await seenOffer(asked.params.offerId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const noted = await readForReason(call, file, ['texts'], deps);
    if (!noted.ok) return noted;
    const { id, version } = file;
    return ok({ body: { offerId: id, texts: await textsOfOffer(file, deps) }, version });
  },
});
