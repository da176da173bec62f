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

/** Of the law by which families with many children have a list of their own (from 2020), and lost citizenship ends a place. */
const sixLists: Days = { first: '2020-01-13T05:00:00.000Z', last: '2020-05-20T00:00:00.000Z' };

/** How long the clock may go on while a night is told. */
const minutesOfNight = 60;

/** Some days and the night that publishes their acts: the one after the last of them, or the next that is not published. */
const andNight =
  (days: Days) =>
  (published: PlainDate | undefined): Days => {
    if (published === undefined) return days;
    const night = Date.parse(nightAfter(addDays(published, 1)));
    const over = new Date(night + minutesOfNight * 60_000).toISOString();
    return over > days.last ? { ...days, last: over } : days;
  };

export const yearAndNight = andNight(listYear);
export const listsAndNight = andNight(sixLists);

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
