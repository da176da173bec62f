import * as z from 'zod/mini';
import { postOffer as act } from '#casework/acts/allocating/offers/send-offer.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** X204, X294: the registrar posts an offer, or what tells of its end, under the number of its letter. */
export const postOffer = operation({
  name: 'postOffer',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ number: officeNumber(60) }),
  answer: OfferView,
  run: (call, deps: CommandDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
