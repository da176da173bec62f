import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Span } from '#domain/staff/staff.ts';
import { absent } from '#domain/staff/staff-changes.ts';
import type { Call, Operation } from '#http/operation.ts';
import { changeStaff } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** X43: absence is dated data. */
export const recordAbsence: Operation<Call<{ staffId: string }, unknown, Span>, Deps> = (call, deps) =>
  changeStaff(call.params.staffId, (member) => absent(member, call.body), call, deps.staff);
