import { endService as end } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Call, Operation } from '#http/operation.ts';
import { keeping } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** Ends a colleague's service on its last day or, without one, at once. */
export const endService: Operation<Call<{ staffId: string }, unknown, { lastDay?: string }>, Deps> = (call, deps) =>
  keeping(call, (by) => end({ id: call.params.staffId, lastDay: call.body.lastDay }, by, deps));
