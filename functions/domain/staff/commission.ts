import * as z from 'zod/mini';
import { idOf } from '../file/refs.ts';
import { fieldsWrong, type Refusal } from '../file/refusal.ts';
import type { PlainDate } from '../time/instant.ts';
import { isAtPost, type StaffMember } from './staff.ts';

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

/** Each sits once and serves at the office; chair and secretary are executors, who have a tray; the head, who signs, sits not. */
export function commissionFault(
  { chair, secretary, members }: NamedCommission,
  { head, office, today }: Sitting,
): Refusal | undefined {
  for (const [field, sitting] of Object.entries({ chair: [chair], secretary: [secretary], members })) {
    if (sitting.some((one) => !one || one.organisation !== office || !isAtPost(one, today)))
      return fieldsWrong('X201', { field, problem: 'NOT_OF_OFFICE' });
    if (sitting.some((one) => one?.role === 'head' || one?.person === head))
      return fieldsWrong('X201', { field, problem: 'SIGNS_WHAT_IS_DECIDED' });
    if (field !== 'members' && sitting.some((one) => one?.role !== 'executor'))
      return fieldsWrong('X201', { field, problem: 'NOT_AN_EXECUTOR' });
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
