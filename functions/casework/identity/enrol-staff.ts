import type { Addition } from '#casework/ports/identity.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import { newId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import { firstSeatsOf, type StaffMember } from '#domain/staff/staff.ts';
import { added, type Changed, isAsEntered, type StaffKeeper } from '#domain/staff/staff-changes.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type KeepDeps, type Keeping, type KeptOrNot, noteOf, secondNeeded, settleAlone } from './keeping.ts';

/** Who is entered; the login is an office name such as uralsk-registrar-2, never a person's, and made up when absent. */
export type Enrolment = ContentOf<'enrolment'>;

export interface Enrolling extends Omit<Keeping, 'by'> {
  readonly by: StaffKeeper;
  /** one of the organisation's first administrators, made by whoever deployed it */
  readonly first?: boolean;
}

/**
 * Adds an official, who acts as nobody until he has signed with a certificate of his own. Whoever would hold power over
 * people afterwards waits for a second person. Whoever serves in that role already is answered as he stands, so that a
 * repeated request is harmless; with other particulars it is refused.
 */
export async function enrolStaff(order: Enrolment, enrolling: Enrolling, deps: KeepDeps): KeptOrNot {
  const { organisation, role, from, to } = order;
  const { by, now } = enrolling;
  const person = await deps.keyring.personOf(order.person.iin);
  const present = await deps.staff.ofPerson(organisation, person);
  const id = newId('staff', Date.parse(now));
  const { record, ref } = await typed('staff', order.person, { now }, deps);
  const login = order.login ?? `${organisation}-${role}-${id.slice(-6)}`.toLowerCase();
  const newcomer = { id, organisation, role, person, login, from, record: ref, ...(to === undefined ? {} : { to }) };
  const decided = added(newcomer, { present, by, today: localDate(now) });
  if (!decided.ok) return decided;
  if (!decided.value)
    return present && !isAsEntered(present, { ...order, record: ref })
      ? refused('STAFF_ENTERED_OTHERWISE')
      : asHeStands(present, enrolling, deps);
  const waits =
    by.kind === 'deployer'
      ? undefined
      : await secondNeeded(
          decided.value.after,
          { gaining: { kind: 'enrolment', content: order } },
          { keeping: { ...enrolling, by }, deps },
        );
  return waits ?? introduce({ changed: decided.value, record, replaces: present?.id }, enrolling, deps);
}

async function asHeStands(present: StaffMember | undefined, enrolling: Enrolling, deps: KeepDeps): KeptOrNot {
  if (!present || enrolling.first) return refused('ADMINISTRATOR_EXISTS');
  return (await settleAlone(enrolling, deps)) ? ok({ kind: 'done', member: present }) : refused('CONTENTION');
}

async function introduce(
  { changed, ...addition }: Pick<Addition, 'record' | 'replaces'> & { readonly changed: Changed },
  enrolling: Enrolling,
  { staff }: KeepDeps,
): KeptOrNot {
  const { after: member, change } = changed;
  const consumes = enrolling.confirmation?.request;
  const whole = { ...addition, member, note: noteOf(change, enrolling), consumes };
  const seats = enrolling.first
    ? Array.from({ length: firstSeatsOf(member.organisation) }, (_, index) => index + 1)
    : [undefined];
  for (const firstSeat of seats) {
    const obstacle = await staff.add({ ...whole, firstSeat });
    if (!obstacle) return ok({ kind: 'done', member });
    if (obstacle !== 'ADMINISTRATOR_EXISTS') return refused(obstacle);
  }
  return refused('ADMINISTRATOR_EXISTS');
}
