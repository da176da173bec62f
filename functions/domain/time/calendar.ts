import calendar from './calendar.json' with { type: 'json' };
import type { Instant, PlainDate } from './instant.ts';
import { addDays, localInstant, weekdayOf } from './local-date.ts';
import { type Organisation, officeHours } from './office-hours.ts';

type SpecialDay = { readonly date: PlainDate; readonly disputed: boolean };
type CalendarYear = {
  readonly daysOff: readonly SpecialDay[];
  readonly holidaysOnWeekends: readonly SpecialDay[];
  readonly workingWeekendDays: readonly SpecialDay[];
};
type OpenHours = { readonly opens: Instant; readonly closes: Instant };

const years: Readonly<Record<string, CalendarYear>> = calendar.years;

/** The years the calendar holds; outside them no legal date can be counted. */
export const calendarYears = {
  first: Math.min(...Object.keys(years).map(Number)),
  last: Math.max(...Object.keys(years).map(Number)),
};

/** A year without data is an error, not a guess: the runbook says how to add one. */
export class CalendarYearMissing extends Error {
  readonly year: number;
  constructor(year: number) {
    super(`the calendar holds no data for ${year}; it covers ${calendarYears.first}–${calendarYears.last}`);
    this.name = 'CalendarYearMissing';
    this.year = year;
  }
}

const disputedDates = new Set<PlainDate>();
/** The days on which everybody works, or nobody does, whatever the weekday. */
const worksOnDay = new Map<PlainDate, boolean>();
for (const year of Object.values(years)) {
  enter(year.daysOff, false);
  enter(year.holidaysOnWeekends, false);
  enter(year.workingWeekendDays, true);
}

function enter(days: readonly SpecialDay[], works: boolean): void {
  for (const { date, disputed } of days) {
    worksOnDay.set(date, works);
    if (disputed) disputedDates.add(date);
  }
}

/** Throws {@link CalendarYearMissing} for a date outside the calendar. */
function worksOn(organisation: Organisation, date: PlainDate): boolean {
  const year = date.slice(0, 4);
  if (!(year in years)) throw new CalendarYearMissing(Number(year));
  const weekdays: readonly number[] = officeHours[organisation].weekdays;
  return worksOnDay.get(date) ?? weekdays.includes(weekdayOf(date));
}

/** Monday to Friday without days off, and the weekend days that work: the working day of law and the provider's own. */
export const isWorkingDay = (date: PlainDate): boolean => worksOn('provider', date);

/** Monday to Saturday without public holidays, substitute and moved days off; a working weekend day is open (X29). */
export const isCorporationDay = (date: PlainDate): boolean => worksOn('corporation', date);

/** Do the calendar's sources differ about this date? */
export const isDisputed = (date: PlainDate): boolean => disputedDates.has(date);

/** The date itself when it is a working day, else the nearest one after it (Civil Code 175). */
export function nextWorkingDay(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after a date; the date itself is not counted (Civil Code 173). */
export function addWorkingDays(date: PlainDate, n: number): PlainDate {
  let day = date;
  for (let counted = 0; counted < n; counted += 1) day = nextWorkingDay(addDays(day, 1));
  return day;
}

/** When an organisation is open on a date, in order; nothing on a day off. */
export function hoursOf(organisation: Organisation, date: PlainDate): readonly OpenHours[] {
  if (!worksOn(organisation, date)) return [];
  return officeHours[organisation].shifts.map(({ opens, closes }) => ({
    opens: localInstant(date, opens),
    closes: localInstant(date, closes),
  }));
}
