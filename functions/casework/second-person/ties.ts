import type { StaffNote, StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import { type SecondPersonKind, secondPersonActs } from '#domain/second-person/acts.ts';
import { areIndependent, type Made, madeOf } from '#domain/second-person/independence.ts';
import { type Concerned, isConcerned, type SecondPerson, type Ties } from '#domain/second-person/second-person.ts';
import { absentUntil, actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface TiesDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'journalOf' | 'ofOrganisation'>;
}

/** By whom and how somebody was made what his entry says, with the people behind the ids of then (X80). */
async function madeInRegister(id: string, { staff }: TiesDeps): Promise<readonly Made[]> {
  const notes = await staff.journalOf(id);
  return madeOf(await Promise.all(notes.map(async (note) => ({ ...note, ...(await handIn(note, { staff })) }))));
}

async function handIn({ actor, confirmed }: StaffNote, { staff }: Pick<TiesDeps, 'staff'>) {
  const by = actor.id === undefined ? undefined : (await staff.get(actor.id))?.person;
  return { by, byTwo: confirmed !== undefined };
}

/** What binds who asked and who would confirm. */
export async function tiesOf(
  { asked }: Pick<SecondPerson, 'asked'>,
  confirmer: Pick<StaffActor, 'staff'>,
  deps: TiesDeps,
): Promise<Ties> {
  const [asker, other] = await Promise.all([asked.staff, confirmer.staff].map((id) => madeInRegister(id, deps)));
  return { asker: asker ?? [], confirmer: other ?? [] };
}

interface Asking extends Concerned {
  readonly by: StaffActor;
  readonly now: Instant;
}

/**
 * Has who asks no colleague in his office who could confirm it today: one at his post, in a role that may, another person
 * than those whom it concerns and independent of him (X80)? False where no other office could help him.
 */
export async function isAlone(kind: SecondPersonKind, asking: Asking, deps: TiesDeps): Promise<boolean> {
  const { confirmedBy } = secondPersonActs[kind];
  if (!confirmedBy.some(({ at }) => at === 'otherCentre')) return false;
  const roles = confirmedBy.flatMap(({ role, at }) => (at === 'same' ? [role] : []));
  const colleagues = (await deps.staff.ofOrganisation(asking.by.organisation)).filter((member) =>
    isThere(member, roles, asking),
  );
  const { person, staff } = asking.by;
  if (person === undefined) return true;
  const own = { person, made: await madeInRegister(staff, deps) };
  const free = await Promise.all(
    colleagues.map(async ({ id, person: his }) =>
      areIndependent(own, { person: his, made: await madeInRegister(id, deps) }, asking.now),
    ),
  );
  return !free.includes(true);
}

function isThere(member: StaffMember, roles: readonly StaffRole[], { by, now, ...concerned }: Asking): boolean {
  const today = localDate(now);
  const isOther = member.person !== by.person && !isConcerned(concerned, member);
  const isHere = absentUntil(member, today) === undefined;
  return isOther && isHere && actorsOf(member, today).some(({ kind }) => roles.includes(kind));
}
