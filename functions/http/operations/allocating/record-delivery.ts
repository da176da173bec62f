import * as z from 'zod/mini';
import { recordDelivery as act } from '#casework/acts/allocating/send-offer.ts';
import { day } from '#domain/text/dates.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/allocation-view.ts';

/** X204: the receipt of a posted offer came back: its days begin with the day on it. */
export const recordDelivery = operation({
  name: 'recordDelivery',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ deliveredOn: day }),
  answer: OfferView,
  run: (call, deps: CommandDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
