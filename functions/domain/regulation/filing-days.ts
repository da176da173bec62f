import { lastDayOf, type PeriodId } from '#domain/regulation/periods.ts';
import { CalendarYearMissing, yearEnteredOn } from '#domain/time/calendar.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, daysBetween, localInstant } from '#domain/time/local-date.ts';
import { type Counting, datesOf } from '#domain/time/term-dates.ts';

/** The whole term, whose dates filing itself needs (9.4, 10.11; X61). */
export const wholeTerm = {
  amount: 30,
  unit: 'calendarDay',
  rolls: true,
  isNeededToStart: true,
} as const satisfies Counting;

/** Till when something may still be filed; `waits`: from which day on it cannot be, because which year is not entered (X89). */
export interface KeptUntil {
  readonly lastDay: PlainDate;
  readonly waits?: { readonly from: PlainDate; readonly year: number };
}

/** The year whose calendar the filing of a day needs for its total; it may be missing. */
function yearNeeded(on: PlainDate): number {
  try {
    return Number(datesOf(wholeTerm, localInstant(on, '12:00')).lastDay.slice(0, 4));
  } catch (error) {
    if (error instanceof CalendarYearMissing) return error.year;
    throw error;
  }
}

/** Which year is not entered, so that nothing can be filed now that is reckoned from this day (X61). */
export function filingWaits(from: PlainDate, enteredIn = yearEnteredOn): number | undefined {
  const year = yearNeeded(from);
  return enteredIn(year) === 'missing' ? year : undefined;
}

interface Days {
  readonly period: PeriodId;
  /** by which day what is filed on a day is reckoned */
  filedOf(day: PlainDate): PlainDate;
}

/**
 * X89: so many working days after a day. If on one of them nothing could be filed, since a year of the calendar was
 * missing, as many more after the day on which it was entered, and no last day until then.
 */
function daysOfFiling({ period, filedOf }: Days, after: PlainDate, enteredIn: typeof yearEnteredOn): KeptUntil {
  const lastDay = lastDayOf(period, after);
  for (let ahead = 0; ahead <= daysBetween(after, lastDay); ahead += 1) {
    const from = addDays(after, ahead);
    const year = yearNeeded(filedOf(from));
    const enteredOn = enteredIn(year);
    if (enteredOn === 'missing') return { lastDay, waits: { from, year } };
    if (enteredOn !== undefined && from < enteredOn) return daysOfFiling({ period, filedOf }, enteredOn, enteredIn);
  }
  return { lastDay };
}

/** X41: three working days after the message; what is filed in them is reckoned from its own day. */
export const keptUntil = (messageOn: PlainDate, enteredIn = yearEnteredOn): KeptUntil =>
  daysOfFiling({ period: 'refilingKeepsPlace', filedOf: (day) => day }, messageOn, enteredIn);

/** X60: three working days after the end of an outage; what was taken in it is reckoned from the taking, however late it is entered. */
export const enteredUntil = (outageEnded: PlainDate, enteredIn = yearEnteredOn): KeptUntil =>
  daysOfFiling({ period: 'takenInPaperEntered', filedOf: () => outageEnded }, outageEnded, enteredIn);

/** Is this day still one of them? */
export const isWithin = (day: PlainDate, { lastDay, waits }: KeptUntil): boolean =>
  waits !== undefined || day <= lastDay;
