import * as z from 'zod/mini';
import { nameSubstitute as name } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { keeping, StaffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { days, OfStaff, StaffId } from '#http/shapes/staff.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** X34, X43: who stands in for this colleague on these days; the answer shows the substitute. */
export const nameSubstitute = operation({
  name: 'nameSubstitute',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ substitute: StaffId, ...days }),
  answer: StaffView,
  run: (call, deps: Deps) => {
    const { substitute, ...span } = call.body;
    return keeping(call, (by) => name({ id: call.params.staffId, substitute, span }, by, deps));
  },
});
