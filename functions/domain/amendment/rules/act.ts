import { type EntryIdentity, entryName, type Rank } from '../../queue/list.ts';
import { actRow, type ListActKind } from '../../queue/list-acts.ts';
import { comesBeforeNow } from '../../queue/merge-entries.ts';
import { isBefore } from '../../queue/place.ts';
import type { AmendmentPurpose } from '../../regulation/amendments/grounds.ts';
import { localDate } from '../../time/local-date.ts';
import type { Amendment } from '../amendment.ts';
import type { MomentMoved } from '../event.ts';
import { standWhereAsked } from './merging.ts';

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
  /** the other of two: it stays in a merging, and gives way to what comes back */
  readonly other?: EntryIdentity | undefined;
  /** who holds the claim of that person’s entry with that provider */
  readonly holder: string | undefined;
  /** who holds the claim of a second one that he came to have there */
  readonly beside: string | undefined;
  /** as the second one of two its person held it, and gets it back so */
  readonly isBeside?: boolean | undefined;
}

/**
 * Does the entry stand as this purpose needs it, and is it its person's still? Nobody stands by two entries: of two the earlier
 * moment stays (X126, X144), and nothing is decided about whoever has come in his place meanwhile (X139). Whoever was given a
 * dwelling comes back only as that decision is undone, with the dwelling (82).
 */
export const stands = (purpose: AmendmentPurpose, standing: Standing): boolean => {
  const { entry, moment, other } = standing;
  return (
    actRow(actOf(purpose)).from?.includes(entry.status) === true &&
    entry.status !== 'HOUSED' &&
    isHisStill(purpose, standing) &&
    (purpose !== 'MERGING' || (other?.status === 'ACTIVE' && isBefore(other, entry))) &&
    (moment === undefined || moment.from === entry.priorityMoment)
  );
};

/** Do the entries stand as they did when it was decided, so that it takes effect? */
export const standsAsDecided = (
  file: Pick<Amendment, 'purpose' | 'moment' | 'entry' | 'into' | 'isBeside'>,
  { other, ...now }: Omit<Standing, 'moment' | 'isBeside'>,
): boolean =>
  stands(file.purpose, { ...now, other, moment: file.moment, isBeside: file.isBeside }) &&
  standWhereAsked(file, { entry: now.entry, other });

/** He holds it, or as a second one that he came to have; what he gets back he holds no more, or a later one in its place. */
function isHisStill(purpose: AmendmentPurpose, { entry, holder, beside, other, isBeside }: Standing): boolean {
  if (purpose === 'RESTORATION' && isBeside) return beside === undefined;
  if (purpose === 'RESTORATION') return holder === undefined || comesBack(entry, holder, other);
  return [holder, beside].includes(entryName(entry));
}

const comesBack = (entry: EntryIdentity, holder: string, other: EntryIdentity | undefined): boolean =>
  other !== undefined && entryName(other) === holder && comesBeforeNow(entry, other);

/** The key that a corrected moment gives: its day with it, the sequence as it was, so that nobody's key meets another's (X142). */
export const correctedKey = ({ intakeSequence }: EntryIdentity, { to }: MomentMoved): Rank => ({
  day: localDate(to),
  priorityMoment: to,
  intakeSequence,
});
