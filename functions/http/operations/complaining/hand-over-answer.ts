import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { handingOver, WhoCame } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** Para 11, X290: whoever has no cabinet was handed the answer against identity, which another confirms. */
export const handOverAnswer = operation({
  name: 'handOverAnswer',
  by: 'official',
  params: OfComplaint,
  body: WhoCame,
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => handingOver({ paper: 'answer', file: call.params.complaintId }, call, deps),
});
