import { nameSubstitute as name } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Call, Operation } from '#http/operation.ts';
import { keeping } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
}

type Naming = Call<{ staffId: string }, unknown, { substitute: string; from: string; to: string }>;

/** X34, X43: who stands in for this colleague on these days; the answer shows the substitute. */
export const nameSubstitute: Operation<Naming, Deps> = (call, deps) => {
  const { substitute, ...span } = call.body;
  return keeping(call, (by) => name({ id: call.params.staffId, substitute, span }, by, deps));
};
