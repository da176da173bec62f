import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { resumeAmendment as resume } from '#casework/acts/amending/suspending.ts';
import { complaintOutcomes } from '#domain/amendment/event.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 96: the answer to that complaint, and the day on which it was delivered; upheld, the removal falls. */
export const resumeAmendment = operation({
  name: 'resumeAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ outcome: z.enum(complaintOutcomes), number: officeNumber(30), deliveredOn: day }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) => {
    const { outcome, ...answer } = call.body;
    return amended(call, deps, (acting) => resume({ ...call.params, outcome, answer }, acting, deps));
  },
});
