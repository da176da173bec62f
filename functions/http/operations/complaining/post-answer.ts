import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { postingOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** Para 11, X305: the answer was posted under the number of the letter, which another confirms; it counts as told with the tenth day from then. */
export const postAnswer = operation({
  name: 'postAnswer',
  by: 'official',
  params: OfComplaint,
  body: z.strictObject({ number: officeNumber(30) }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => postingOf({ paper: 'answer', file: call.params.complaintId }, call, deps),
});
