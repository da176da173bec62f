import * as z from 'zod/mini';
import { nameSubstitute as name } from '#casework/identity/keep-staff.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
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
  run: (call, deps: KeepDeps) => {
    const { substitute, ...span } = call.body;
    return keeping(call, deps, (by) => name({ id: call.params.staffId, substitute, span }, by, deps));
  },
});
