import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { postingOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** X204, X294, X305: the registrar has posted an offer, or what tells of its end, under the number of its letter, which another confirms. */
export const postOffer = operation({
  name: 'postOffer',
  by: 'official',
  params: OfOffer,
  body: z.strictObject({ number: officeNumber(60) }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => postingOf({ paper: 'offer', file: call.params.offerId }, call, deps),
});
