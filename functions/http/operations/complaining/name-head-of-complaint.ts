import * as z from 'zod/mini';
import { nameActingHead } from '#casework/acts/complaining/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** APPK 67, X74: the supervisor names another provider’s head where nobody is left to act as one. */
export const nameHeadOfComplaint = operation({
  name: 'nameHeadOfComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ head: StaffId, reason }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & StaffingDeps) =>
    complained(call, deps, (acting) => nameActingHead({ id: call.params.complaintId, ...call.body }, acting, deps)),
});
