import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { reportNotReached as act } from '#casework/acts/allocating/send-offer.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/allocation-view.ts';

/** X204: whoever was to be offered a dwelling was sought in vain, which is no silence. */
export const reportNotReached = operation({
  name: 'reportNotReached',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ tries: reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps & PaperDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
