import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { handingOver, WhoCame } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** X204, X290: the registrar has handed an offer over against identity, which another confirms; with that its days begin. */
export const handOverOffer = operation({
  name: 'handOverOffer',
  by: 'official',
  params: OfOffer,
  body: WhoCame,
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => handingOver({ paper: 'offer', file: call.params.offerId }, call, deps),
});
