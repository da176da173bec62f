import * as z from 'zod/mini';
import { recordAbsence as record, type StaffDeps } from '#casework/identity/keep-staff.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { reason } from '#http/shapes/reasons.ts';
import { days, OfStaff } from '#http/shapes/staff.ts';

/** X43: absence is dated data. */
export const recordAbsence = operation({
  name: 'recordAbsence',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ ...days, reason: z.optional(reason) }),
  keyless: true,
  answer: Kept,
  run: (call, deps: StaffDeps) => {
    const { reason: why, ...span } = call.body;
    return keeping(call, deps, (by) => record({ id: call.params.staffId, span, reason: why }, by, deps));
  },
});
