import { reissuePassword as reissue, type StaffDeps } from '#casework/identity/keep-staff.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfStaff } from '#http/shapes/staff.ts';

/**
 * A colleague has lost his password: a new one-time password is asked by one and confirmed by another; each is told a half
 * of it and hands it to him. He himself replaces it by his own certificate without anybody.
 */
export const reissuePassword = operation({
  name: 'reissuePassword',
  by: 'official',
  params: OfStaff,
  body: Nothing,
  keyless: true,
  answer: Kept,
  run: (call, deps: StaffDeps) => keeping(call, deps, (by) => reissue({ id: call.params.staffId }, by, deps)),
});
