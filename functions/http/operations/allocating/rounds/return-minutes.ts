import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { returnMinutes as act } from '#casework/acts/allocating/rounds/minutes.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** X43: the chair, or the head who would sign the decision, returns the minutes with a reason. */
export const returnMinutes = operation({
  name: 'returnMinutes',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
