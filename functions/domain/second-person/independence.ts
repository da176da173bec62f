// Whether two people are two: whoever made another what he is speaks through him (X80).
import { lengthOf } from '#domain/regulation/periods.ts';
import type { StaffChange } from '#domain/staff/staff-changes.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** An act by which somebody was given a role, or further days of it. */
export interface Made {
  /** keyed hash of the IIN of who gave it; absent: nobody of the register did */
  readonly by?: string | undefined;
  readonly at: Instant;
  /** a second person had confirmed it */
  readonly byTwo: boolean;
  /** the last day of what was given, where it was given for some days */
  readonly to?: PlainDate | undefined;
}

/** A change of an entry as the register's journal keeps it, with the person who made it. */
export interface Noted extends Pick<Made, 'by' | 'at' | 'byTwo'> {
  readonly change: StaffChange;
}

/** Days of standing in that were told again end with what was told last, and were none where they were taken back. */
function endOf({ change }: Noted, later: readonly Noted[]): PlainDate | undefined {
  if (change.kind !== 'SUBSTITUTE_NAMED') return undefined;
  const { forStaff, from } = change;
  const again = later.flatMap(({ change: told }) => {
    const isOfThese = 'forStaff' in told && told.forStaff === forStaff && told.from === from;
    return isOfThese ? [told.kind === 'SUBSTITUTE_NAMED' ? told.to : ''] : [];
  });
  return [change.to, ...again].toSorted()[0];
}

/** What of these changes of one entry, oldest first, gave a role or days of it: an end later than the one before prolongs. */
export function madeOf(noted: readonly Noted[]): readonly Made[] {
  let end: PlainDate | undefined;
  return noted.flatMap((note, index) => {
    const { change, by, at, byTwo } = note;
    if (change.kind === 'SUBSTITUTE_NAMED') return [{ by, at, byTwo, to: endOf(note, noted.slice(index + 1)) }];
    if (change.kind !== 'ADDED' && change.kind !== 'ENDED') return [];
    const before = end;
    end = change.kind === 'ADDED' ? change.to : change.lastDay;
    const isGiven = change.kind === 'ADDED' || (before !== undefined && end !== undefined && before < end);
    return isGiven ? [{ by, at, byTwo }] : [];
  });
}

interface Hand {
  readonly person: string;
  readonly made: readonly Made[];
}

/**
 * Neither made the other what he is: not alone, for as long as it lasts, and not lately, though another had confirmed it
 * (X80). Both ways, since whoever asks what his maker wants is no more a person of his own than whoever confirms it.
 */
export const areIndependent = (one: Hand, other: Hand, now: Instant): boolean =>
  !isMadeBy(one, other, now) && !isMadeBy(other, one, now);

const isMadeBy = ({ made }: Hand, { person }: Hand, now: Instant): boolean =>
  made.some(
    ({ by, at, byTwo, to }) =>
      by === person && (isLately(at, now) || (!byTwo && (to === undefined || localDate(now) <= to))),
  );

const isLately = (at: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(at) < lengthOf('madeLately');
