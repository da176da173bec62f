import { termRow } from '#domain/application/terms.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { CalendarYearMissing, yearEnteredOn } from '#domain/time/calendar.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, daysBetween, localInstant } from '#domain/time/local-date.ts';
import { datesOf } from '#domain/time/term-dates.ts';

/** How long a moment is kept; `waits`: from which day on nothing can be filed, because which year is not entered (X89). */
export interface KeptUntil {
  readonly lastDay: PlainDate;
  readonly waits?: { readonly from: PlainDate; readonly year: number };
}

/** The year whose calendar the filing of a day needs for its total; it may be missing. */
function yearNeeded(on: PlainDate): number {
  try {
    return Number(datesOf(termRow('total', 'corporation'), localInstant(on, '12:00')).lastDay.slice(0, 4));
  } catch (error) {
    if (error instanceof CalendarYearMissing) return error.year;
    throw error;
  }
}

/**
 * X41, X89: three working days after the message. If on one of them nothing could be filed, since a year of the calendar
 * was missing, three more after the day on which it was entered, and no last day until then.
 */
export function keptUntil(messageOn: PlainDate, enteredIn = yearEnteredOn): KeptUntil {
  const lastDay = lastDayOf('refilingKeepsPlace', messageOn);
  for (let ahead = 0; ahead <= daysBetween(messageOn, lastDay); ahead += 1) {
    const from = addDays(messageOn, ahead);
    const year = yearNeeded(from);
    const enteredOn = enteredIn(year);
    if (enteredOn === 'missing') return { lastDay, waits: { from, year } };
    if (enteredOn !== undefined && from < enteredOn) return keptUntil(enteredOn, enteredIn);
  }
  return { lastDay };
}
