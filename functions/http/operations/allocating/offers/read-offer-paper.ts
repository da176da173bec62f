import * as z from 'zod/mini';
import { readForReason, seenOffer } from '#http/calls/allocating.ts';
import { type PaperDeps, paperRead } from '#http/calls/paper-reading.ts';
import { operation } from '#http/operation.ts';
import { OfferId } from '#http/shapes/allocations.ts';
import { PaperType } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { papersShown } from '#http/views/files/allocation-view.ts';

/** A paper of an offer, its bytes and its text: what is offered, what was answered, minutes and decision; an official says why he reads it. */
export const readOfferPaper = operation({
  name: 'readOfferPaper',
  by: 'bearer',
  params: z.strictObject({ offerId: OfferId, type: PaperType }),
  query: Why,
  answer: PaperView,
  run: async (asked, deps: PaperDeps) => {
    const seen = await seenOffer(asked.params.offerId, asked, deps);
    return seen.ok ? paperRead(seen.value, { papersShown, readForReason }, deps) : seen;
  },
});
