import { type Entry, type ListState, sizeOf, type YearState, yearOf } from './list.ts';

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

/**
 * The place of a rank among the active entries: those of earlier years, of earlier days of its year, and of its own day
 * before it, which are among `entries`. Three readings, however long the list.
 */
export function placeOf(rank: Rank, list: ListState, year: YearState, entries: readonly Entry[]): number {
  const ownYear = yearOf(rank.day);
  const earlierYears = sum(Object.entries(list.totals).filter(([of]) => Number(of) < ownYear));
  const earlierDays = sum(Object.entries(year.days).filter(([day]) => day < rank.day));
  const before = entries.filter((entry) => entry.active && entry.day === rank.day && isBefore(entry, rank)).length;
  return earlierYears + earlierDays + before + 1;
}

/** The place a person takes on registration: the list's size then counts him too. */
export const placeTaken = (rank: Rank, list: ListState, year: YearState, entries: readonly Entry[]) => ({
  place: placeOf(rank, list, year, entries),
  listSize: sizeOf(list) + 1,
});

const sum = (counted: readonly (readonly [string, number])[]): number =>
  counted.reduce((total, [, count]) => total + count, 0);
