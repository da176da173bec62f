import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { handingOver, WhoCame } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** 77, X290: the registrar has given the keys against identity, which another confirms; with that the dwelling is given. */
export const giveKeys = operation({
  name: 'giveKeys',
  by: 'official',
  params: OfOffer,
  body: WhoCame,
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => handingOver({ paper: 'keys', file: call.params.offerId }, call, deps),
});
