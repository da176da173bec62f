import type { StaffRegister } from '#casework/ports/identity.ts';
import { ended } from '#domain/staff/staff-changes.ts';
import type { Call, Operation } from '#http/operation.ts';
import { changeStaff } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** Ends a colleague's service on its last day or, without one, at once: from then on his token is nobody's. */
export const endService: Operation<Call<{ staffId: string }, unknown, { lastDay?: string }>, Deps> = (call, deps) =>
  changeStaff(
    call.params.staffId,
    (member) => ended(member, { lastDay: call.body.lastDay, now: call.now }),
    call,
    deps.staff,
  );
