import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import type { Addition } from '#casework/ports/identity.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { newId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import { isRestoration, lacksFirst, lacksTwo, restorationFault } from '#domain/staff/restoration.ts';
import { firstSeatsOf, type StaffMember } from '#domain/staff/staff.ts';
import { added, type Changed, isAsEntered, type Newcomer, type StaffKeeper } from '#domain/staff/staff-changes.ts';
import type { Instant } from '#domain/time/instant.ts';
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
 * repeated request is harmless; with other particulars it is refused. An office that has no administrator left is given one
 * by two of the oblast (X80).
 */
export async function enrolStaff(order: Enrolment, enrolling: Enrolling, deps: KeepDeps): KeptOrNot {
  const { organisation } = order;
  const { by, now } = enrolling;
  const { iin } = order.person;
  const [person, nameKeys] = await Promise.all([
    deps.keyring.personOf(iin),
    kinKeysOf(order.person, bornOnIn(iin), deps),
  ]);
  const present = await deps.staff.ofPerson(organisation, person);
  const id = newId('staff', Date.parse(now));
  const { record, ref } = await typed('staff', order.person, { now }, deps);
  const newcomer = newcomerOf(order, { id, person, nameKeys, record: ref });
  const restores = by.kind !== 'deployer' && isRestoration(organisation, by);
  const fault = restores ? await whyNotRestored(order, { by, now }, deps) : undefined;
  if (fault) return refused(fault);
  const decided = added(newcomer, { present, by, today: localDate(now), restores });
  if (!decided.ok) return decided;
  if (!decided.value)
    return present && !isAsEntered(present, { ...order, record: ref })
      ? refused('STAFF_ENTERED_OTHERWISE')
      : asHeStands(present, enrolling, deps);
  const gaining = restores
    ? ({ kind: 'restoring', content: order, always: true } as const)
    : ({ kind: 'enrolment', content: order } as const);
  const waits =
    by.kind === 'deployer'
      ? undefined
      : await secondNeeded(decided.value.after, { gaining }, { keeping: { ...enrolling, by }, deps });
  return waits ?? introduce({ changed: decided.value, record, replaces: present?.id }, enrolling, deps);
}

function newcomerOf(
  { organisation, role, login, from, to }: Enrolment,
  found: Pick<Newcomer, 'id' | 'person' | 'nameKeys' | 'record'>,
): Newcomer {
  const made = `${organisation}-${role}-${found.id.slice(-6)}`.toLowerCase();
  return { ...found, organisation, role, login: login ?? made, from, ...(to === undefined ? {} : { to }) };
}

async function whyNotRestored(
  { organisation, role }: Enrolment,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  { staff }: Pick<KeepDeps, 'staff'>,
) {
  return restorationFault({ role, members: await staff.ofOrganisation(organisation) }, by, localDate(now));
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
  for (const firstSeat of await seatsFor(member.organisation, enrolling, { staff })) {
    const obstacle = await staff.add({ ...whole, firstSeat });
    if (!obstacle) return ok({ kind: 'done', member });
    if (obstacle !== 'ADMINISTRATOR_EXISTS') return refused(obstacle);
  }
  return refused('ADMINISTRATOR_EXISTS');
}

/** More than ever are lost. */
const furtherSeats = 50;

/** Those whom the deployer makes, none where they are there already, and further ones where the oblast has lost them. */
async function seatsFor(
  organisation: string,
  { first, now }: Enrolling,
  { staff }: Pick<KeepDeps, 'staff'>,
): Promise<readonly (number | undefined)[]> {
  if (!first) return [undefined];
  const members = await staff.ofOrganisation(organisation);
  if (!lacksFirst(organisation, members, localDate(now))) return [];
  const isLost = lacksTwo(organisation, members, localDate(now));
  const length = firstSeatsOf(organisation) + (isLost ? furtherSeats : 0);
  return Array.from({ length }, (_, index) => index + 1);
}
