import { recordAbsence as record } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Span } from '#domain/staff/staff.ts';
import type { Call, Operation } from '#http/operation.ts';
import { keeping } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** X43: absence is dated data. */
export const recordAbsence: Operation<Call<{ staffId: string }, unknown, Span>, Deps> = (call, deps) =>
  keeping(call, (by) => record({ id: call.params.staffId, span: call.body }, by, deps));
