import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { handingOver, WhoCame } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** APPK 73, X290: the registrar has handed what is proposed over against identity, which another confirms; with that the days for the answer begin. */
export const handOverProposal = operation({
  name: 'handOverProposal',
  by: 'official',
  params: OfAmendment,
  body: WhoCame,
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => handingOver({ paper: 'proposal', file: call.params.amendmentId }, call, deps),
});
