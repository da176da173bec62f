// What an office would be left without, day by day: judged by who could act there, so that taking meets the same rule as giving.
import type { StaffRole } from '#domain/actor.ts';
import { absentUntil, actorsOf, rolesOf, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { neededDaily, neverEndedAlone } from './powers.ts';

/** An entry before and after a change, among those of its office. */
export interface Loss {
  readonly before: StaffMember;
  readonly after: StaffMember;
  /** of the same office, as the register has them */
  readonly members: readonly StaffMember[];
}

const actsAs = (member: StaffMember, role: StaffRole, on: PlainDate): boolean =>
  actorsOf(member, on).some(({ kind }) => kind === role);
const isThere = (member: StaffMember, role: StaffRole, on: PlainDate): boolean =>
  actsAs(member, role, on) && absentUntil(member, on) === undefined;

/** The days on which anything of his begins or is over. */
const turnsOf = ({ from, to, dismissedAt, absences, substitutions }: StaffMember): PlainDate[] => [
  ...[{ from, to }, ...absences, ...substitutions].flatMap((days) => [
    days.from,
    ...(days.to === undefined || days.to >= '9999' ? [] : [addDays(days.to, 1)]),
  ]),
  ...(dismissedAt === undefined ? [] : [localDate(dismissedAt)]),
];

/**
 * Does the change take so much from the office that one person alone must not make it (X77)? It ends the standing of a
 * head, or of who watches the powerful, though another is there, whom the keeper may have chosen (X108); or on some day from today on nobody would hold a role there that somebody held; or nobody with power over people
 * would be there, be it that he is only away.
 */
export function takesFromOffice({ before, after, members }: Loss, today: PlainDate): boolean {
  const others = members.filter(({ id }) => id !== before.id);
  const days = [today, ...[before, after, ...others].flatMap(turnsOf)].filter((on) => on >= today);
  const leaves = (role: StaffRole, on: PlainDate): boolean => {
    const stands = neededDaily.includes(role) ? isThere : actsAs;
    const isLost = stands(before, role, on) && !stands(after, role, on);
    return isLost && !others.some((other) => stands(other, role, on));
  };
  return days.some(
    (on) =>
      neverEndedAlone.some((role) => actsAs(before, role, on) && !actsAs(after, role, on)) ||
      rolesOf(before.organisation).some((role) => leaves(role, on)),
  );
}

/** Does it give the office back somebody of power who was only said to be away, where nobody else is there (X80)? */
export function returnsToOffice({ before, after, members }: Loss, today: PlainDate): boolean {
  const { absences } = after;
  return takesFromOffice({ before: { ...before, absences }, after: before, members }, today);
}
