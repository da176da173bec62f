import * as z from 'zod/mini';
import { recordAbsence as record, type StaffDeps } from '#casework/identity/keep-staff.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { days, OfStaff } from '#http/shapes/staff.ts';

/** X43: absence is dated data. */
export const recordAbsence = operation({
  name: 'recordAbsence',
  by: 'official',
  params: OfStaff,
  body: z.strictObject(days),
  keyless: true,
  answer: Kept,
  run: (call, deps: StaffDeps) =>
    keeping(call, deps, (by) => record({ id: call.params.staffId, span: call.body }, by, deps)),
});
