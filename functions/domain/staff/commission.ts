import * as z from 'zod/mini';
import { idOf } from '../file/refs.ts';
import { fieldsWrong, type Refusal } from '../file/refusal.ts';
import type { PlainDate } from '../time/instant.ts';
import { absentUntil, actorsOf, isAtPost, isThereOn, type StaffMember } from './staff.ts';

/** One of the commission, by his entry in the staff register and the person he is. */
export const Commissioner = z.object({ staff: idOf('staff'), person: idOf('person') });
export type Commissioner = z.infer<typeof Commissioner>;

/** The housing commission of a round. */
export const Commission = z.object({
  chair: Commissioner,
  secretary: Commissioner,
  members: z.array(Commissioner),
});
export type Commission = z.infer<typeof Commission>;

/** Everybody who sits in it, each once. */
export const seatsOf = ({ chair, secretary, members }: Commission): readonly Commissioner[] => [
  chair,
  secretary,
  ...members,
];

/** Whom the head names, by their entries in the staff register; undefined: there is none of that id. */
export interface NamedCommission {
  readonly chair: StaffMember | undefined;
  readonly secretary: StaffMember | undefined;
  readonly members: readonly (StaffMember | undefined)[];
}

/** Beside chair and secretary so many sit at least. */
export const membersAtLeast = 3;

interface Sitting {
  /** whoever signs what they decide */
  readonly head: string | undefined;
  readonly office: string;
  readonly today: PlainDate;
}

interface Seat {
  readonly office: string;
  /** chair and secretary have a tray, as executors have */
  readonly hasTray: boolean;
  serves(member: StaffMember): boolean;
  signs(member: StaffMember): boolean;
}

/** Why somebody may not sit, in a commission that is named or instead of another: he serves elsewhere, signs what is decided, or has no tray. */
function seatFault(
  member: StaffMember | undefined,
  { office, hasTray, serves, signs }: Seat,
): 'NOT_OF_OFFICE' | 'SIGNS_WHAT_IS_DECIDED' | 'NOT_AN_EXECUTOR' | undefined {
  if (!member || member.organisation !== office || !serves(member)) return 'NOT_OF_OFFICE';
  if (signs(member)) return 'SIGNS_WHAT_IS_DECIDED';
  return hasTray && member.role !== 'executor' ? 'NOT_AN_EXECUTOR' : undefined;
}

/** Each sits once and serves at the office; chair and secretary are executors, who have a tray; the head, who signs, sits not. */
export function commissionFault(
  { chair, secretary, members }: NamedCommission,
  { head, office, today }: Sitting,
): Refusal | undefined {
  for (const [field, sitting] of Object.entries({ chair: [chair], secretary: [secretary], members })) {
    const seat: Seat = {
      ...{ office, hasTray: field !== 'members' },
      serves: (one) => isAtPost(one, today),
      signs: ({ role, person }) => role === 'head' || person === head,
    };
    const problem = sitting.map((one) => seatFault(one, seat)).find((fault) => fault !== undefined);
    if (problem) return fieldsWrong('X201', { field, problem });
  }
  if (members.length < membersAtLeast) return fieldsWrong('X201', { field: 'members', problem: 'TOO_FEW' });
  const persons = [chair, secretary, ...members].map((one) => one?.person);
  return new Set(persons).size < persons.length
    ? fieldsWrong('X201', { field: 'members', problem: 'SITS_TWICE' })
    : undefined;
}

/** The commission as its round keeps it; whoever is not in the register cannot have come so far. */
export function seated({ chair, secretary, members }: NamedCommission): Commission {
  return { chair: seatOf(chair), secretary: seatOf(secretary), members: members.map(seatOf) };
}

function seatOf(member: StaffMember | undefined): Commissioner {
  if (!member) throw new Error('a seat of nobody');
  return { staff: member.id, person: member.person };
}

/** By what a seat of a running round lacks whoever sits in it (X239). */
export const lacks = ['GONE', 'AWAY', 'RECUSED', 'HEADS'] as const;
export type Lack = (typeof lacks)[number];

/** Whoever is named instead of another: by their entries in the register, and what offers that are open say of either. */
export interface Substituting {
  readonly seat: StaffMember | undefined;
  readonly named: StaffMember | undefined;
  /** may not work on an offer of the round that is not decided */
  readonly isSeatRecused: boolean;
  /** the same by what is on record of the family, which nobody can declare of him */
  readonly isSeatInterested: boolean;
  readonly isNamedRecused: boolean;
  /** the same of whoever names him, and of every head who is there */
  readonly isNamerRecused: boolean;
  readonly areHeadsRecused: boolean;
}

/** Does he head the office that day, himself or instead of another? */
export const isHeadOn = (member: StaffMember, today: PlainDate): boolean =>
  actorsOf(member, today).some(({ kind }) => kind === 'head');

/** What keeps him from his seat: his service is over, he is away, he may not work on an offer, or he has come to head the office. */
export function lackOf({ seat, isSeatRecused }: Substituting, today: PlainDate): Lack | undefined {
  if (!seat || !isAtPost(seat, today)) return 'GONE';
  if (isHeadOn(seat, today)) return 'HEADS';
  if (absentUntil(seat, today) !== undefined) return 'AWAY';
  return isSeatRecused ? 'RECUSED' : undefined;
}

/** Whoever is named serves at the office and is there, signs nothing of it, sits nowhere else, and may work on each open offer. */
export function substituteFault(
  { named, isNamedRecused }: Substituting,
  { seat, commission, office, today }: Replaced,
): Refusal | undefined {
  const wrong = (problem: string) => fieldsWrong('X239', { field: 'named', problem });
  const problem = seatFault(named, {
    ...{ office, hasTray: !commission.members.some(({ staff }) => staff === seat) },
    serves: (one) => isThereOn(one, today),
    signs: (one) => isHeadOn(one, today),
  });
  if (problem) return wrong(problem);
  const others = seatsOf(commission).filter(({ staff }) => staff !== seat);
  if (others.some(({ person }) => person === named?.person)) return wrong('SITS_TWICE');
  return isNamedRecused ? wrong('RECUSED_FROM_OFFER') : undefined;
}

interface Replaced {
  /** the entry of whoever has sat */
  readonly seat: string;
  readonly commission: Commission;
  readonly office: string;
  readonly today: PlainDate;
}

/** The commission with another in the seat of one. */
export function reseated({ chair, secretary, members }: Commission, seat: string, by: Commissioner): Commission {
  const instead = (one: Commissioner): Commissioner => (one.staff === seat ? by : one);
  return { chair: instead(chair), secretary: instead(secretary), members: members.map(instead) };
}

/** The same people in the same seats? */
export const isSameCommission = (one: Commission, other: Commission): boolean =>
  one.chair.staff === other.chair.staff &&
  one.secretary.staff === other.secretary.staff &&
  one.members.length === other.members.length &&
  one.members.every(({ staff }, n) => staff === other.members[n]?.staff);
