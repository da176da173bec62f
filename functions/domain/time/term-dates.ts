import { isBeyondCalendar, outlook, type WorkingCalendar, workingCalendar } from './calendar.ts';
import type { Instant, PlainDate } from './instant.ts';
import { addDays, addMonths, endOfDay, localDate, toInstant } from './local-date.ts';
import type { Organisation } from './office-hours.ts';
import { addOfficeMinutes, nextOpening } from './office-time.ts';

/** How a term is counted; the numbers are law and stand in the tables of the kinds. */
export interface Counting {
  readonly amount: number;
  readonly unit: 'calendarDay' | 'workingDay' | 'minuteInOfficeHours' | 'month';
  /** Whose office hours the minutes run in. */
  readonly clock?: Organisation;
  /** True: a last day that is no working day moves to the next one (X14). */
  readonly rolls?: true;
  /** The term whose rolled last day this one may not pass (X14, X27). */
  readonly cappedBy?: string;
  /** What is filed after the provider's hours or on a day off counts as accepted on the next working day (X25). */
  readonly accepts?: 'inProviderHours';
  /** True: the act that starts it needs its dates and is refused without them; every other term blocks nothing (X61). */
  readonly isNeededToStart?: true | undefined;
}

/** A term as it runs in one file: instants UTC, dates in Asia/Oral. */
export interface TermDates {
  readonly startedAt: Instant;
  readonly acceptedOn: PlainDate;
  readonly countedFrom: PlainDate;
  readonly nominalLastDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly dueAt: Instant;
  /** It rests on a year that is not entered yet: given without the roll, it may still move (X61). */
  readonly mayMove?: true | undefined;
}

/**
 * When a term that starts at this moment (any offset) must be met. Days run from the day after (Civil Code 173); what is
 * capped ends with the cap at the latest, unless it begins after the cap (X73); minutes run in office hours (X29). Throws
 * CalendarYearMissing beyond the calendar where the act needs the dates; elsewhere they are given and may move (X61).
 */
export function datesOf(counting: Counting, startedAt: Instant, cap?: PlainDate): TermDates {
  const start = toInstant(startedAt);
  const { unit } = counting;
  if (unit === 'minuteInOfficeHours') return datesOfMinutes(counting, start);
  return datesOfDays({ ...counting, unit }, start, cap);
}

function datesOfMinutes({ amount, clock = 'provider' }: Counting, startedAt: Instant): TermDates {
  const dueAt = addOfficeMinutes(clock, startedAt, amount);
  return {
    startedAt,
    acceptedOn: localDate(startedAt),
    countedFrom: localDate(nextOpening(clock, startedAt)),
    nominalLastDay: localDate(dueAt),
    lastDay: localDate(dueAt),
    dueAt,
    ...moving(localDate(dueAt)),
  };
}

/** A last day of which the calendar does not know yet whether it may move (X61). */
export const moving = (lastDay: PlainDate): Pick<TermDates, 'mayMove'> =>
  isBeyondCalendar(lastDay) ? { mayMove: true } : {};

export type OfDays = Counting & { readonly unit: Exclude<Counting['unit'], 'minuteInOfficeHours'> };

function datesOfDays(counting: OfDays, startedAt: Instant, cap: PlainDate | undefined): TermDates {
  const { amount, unit, rolls, cappedBy, accepts, isNeededToStart } = counting;
  const by = isNeededToStart ? workingCalendar : outlook;
  const startedOn = localDate(startedAt);
  const acceptedOn = accepts && acceptanceDelay(startedAt, by) ? by.addWorkingDays(startedOn, 1) : startedOn;
  const nominalLastDay = lastOf[unit](acceptedOn, amount, by);
  const rolled = rolls ? by.nextWorkingDay(nominalLastDay) : nominalLastDay;
  const begun = { startedAt, acceptedOn, countedFrom: addDays(acceptedOn, 1), nominalLastDay };
  return { ...ended(begun, rolled, cappedBy && cap), ...(asksCalendar(counting) ? moving(rolled) : {}) };
}

const lastOf: Readonly<
  Record<
    Exclude<Counting['unit'], 'minuteInOfficeHours'>,
    (from: PlainDate, amount: number, by: WorkingCalendar) => PlainDate
  >
> = {
  calendarDay: addDays,
  workingDay: (from, amount, by) => by.addWorkingDays(from, amount),
  month: addMonths,
};

const asksCalendar = ({ rolls, accepts, unit }: Counting): boolean =>
  rolls !== undefined || accepts !== undefined || unit === 'workingDay';

const ended = (
  begun: Omit<TermDates, 'lastDay' | 'dueAt'>,
  uncapped: PlainDate,
  cap: PlainDate | undefined,
): TermDates => {
  const isCapped = cap !== undefined && caps(cap, begun) && cap < uncapped;
  const lastDay = isCapped ? cap : uncapped;
  return { ...begun, lastDay, dueAt: endOfDay(lastDay) };
};

/** Whoever begins after the last day of the whole is given the whole length of the step: its miss is not his (X73). */
export const caps = (cap: PlainDate, { acceptedOn }: Pick<TermDates, 'acceptedOn'>): boolean => acceptedOn <= cap;

/** Why a moment is not accepted on its own day: at the closing hour itself the working day is over (X49). */
export function acceptanceDelay(at: Instant, by: WorkingCalendar): 'dayOff' | 'afterHours' | undefined {
  const on = localDate(at);
  if (!by.isWorkingDay(on)) return 'dayOff';
  const closes = by.hoursOf('provider', on).at(-1)?.closes ?? at;
  return at < closes ? undefined : 'afterHours';
}

/**
 * A term that goes on after its work was sent back (X43): its last day stands, but at least one day is given, and the cap
 * still caps it, unless it has passed (X73).
 */
export function datesAfterReturn(
  original: Pick<TermDates, 'lastDay'>,
  returnedAt: Instant,
  cap: PlainDate | undefined,
): TermDates {
  const startedAt = toInstant(returnedAt);
  const acceptedOn = localDate(startedAt);
  const countedFrom = addDays(acceptedOn, 1);
  const isOver = original.lastDay < countedFrom;
  const given = isOver ? countedFrom : original.lastDay;
  return ended({ startedAt, acceptedOn, countedFrom, nominalLastDay: given }, given, cap);
}

/**
 * A running term by the calendar as it is entered now (X61): what the calendar shapes is counted again from its own start,
 * anything else keeps its nominal last day, which its cap may let go further or not so far.
 */
export function datesAnew(counting: Counting, told: TermDates, cap: PlainDate | undefined): TermDates {
  const { unit, cappedBy } = counting;
  if (asksCalendar(counting) || unit === 'minuteInOfficeHours')
    return datesOf({ ...counting, isNeededToStart: undefined }, told.startedAt, cap);
  const { startedAt, acceptedOn, countedFrom, nominalLastDay } = told;
  return ended({ startedAt, acceptedOn, countedFrom, nominalLastDay }, nominalLastDay, cappedBy && cap);
}
