import type { StaffRegister } from '#casework/ports/identity.ts';
import { standingIn } from '#domain/staff/staff-changes.ts';
import type { Call, Operation } from '#http/operation.ts';
import { changeStaff, colleague, staffActorOf } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

/** X34, X43: names who stands in for this colleague on these days; the answer shows the substitute. */
export const nameSubstitute: Operation<
  Call<{ staffId: string }, unknown, { substitute: string; from: string; to: string }>,
  Deps
> = async (call, { staff }) => {
  const { substitute, ...span } = call.body;
  const substituted = await colleague(call.params.staffId, call, staff);
  if (!substituted.ok) return substituted;
  const by = staffActorOf(call);
  return changeStaff(
    substitute,
    (member) => standingIn(member, { colleague: substituted.value, span, by }),
    call,
    staff,
  );
};
