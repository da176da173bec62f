import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { nameOf, staffActorOf } from '#http/staff-keeping.ts';

interface Deps {
  readonly staff: StaffRegister;
  readonly people: People;
  readonly access: AccessLog;
}

/** The people of one's own organisation, those who have left included; each name looked at is logged. */
export const listStaff: Operation<Call, Deps> = async (call, deps) => {
  const members = await deps.staff.ofOrganisation(staffActorOf(call).organisation);
  const items = await Promise.all(
    members.map(async (member) => ({ ...member, name: await nameOf(member, call, deps) })),
  );
  return ok({ body: { items } });
};
