import { isRecusedFrom } from '../../file/may-act.ts';
import { type Refusal, refusal } from '../../file/refusal.ts';
import type { FamilyReason } from '../../queue/allocating/family-reasons.ts';
import { type Commission, seatsOf } from '../../staff/commission.ts';
import { absentUntil, isThereOn, officialOf, type StaffMember } from '../../staff/staff.ts';
import type { PlainDate } from '../../time/instant.ts';
import type { Vote } from '../event.ts';
import type { Offer } from '../offer.ts';

/** Whom the offer is about, as recusal asks it of each who sits. */
export const personsOf = ({ subject, representatives = [], family, familyNames, notKin, namedSince }: Offer) => ({
  applicant: subject,
  representatives,
  interested: family,
  interestedNames: familyNames,
  notKin,
  namedSince,
});

const voted = (votes: readonly Vote[], vote: Vote['vote']): number => votes.filter((one) => one.vote === vote).length;

/** The majority of those who voted; where they are as many, the chair’s vote counts. */
export function isInFavour(votes: readonly Vote[], { chair }: Pick<Commission, 'chair'>): boolean {
  const [inFavour, against] = [voted(votes, 'FOR'), voted(votes, 'AGAINST')];
  if (inFavour !== against) return inFavour > against;
  return votes.some(({ staff, vote }) => staff === chair.staff && vote === 'FOR');
}

const faulty = (missing: string): Refusal => refusal('MINUTES_FAULTY', { paragraph: 'X205', missing: [missing] });

interface Sat {
  readonly votes: readonly Vote[];
  readonly sitting: readonly StaffMember[];
  /** by which reasons he would be passed over today */
  readonly reasons: readonly FamilyReason[];
}

/** X239: whoever is on leave that day draws no minutes and signs none; another is named for his seat. */
export const awayFault = (official: StaffMember | undefined, today: PlainDate): Refusal | undefined =>
  official && absentUntil(official, today) !== undefined ? faulty('NOT_AT_POST') : undefined;

const hasVoted = ({ vote }: Vote): boolean => vote === 'FOR' || vote === 'AGAINST';

/**
 * Each seat stands once in the minutes, whoever is interested, serves no more or is away that day does not vote, more than half of the seats do,
 * and nobody whom the order has reached is voted down without a reason that is computed (X59).
 */
export function minutesFault(file: Offer, { votes, sitting, reasons }: Sat, today: PlainDate): Refusal | undefined {
  const seats = seatsOf(file.commission).map(({ staff }) => staff);
  const named = votes.map(({ staff }) => staff);
  if (named.length !== seats.length || seats.some((seat) => !named.includes(seat))) return faulty('SEATS');
  const voters = votes.filter(hasVoted).map(({ staff }) => sitting.find(({ id }) => id === staff));
  const isInterested = (member: StaffMember) => isRecusedFrom({ persons: personsOf }, file, officialOf(member));
  if (voters.some((member) => member && isInterested(member))) return faulty('INTERESTED');
  if (voters.some((member) => member && !isThereOn(member, today))) return faulty('NOT_AT_POST');
  if (voters.length <= seats.length / 2) return faulty('QUORUM');
  return !isInFavour(votes, file.commission) && reasons.length === 0 ? faulty('REASON_COMPUTED') : undefined;
}
