import * as z from 'zod/mini';
import { recordAbsence as record } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { keeping, StaffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { days, OfStaff } from '#http/shapes/staff.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** X43: absence is dated data. */
export const recordAbsence = operation({
  name: 'recordAbsence',
  by: 'official',
  params: OfStaff,
  body: z.strictObject(days),
  answer: StaffView,
  run: (call, deps: Deps) => keeping(call, (by) => record({ id: call.params.staffId, span: call.body }, by, deps)),
});
