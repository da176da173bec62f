import calendar from './calendar.json' with { type: 'json' };
import type { Instant, PlainDate } from './instant.ts';
import { addDays, daysBetween, localInstant, weekdayOf } from './local-date.ts';
import { type Organisation, officeHours } from './office-hours.ts';
import { remembered } from './remembered.ts';

type SpecialDay = { readonly date: PlainDate; readonly disputed: boolean };
type CalendarYear = {
  readonly daysOff: readonly SpecialDay[];
  readonly holidaysOnWeekends: readonly SpecialDay[];
  readonly workingWeekendDays: readonly SpecialDay[];
  /** days that this calendar takes as the weekday says and another source calls off */
  readonly disputedOrdinaryDays?: readonly SpecialDay[];
  /** the day on which it was added, for a year added while Kezek runs: before it nothing could be filed that needs it (X89) */
  readonly enteredOn?: PlainDate;
};
type OpenHours = Readonly<{ opens: Instant; closes: Instant }>;

const years: Readonly<Record<string, CalendarYear>> = calendar.years;

/** The years the calendar holds; outside them no legal date can be counted. */
export const calendarYears = {
  first: Math.min(...Object.keys(years).map(Number)),
  last: Math.max(...Object.keys(years).map(Number)),
};

const lastDay: PlainDate = `${calendarYears.last}-12-31`;

/** How many days of the calendar are still to come after a date; negative beyond its end. */
export const calendarDaysLeft = (on: PlainDate): number => daysBetween(on, lastDay);

/** A year without data is an error, not a guess: the runbook says how to add one. */
export class CalendarYearMissing extends Error {
  readonly year: number;
  constructor(year: number) {
    super(`the calendar holds no data for ${year}; it covers ${calendarYears.first}–${calendarYears.last}`);
    this.name = 'CalendarYearMissing';
    this.year = year;
  }
}

/** Since which day the calendar holds a year; undefined where it always did. */
export function yearEnteredOn(year: number): PlainDate | 'missing' | undefined {
  const entered = years[`${year}`];
  return entered ? entered.enteredOn : 'missing';
}

/** Was a last day given before its year was entered? Then it was given in ordinary weeks, and is reckoned anew (X61). */
export function isGivenAhead(day: PlainDate, on: PlainDate, enteredIn: typeof yearEnteredOn): boolean {
  const enteredOn = enteredIn(Number(day.slice(0, 4)));
  return enteredOn === 'missing' || (enteredOn !== undefined && on < enteredOn);
}

const disputedDates = new Set<PlainDate>();
/** The days on which everybody works, or nobody does, whatever the weekday. */
const worksOnDay = new Map<PlainDate, boolean>();
for (const year of Object.values(years)) {
  enter(year.daysOff, false);
  enter(year.holidaysOnWeekends, false);
  enter(year.workingWeekendDays, true);
  dispute(year.disputedOrdinaryDays ?? []);
}

function enter(days: readonly SpecialDay[], works: boolean): void {
  for (const { date } of days) worksOnDay.set(date, works);
  dispute(days);
}

function dispute(days: readonly SpecialDay[]): void {
  for (const { date, disputed } of days) if (disputed) disputedDates.add(date);
}

type Works = (organisation: Organisation, date: PlainDate) => boolean;

const worksByWeekday: Works = (organisation, date) => {
  const weekdays: readonly number[] = officeHours[organisation].weekdays;
  return weekdays.includes(weekdayOf(date));
};

/** Throws {@link CalendarYearMissing} for a date outside the calendar. */
const worksAsEntered: Works = (organisation, date) => {
  const year = date.slice(0, 4);
  if (!(year in years)) throw new CalendarYearMissing(Number(year));
  return worksOnDay.get(date) ?? worksByWeekday(organisation, date);
};

/** Does a date lie beyond the last year entered? What is reckoned there may still move (X61). */
export const isBeyondCalendar = (date: PlainDate): boolean => date > lastDay;

/** The days that are reckoned by: what works, what comes next, when an organisation is open. */
export interface WorkingCalendar {
  /** Monday to Friday without days off, and the weekend days that work: the working day of law and the provider's own. */
  isWorkingDay(date: PlainDate): boolean;
  /** The date itself when it is a working day, else the nearest one after it (Civil Code 175). */
  nextWorkingDay(date: PlainDate): PlainDate;
  /** The n-th working day of law, or of an organisation's own, after a date; the date itself is not counted (Civil Code 173). */
  addWorkingDays(date: PlainDate, n: number, organisation?: Organisation): PlainDate;
  /** When an organisation is open on a date, in order; nothing on a day off. */
  hoursOf(organisation: Organisation, date: PlainDate): readonly OpenHours[];
}

const shiftsOf = (organisation: Organisation, date: PlainDate): readonly OpenHours[] =>
  officeHours[organisation].shifts.map(({ opens, closes }) =>
    Object.freeze({ opens: localInstant(date, opens), closes: localInstant(date, closes) }),
  );

function calendarOf(works: Works, rolls: (date: PlainDate) => boolean): WorkingCalendar {
  const after = (date: PlainDate, goesOn: (date: PlainDate) => boolean): PlainDate => {
    let day = date;
    while (goesOn(day)) day = addDays(day, 1);
    return day;
  };
  const isDayOff = (date: PlainDate) => !works('provider', date);
  const hoursAt = (organisation: Organisation) =>
    remembered((date: PlainDate) => (works(organisation, date) ? shiftsOf(organisation, date) : []));
  const hours = { provider: hoursAt('provider'), corporation: hoursAt('corporation') };
  return {
    isWorkingDay: (date) => works('provider', date),
    nextWorkingDay: (date) => after(date, (day) => rolls(day) && isDayOff(day)),
    addWorkingDays: (date, n, organisation = 'provider') => {
      let day = date;
      const rests = (one: PlainDate) => !works(organisation, one);
      for (let counted = 0; counted < n; counted += 1) day = after(addDays(day, 1), rests);
      return day;
    },
    hoursOf: (organisation, date) => hours[organisation](date),
  };
}

/** What an act needs: throws {@link CalendarYearMissing} rather than guess. */
export const workingCalendar = calendarOf(worksAsEntered, () => true);
export const { isWorkingDay, nextWorkingDay, addWorkingDays, hoursOf } = workingCalendar;

/**
 * What no act needs (X61): it never refuses a later year. Beyond the last one nothing rolls, and a week is an ordinary
 * week; whoever tells such a date asks {@link isBeyondCalendar} and says that it may still move.
 */
export const outlook = calendarOf(
  (organisation, date) =>
    isBeyondCalendar(date) ? worksByWeekday(organisation, date) : worksAsEntered(organisation, date),
  (date) => !isBeyondCalendar(date),
);

/** Monday to Saturday without public holidays, substitute and moved days off; a working weekend day is open (X29). */
export const isCorporationDay = (date: PlainDate): boolean => worksAsEntered('corporation', date);

/** Do the calendar's sources differ about this date? */
export const isDisputed = (date: PlainDate): boolean => disputedDates.has(date);
