import * as z from 'zod/mini';
import { nameSubstitute as name, type StaffDeps } from '#casework/identity/keep-staff.ts';
import { Kept, keeping } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { days, OfStaff, StaffId } from '#http/shapes/staff.ts';

/** X34, X43: who stands in for this colleague on these days; the answer shows the substitute. */
export const nameSubstitute = operation({
  name: 'nameSubstitute',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ substitute: StaffId, ...days }),
  keyless: true,
  answer: Kept,
  run: (call, deps: StaffDeps) => {
    const { substitute, ...span } = call.body;
    return keeping(call, deps, (by) => name({ id: call.params.staffId, substitute, span }, by, deps));
  },
});
