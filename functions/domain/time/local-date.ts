import * as Calendars from 'temporal-polyfill/fns/Calendar';
import * as Moments from 'temporal-polyfill/fns/Instant';
import * as Dates from 'temporal-polyfill/fns/PlainDate';
import * as Times from 'temporal-polyfill/fns/PlainTime';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant, PlainDate } from './instant.ts';
import { remembered } from './remembered.ts';

/**
 * West Kazakhstan: UTC+5 all year since 2004, untouched by the country's change of 1 March 2024. Its whole history is asked
 * only for moments of before, since reading it takes a function ten milliseconds of its start.
 */
const zoneAt = (written: string): string => (written >= '2006' ? '+05:00' : 'Asia/Oral');

const isoWithOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Is this an ISO 8601 moment that says its offset? Any offset will do (X26). */
export const isInstant = (text: string): boolean => isoWithOffset.test(text) && parses(() => Moments.fromString(text));

/** Is this a date that exists, as YYYY-MM-DD? */
export const isPlainDate = (text: string): boolean => isoDate.test(text) && parses(() => read(text));

/** The same moment in the one form in which text order is time order; finer parts than a millisecond are cut off. */
export const toInstant = remembered((text: string): Instant => written(Moments.fromString(text)));

/** The calendar date in Asia/Oral of a moment, whatever offset it was written with (X26). */
export const localDate = remembered(
  (instant: Instant): PlainDate => Dates.toString(Zoned.toPlainDate(inOral(instant))),
);

/** The time of day in Asia/Oral, as HH:MM. */
export const localTime = remembered((instant: Instant): string =>
  Times.toString(Zoned.toPlainTime(inOral(instant)), { smallestUnit: 'minute' }),
);

/** The first millisecond of its minute: what is told to the minute begins with that. */
export const startOfMinute = (instant: Instant): Instant =>
  new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();

/** The last millisecond of its minute: where a moment is known to the minute, it counts as that (X60). */
export const lastOfMinute = (instant: Instant): Instant =>
  new Date(Date.parse(startOfMinute(instant)) + 59_999).toISOString();

/** The moment when clocks in Asia/Oral show this time (HH:MM) on this date. */
export const localInstant = (date: PlainDate, time: string): Instant => {
  const plainTime = Times.fromString(time);
  return written(Zoned.toInstant(Dates.toZonedDateTime(read(date), { timeZone: zoneAt(date), plainTime })));
};

/** 00:00 local of a date. */
export const startOfDay = remembered((date: PlainDate): Instant => localInstant(date, '00:00'));

/** 24:00 local of a date, which is the first instant of the next: until then an act is in time (Civil Code 176, X28). */
export const endOfDay = (date: PlainDate): Instant => startOfDay(addDays(date, 1));

export const addDays = (date: PlainDate, days: number): PlainDate => dateOf(numberOf(date) + days);

/** The same day of a later month; where that month is shorter, its last day (Civil Code 174). */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Dates.toString(Dates.addMonths(read(date), months));

/** How many days after `from` the date `to` lies; negative when it lies before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => numberOf(to) - numberOf(from);

/** ISO weekday: Monday is 1, Sunday is 7. */
export const weekdayOf = remembered((date: PlainDate): number => Dates.dayOfWeek(read(date)));

const dayZero = Dates.create(2000, 1, 1);

/** The days of law, one after another, as whole numbers, and back. */
const numberOf = remembered((date: PlainDate): number => Dates.diffDays(dayZero, read(date)));
const dateOf = remembered((day: number): PlainDate => Dates.toString(Dates.addDays(dayZero, day)));

const read = (date: string): Dates.Record => Dates.fromString(date, Calendars.getISO);
const inOral = (instant: Instant): Zoned.Record =>
  Moments.toZonedDateTimeISO(Moments.fromString(instant), zoneAt(instant));
const written = (moment: Moments.Record): Instant => Moments.toString(moment, { fractionalSecondDigits: 3 });

function parses(text: () => unknown): boolean {
  try {
    text();
    return true;
  } catch {
    return false;
  }
}
