import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addDays, startOfDay } from '#domain/time/local-date.ts';

/** Between which moments the clock goes. */
export interface Days {
  readonly first: Instant;
  readonly last: Instant;
}

/** From a Monday of the regulation's own years, so that Nauryz falls into the thirty days. */
export const thirtyDays = (): Days => ({ first: '2018-02-19T05:00:00.000Z', last: '2018-03-28T00:00:00.000Z' });

const listYear: Days = { first: '2018-04-02T05:00:00.000Z', last: '2019-04-19T00:00:00.000Z' };

/** The year of a list and the night that publishes its acts: the one after its last day, or the next that is not published. */
export function yearAndNight(published: PlainDate | undefined): Days {
  if (published === undefined) return listYear;
  const night = startOfDay(addDays(published, 3));
  return night > listYear.last ? { ...listYear, last: night } : listYear;
}

/** What is played on certain days, by the last day that is published already. */
interface Dated {
  days(published: PlainDate | undefined): Days;
}

/** Between which moments the clock goes while these are played one after the other. */
export function daysOf(stories: readonly Dated[], published?: PlainDate): Days {
  const of = (end: keyof Days): Instant[] => stories.map(({ days }) => days(published)[end]).sort();
  return { first: of('first')[0] ?? '', last: of('last').at(-1) ?? '' };
}

/** When the night has published a day: half an hour after its end. */
export const nightAfter = (day: PlainDate): Instant =>
  new Date(Date.parse(startOfDay(addDays(day, 1))) + 31 * 60_000).toISOString();
