import * as z from 'zod/mini';
import type { NamingDeps } from '#casework/acting.ts';
import { nameReviewer as name } from '#casework/acts/complaining/name-reviewer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Para 11: the addressee names who reviews a complaint: nobody whose act it is, nor whom he chose for it. */
export const nameReviewer = operation({
  name: 'nameReviewer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ reviewer: StaffId, reason }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & NamingDeps) =>
    complained(call, deps, (acting) => name({ ...call.params, ...call.body }, acting, deps)),
});
