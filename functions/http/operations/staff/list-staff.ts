import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import { ok, refused } from '#domain/result.ts';
import { membersShown } from '#domain/staff/restoration.ts';
import { word } from '#domain/text/texts.ts';
import { nameOf, StaffView, staffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';

interface Deps {
  readonly staff: StaffRegister;
  readonly people: People;
  readonly access: AccessLog;
}

/**
 * The people of one's own organisation, those who have left included, or, for those above it, the administrators of another;
 * each name looked at is logged.
 */
export const listStaff = operation({
  name: 'listStaff',
  by: 'official',
  query: z.strictObject({ organisation: z.optional(word(60, 'office')) }),
  answer: z.object({ items: z.array(StaffView) }),
  run: async (call, deps: Deps) => {
    const organisation = call.query.organisation ?? call.actor.organisation;
    const shown = membersShown(organisation, await deps.staff.ofOrganisation(organisation), call.actor);
    if (!shown.ok) return refused(refusedBy(shown.error, 'query'));
    const items = await Promise.all(
      shown.value.map(async (member) => ({ ...staffView(member), name: await nameOf(member, call, deps) })),
    );
    return ok({ body: { items } });
  },
});
