import * as z from 'zod/mini';
import { Rank } from '../list.ts';
import { isBefore } from '../place.ts';
import { Household } from './household.ts';
import { Wish } from './wishes.ts';

/** Somebody who stands on a list, as a round read him: by the name of his entry. */
export const Candidate = z.object({
  entry: z.string(),
  ...Rank.shape,
  household: Household,
  /** by what he chooses first among the dwellings that suit him */
  wishes: z.optional(z.array(Wish)),
  /** the day on which he last said how he is reached; of a round that was read before that was kept, absent, and asked of nobody (X315) */
  contactsConfirmedOn: z.optional(z.string()),
  /** asked in another round, which has not ended: what would be his is kept for him */
  isAskedElsewhere: z.optional(z.literal(true)),
});
export type Candidate = z.infer<typeof Candidate>;

/** Candidates as they are served: in order of place. */
export const inOrderOfPlace = (candidates: Iterable<Candidate>): Candidate[] =>
  [...candidates].sort((one, other) => (isBefore(one, other) ? -1 : Number(isBefore(other, one))));
