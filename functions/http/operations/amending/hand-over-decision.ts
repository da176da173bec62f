import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { handingOver, WhoCame } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** 73(3), X290: the registrar has handed the decision over against identity, which another confirms; with that it takes effect. */
export const handOverDecision = operation({
  name: 'handOverDecision',
  by: 'official',
  params: OfAmendment,
  body: WhoCame,
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => handingOver({ paper: 'decision', file: call.params.amendmentId }, call, deps),
});
