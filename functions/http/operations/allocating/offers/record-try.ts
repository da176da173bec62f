import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { recordTry as act } from '#casework/acts/allocating/offers/send-offer.ts';
import { tryChannelIds } from '#domain/regulation/allocations/offer-tries.ts';
import { instant } from '#domain/text/dates.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** X204: the registrar records once that somebody was sought, by what and when. */
export const recordTry = operation({
  name: 'recordTry',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ channel: z.enum(tryChannelIds), madeAt: instant, said: reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
