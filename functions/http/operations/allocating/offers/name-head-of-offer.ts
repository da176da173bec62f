import * as z from 'zod/mini';
import { nameActingHead } from '#casework/acts/allocating/offers/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** APPK 67, X74: the supervisor names another provider's head where nobody is left to act as one. */
export const nameHeadOfOffer = operation({
  name: 'nameHeadOfOffer',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ head: StaffId, reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & StaffingDeps) =>
    offered(call, deps, (acting) => nameActingHead({ id: call.params.offerId, ...call.body }, acting, deps)),
});
