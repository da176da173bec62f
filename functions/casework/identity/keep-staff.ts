import type { ContentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { StaffMember, ToldDays } from '#domain/staff/staff.ts';
import {
  absent,
  type Changed,
  ended,
  passwordReissued,
  type StaffObjection,
  standingIn,
} from '#domain/staff/staff-changes.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  type ByTwo,
  type KeepDeps,
  type Keeping,
  type KeptOrNot,
  noteOf,
  secondNeeded,
  settleAlone,
} from './keeping.ts';
import { type OfficeDeps, tellOffice } from './tell-office.ts';

/**
 * Ends a colleague's service on its last day or, without one, at once: from then on his token is nobody's. A last day that
 * prolongs a service of power takes two, and so does an end that leaves the office without a head or a role (X77).
 */
export const endService = (
  { id, lastDay }: { readonly id: string; readonly lastDay?: PlainDate },
  keeping: Keeping,
  deps: StaffDeps,
): KeptOrNot =>
  change(
    {
      id,
      decide: (member) => ended(member, { lastDay, now: keeping.now, sessionsFromMs: deps.realTime() }),
      ...(lastDay === undefined ? {} : { byTwo: { kind: 'prolonging', content: { id, lastDay } } }),
      losing: { kind: 'ending', content: lastDay === undefined ? { id } : { id, lastDay } },
    },
    keeping,
    deps,
  );

/**
 * X43: absence is dated data; told again from the same first day, it has another last day or, before it begins, none and is
 * taken back. What leaves the office without
 * anybody of power, or gives it one by ending early, waits for a second person (X77, X80).
 */
export const recordAbsence = (
  { id, span }: { readonly id: string; readonly span: ToldDays },
  keeping: Keeping,
  deps: StaffDeps,
): KeptOrNot =>
  change(
    {
      id,
      decide: (member) => absent(member, span, localDate(keeping.now)),
      losing: { kind: 'absence', content: { id, span } },
    },
    keeping,
    deps,
  );

/**
 * X34, X43: names who stands in for this colleague on these days; the substitute is answered. Where it gives him power, or
 * takes it by ending early, it waits for a second person (X80).
 */
export async function nameSubstitute(
  { id, substitute, span }: ContentOf<'substitution'>,
  keeping: Keeping,
  deps: StaffDeps,
): KeptOrNot {
  const colleague = await colleagueOf(keeping.by, id, deps);
  if (!colleague.ok) return colleague;
  const decide = (member: StaffMember) =>
    standingIn(member, { colleague: colleague.value, span, today: localDate(keeping.now) });
  const byTwo = { kind: 'substitution', content: { id, substitute, span } } as const;
  return change({ id: substitute, decide, byTwo, losing: byTwo }, keeping, deps);
}

/** A colleague has lost his password: another is made by two, each of whom knows a half of it. */
export const reissuePassword = ({ id }: ContentOf<'password'>, keeping: Keeping, deps: StaffDeps): KeptOrNot =>
  change(
    {
      id,
      decide: (member) => passwordReissued(member, { today: localDate(keeping.now), sessionsFromMs: deps.realTime() }),
      byTwo: { kind: 'password', content: { id }, always: true },
    },
    keeping,
    deps,
  );

/** A member of the keeper's own organisation; of another there is nobody. */
async function colleagueOf(
  { organisation }: StaffActor,
  id: string,
  { staff }: Pick<KeepDeps, 'staff'>,
): Promise<Result<StaffMember, 'STAFF_UNKNOWN'>> {
  const member = await staff.get(id);
  return member?.organisation === organisation ? ok(member) : refused('STAFF_UNKNOWN');
}

/** Who keeps the register changes what the cases of the office know of their heads. */
export interface StaffDeps extends KeepDeps, OfficeDeps {
  readonly staff: KeepDeps['staff'];
}

interface Order {
  readonly id: string;
  readonly decide: (member: StaffMember) => Result<Changed | undefined, StaffObjection>;
  readonly byTwo?: ByTwo;
  /** by which question, where it takes too much from the office, or gives it back */
  readonly losing?: ByTwo;
}

const tries = 3;

/** Said once more: whatever the office was not told then, because the process died, it is told now. */
async function asItStands(member: StaffMember, keeping: Keeping, deps: StaffDeps): KeptOrNot {
  if (!(await settleAlone(keeping, deps))) return refused('CONTENTION');
  await tellOffice(member, keeping, deps);
  return ok({ kind: 'done', member });
}

/**
 * Changes a colleague's entry, conditionally and journalled; decided anew when somebody else was quicker, with him or with
 * another of the office.
 */
async function change({ id, decide, byTwo, losing }: Order, keeping: Keeping, deps: StaffDeps): KeptOrNot {
  for (let attempt = 0; attempt < tries; attempt++) {
    const office = await deps.staff.office(keeping.by.organisation);
    const member = await colleagueOf(keeping.by, id, deps);
    if (!member.ok) return member;
    const decided = decide(member.value);
    const isDone = !decided.ok && decided.error === 'DAYS_NOT_TOLD' && keeping.confirmation !== undefined;
    if (!decided.ok && !isDone) return decided;
    if (!decided.ok || !decided.value) return asItStands(member.value, keeping, deps);
    const waits = await secondNeeded(
      decided.value.after,
      { gaining: byTwo, losing },
      { keeping, office: { ...office, before: member.value }, deps },
    );
    if (waits) return waits;
    const { after, change: what } = decided.value;
    if (await deps.staff.change(after, noteOf(what, keeping), { office, consumes: keeping.confirmation?.request })) {
      await tellOffice(after, keeping, deps);
      return ok({ kind: 'done', member: after });
    }
  }
  return refused('CONTENTION');
}
