import {
  type DayState,
  type Entry,
  type ListState,
  type Rank,
  sizeOf,
  slotOf,
  type YearState,
  yearOf,
} from './list.ts';

export const isBefore = (
  one: Pick<Rank, 'priorityMoment' | 'intakeSequence'>,
  other: Pick<Rank, 'priorityMoment' | 'intakeSequence'>,
): boolean =>
  one.priorityMoment < other.priorityMoment ||
  (one.priorityMoment === other.priorityMoment && one.intakeSequence < other.intakeSequence);

/** What a place is counted from: a list with the years and days of it that matter, and the entries of those days. */
export interface Counted {
  readonly list: ListState;
  readonly year: YearState;
  /** where the day counts its entries by slots: then of its entries those of the rank's own slot are enough */
  readonly day: DayState | undefined;
  readonly entries: Iterable<Entry>;
}

/**
 * The place of a rank among the active entries: those of earlier years, of earlier days of its year, and those of its day
 * that come before it. A few readings, however long the list and however full the day.
 */
export const placeOf = (rank: Rank, counted: Counted): number =>
  beforeDay(rank, counted) + indexInDay(rank, counted) + 1;

function beforeDay(rank: Rank, { list, year }: Counted): number {
  const ownYear = yearOf(rank.day);
  const earlierYears = sum(Object.entries(list.totals).filter(([of]) => Number(of) < ownYear));
  return earlierYears + sum(Object.entries(year.days).filter(([of]) => of < rank.day));
}

/** How many active entries of its day come before a rank: those of earlier slots, and those before it that are among `entries`. */
export function indexInDay(rank: Rank, { day, entries }: Pick<Counted, 'day' | 'entries'>): number {
  const ownSlot = slotOf(rank);
  const earlierSlots = sum(Object.entries(day?.slots ?? {}).filter(([of]) => of < ownSlot));
  let before = 0;
  for (const entry of entries)
    if (
      entry.active &&
      entry.day === rank.day &&
      (day === undefined || slotOf(entry) === ownSlot) &&
      isBefore(entry, rank)
    )
      before += 1;
  return earlierSlots + before;
}

/** How many stand before a place, by the year of their moments: whoever is not of an earlier year is of its own. */
export function aheadByYear({ totals }: Pick<ListState, 'totals'>, day: string, place: number) {
  const own = yearOf(day);
  const earlier = Object.entries(totals)
    .map(([year, people]) => ({ year: Number(year), people }))
    .filter(({ year, people }) => year < own && people > 0)
    .sort((one, other) => one.year - other.year);
  const ofOwn = place - 1 - earlier.reduce((total, { people }) => total + people, 0);
  return ofOwn > 0 ? [...earlier, { year: own, people: ofOwn }] : earlier;
}

/** The place a person takes on registration: the list's size then counts him too. */
export const placeTaken = (rank: Rank, counted: Counted) => ({
  place: placeOf(rank, counted),
  listSize: sizeOf(counted.list) + 1,
});

const sum = (counted: readonly (readonly [string, number])[]): number =>
  counted.reduce((total, [, count]) => total + count, 0);
