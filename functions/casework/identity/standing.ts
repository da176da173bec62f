import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Actor, isStaff, type StaffActor } from '#domain/actor.ts';
import { actorsOf } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** All that an official may act as that day: himself, and those he stands in for (X34, X43). */
export async function standingsOf(
  actor: Actor,
  now: Instant,
  { staff }: { readonly staff: Pick<StaffRegister, 'get'> },
): Promise<readonly StaffActor[]> {
  const member = isStaff(actor) ? await staff.get(actor.staff) : undefined;
  return member ? actorsOf(member, localDate(now)) : [];
}
