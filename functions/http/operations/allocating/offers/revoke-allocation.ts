import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { revokeAllocation as revoke, type UndoDeps } from '#casework/acts/allocating/offers/undoing.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** APPK 84: the head revokes a decision whose contract was not signed in its days, with a reason. */
export const revokeAllocation = operation({
  name: 'revokeAllocation',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps & UndoDeps) =>
    offered(call, deps, (acting) => revoke({ ...call.params, ...call.body }, acting, deps)),
});
