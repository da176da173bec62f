// What an official could do, day by day: judged by the person, whatever his ids, so that a rule about power meets its effect.
import type { StaffRole } from '#domain/actor.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { powerfulRoles } from './powers.ts';

/** A role at an organisation on these days, held or stood in for; without `to` for good. */
interface Standing {
  readonly role: StaffRole;
  readonly organisation: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
}
type Days = Pick<Standing, 'from' | 'to'>;

const never = '9999-12-31';
const first = (...days: readonly (PlainDate | undefined)[]): PlainDate =>
  days.map((day = never) => day).toSorted()[0] ?? never;
const last = (...days: readonly PlainDate[]): PlainDate => days.toSorted().at(-1) ?? never;
const within = (one: Days, other: Days): Days => ({ from: last(one.from, other.from), to: first(one.to, other.to) });
const isSome = ({ from, to = never }: Days): boolean => from <= to;
const contains = (whole: Days, part: Days): boolean =>
  whole.from <= part.from && (part.to ?? never) <= (whole.to ?? never);

/** Every role in which he may act, with its days: his own, and those he stands in for while he serves. */
function reachOf({ role, organisation, from, to, dismissedAt, substitutions }: StaffMember): Standing[] {
  const lastDay = dismissedAt === undefined ? undefined : addDays(localDate(dismissedAt), -1);
  const service = { from, to: first(to, lastDay) };
  const own = { role, organisation, ...service };
  const standing = substitutions.map((one) => ({
    role: one.role,
    organisation: one.organisation,
    ...within(service, one),
  }));
  return [own, ...standing].filter(isSome);
}

/** Of the same person: his entries before the change, and the one that the change makes or alters. */
export interface Effect {
  readonly held: readonly StaffMember[];
  readonly after: StaffMember;
}

const afterwards = ({ held, after }: Effect): Standing[] =>
  [...held.filter(({ id }) => id !== after.id), after].flatMap(reachOf);

/** What he could do afterwards and could not before: a role, or further days of it. */
function gained(effect: Effect): readonly Standing[] {
  const before = effect.held.flatMap(reachOf);
  const isHeld = (one: Standing) =>
    before.some((other) => other.role === one.role && other.organisation === one.organisation && contains(other, one));
  return afterwards(effect).filter((one) => !isHeld(one));
}

/**
 * What a change of the register needs besides its keeper. Nobody gives himself anything. A second person is needed where
 * somebody gains anything while he holds power over people or sees beyond his office: it makes him a head, an administrator
 * or one of those above the offices, be it as a substitute, or gives one who is that already another role or further days.
 */
export function oversightOf(effect: Effect, keeper: string | undefined): 'none' | 'second' | 'himself' {
  const gains = gained(effect);
  if (gains.length > 0 && effect.after.person === keeper) return 'himself';
  const powers = afterwards(effect).filter(({ role }) => powerfulRoles.includes(role));
  return gains.some((gain) => powers.some((power) => isSome(within(gain, power)))) ? 'second' : 'none';
}
