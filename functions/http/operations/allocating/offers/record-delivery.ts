import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { recordDelivery as act } from '#casework/acts/allocating/offers/send-offer.ts';
import type { RecordDeps } from '#casework/acts/allocating/rounds/round-record.ts';
import { day } from '#domain/text/dates.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** X204, X245: the receipt of a posted offer came back, or it is shown that he had it later: its days begin with that day. */
export const recordDelivery = operation({
  name: 'recordDelivery',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ deliveredOn: day, shows: z.optional(reason) }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps & RecordDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
