import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { nameOf, StaffView, staffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';

interface Deps {
  readonly staff: StaffRegister;
  readonly people: People;
  readonly access: AccessLog;
}

/** The people of one's own organisation, those who have left included; each name looked at is logged. */
export const listStaff = operation({
  name: 'listStaff',
  by: 'official',
  answer: z.object({ items: z.array(StaffView) }),
  run: async (call, deps: Deps) => {
    const members = await deps.staff.ofOrganisation(call.actor.organisation);
    const items = await Promise.all(
      members.map(async (member) => ({ ...staffView(member), name: await nameOf(member, call, deps) })),
    );
    return ok({ body: { items } });
  },
});
