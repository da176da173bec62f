import type { EntryIdentity, Rank } from '../../queue/list.ts';
import { actRow, type ListActKind } from '../../queue/list-acts.ts';
import type { AmendmentPurpose } from '../../regulation/amendments/grounds.ts';
import { localDate } from '../../time/local-date.ts';
import type { MomentMoved } from '../event.ts';

/** The act on the list that each purpose ends in. */
const acts = {
  REMOVAL: 'REMOVED',
  RESTORATION: 'RESTORED',
  MOMENT: 'MOMENT_CORRECTED',
  LEAVING: 'LEFT',
  MERGING: 'MERGED',
} as const satisfies Record<AmendmentPurpose, ListActKind>;

export const actOf = (purpose: AmendmentPurpose) => acts[purpose];

interface Standing {
  readonly entry: EntryIdentity;
  /** as it is to be corrected */
  readonly moment?: MomentMoved | undefined;
  /** who holds the claim of that person’s entry with that provider */
  readonly holder: string | undefined;
}

/** Does the entry stand as this purpose needs it? Nobody is restored beside another entry of his (X126). */
export const stands = (purpose: AmendmentPurpose, { entry, holder, moment }: Standing): boolean =>
  actRow(actOf(purpose)).from?.includes(entry.status) === true &&
  (purpose !== 'RESTORATION' || holder === undefined) &&
  (moment === undefined || moment.from === entry.priorityMoment);

/** The key that a corrected moment gives: its day with it, the sequence as it was, so that nobody's key meets another's (X142). */
export const correctedKey = ({ intakeSequence }: EntryIdentity, { to }: MomentMoved): Rank => ({
  day: localDate(to),
  priorityMoment: to,
  intakeSequence,
});
