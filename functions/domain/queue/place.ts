import { type DayState, type Entry, type ListState, sizeOf, slotOf, type YearState, yearOf } from './list.ts';

/** What orders a list: the moment of filing with all documents (art. 74), then the intake sequence (X30). */
export interface Rank {
  readonly priorityMoment: string;
  readonly intakeSequence: number;
  /** the local day of the priority moment */
  readonly day: string;
}

export const isBefore = (one: Rank, other: Rank): boolean =>
  one.priorityMoment < other.priorityMoment ||
  (one.priorityMoment === other.priorityMoment && one.intakeSequence < other.intakeSequence);

/** What a place is counted from: a list with the years and days of it that matter, and the entries of those days. */
export interface Counted {
  readonly list: ListState;
  readonly year: YearState;
  /** where the day counts its entries by slots: then of its entries those of the rank's own slot are enough */
  readonly day: DayState | undefined;
  readonly entries: readonly Entry[];
}

/**
 * The place of a rank among the active entries: those of earlier years, of earlier days of its year, of earlier slots of its
 * day, and those before it that are among `entries`. A few readings, however long the list and however full the day.
 */
export function placeOf(rank: Rank, { list, year, day, entries }: Counted): number {
  const ownYear = yearOf(rank.day);
  const ownSlot = slotOf(rank);
  const earlierYears = sum(Object.entries(list.totals).filter(([of]) => Number(of) < ownYear));
  const earlierDays = sum(Object.entries(year.days).filter(([of]) => of < rank.day));
  const earlierSlots = sum(Object.entries(day?.slots ?? {}).filter(([of]) => of < ownSlot));
  const before = entries.filter(
    (entry) =>
      entry.active &&
      entry.day === rank.day &&
      (day === undefined || slotOf(entry) === ownSlot) &&
      isBefore(entry, rank),
  ).length;
  return earlierYears + earlierDays + earlierSlots + before + 1;
}

/** The place a person takes on registration: the list's size then counts him too. */
export const placeTaken = (rank: Rank, counted: Counted) => ({
  place: placeOf(rank, counted),
  listSize: sizeOf(counted.list) + 1,
});

const sum = (counted: readonly (readonly [string, number])[]): number =>
  counted.reduce((total, [, count]) => total + count, 0);
