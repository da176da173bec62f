import type { Instant } from '../time/instant.ts';
import {
  type DayState,
  type Entry,
  emptyYear,
  type ListState,
  type Newcomer,
  registeredAs,
  type YearState,
  yearOf,
} from './list.ts';
import { type Acting, type ListAfter, listActs, untouched } from './list-acts.ts';
import { placeTaken } from './place.ts';

/**
 * A list as it was read: its item, the items of some years, the counts of the days that have them, and entries: of such a
 * day those of the slots that matter, of any other day all.
 */
export interface ListReading {
  readonly list: ListState;
  readonly years: ReadonlyMap<number, YearState>;
  readonly days: ReadonlyMap<string, DayState>;
  readonly entries: readonly Entry[];
}

/** The clause under which a signed notice puts a person on a list, as the list's log keeps it. */
export const registrationGround = '5.5';

export const yearIn = ({ list, years }: Pick<ListReading, 'list' | 'years'>, day: string): YearState =>
  years.get(yearOf(day)) ?? emptyYear(list.provider, list.list, yearOf(day));

/** Places are promised before anything is signed, so nothing is sealed yet. */
const unsealed: Acting = { ground: registrationGround, actor: {}, digest: () => '' };

export interface PlaceTaken {
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
}

/**
 * Newcomers as entries with the next numbers of the list, and the places they take, one after another: each counts itself
 * and the newcomers before it.
 */
export function takePlaces<N extends Newcomer>(
  reading: ListReading,
  newcomers: readonly N[],
  now: Instant,
): (N & PlaceTaken)[] {
  const entries = [...reading.entries];
  let after: ListAfter = untouched(reading.list, reading.years, reading.days);
  return newcomers.map((newcomer) => {
    const entry = registeredAs(newcomer, after.list.nextNumber, now);
    const { list, days } = after;
    const counted = { list, year: yearIn(after, entry.day), day: days.get(entry.day), entries };
    const taken = placeTaken(entry, counted);
    after = listActs.REGISTERED(after, yearIn(after, entry.day), entry, unsealed);
    entries.push(entry);
    return { ...newcomer, registerNumber: entry.registerNumber, ...taken };
  });
}
