import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { complaintOutcomes } from '#domain/amendment/answer-of-above.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { answeringOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** APPK 96, X155: the answer to that complaint and the day on which it was delivered, which another confirms; upheld, the removal falls. */
export const resumeAmendment = operation({
  name: 'resumeAmendment',
  by: 'official',
  params: OfAmendment,
  body: z.strictObject({ outcome: z.enum(complaintOutcomes), number: officeNumber(30), deliveredOn: day }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => answeringOf({ file: call.params.amendmentId, ...call.body }, call, deps),
});
