import { addWorkingDays, hoursOf, isWorkingDay, nextWorkingDay } from './calendar.ts';
import type { Instant, PlainDate } from './instant.ts';
import { addDays, addMonths, endOfDay, localDate, toInstant } from './local-date.ts';
import type { Organisation } from './office-hours.ts';
import { addOfficeMinutes, nextOpening } from './office-time.ts';

/** How a term is counted; the numbers are law and stand in the tables of the kinds. */
export interface Counting {
  readonly amount: number;
  readonly unit: 'calendarDay' | 'minuteInOfficeHours' | 'month';
  /** Whose office hours the minutes run in. */
  readonly clock?: Organisation;
  /** True: a last day that is no working day moves to the next one (X14). */
  readonly rolls?: true;
  /** The term whose rolled last day this one may not pass (X14, X27). */
  readonly cappedBy?: string;
  /** What is filed after the provider's hours or on a day off counts as accepted on the next working day (X25). */
  readonly accepts?: 'inProviderHours';
}

/** A term as it runs in one file: instants UTC, dates in Asia/Oral. */
export interface TermDates {
  readonly startedAt: Instant;
  readonly acceptedOn: PlainDate;
  readonly countedFrom: PlainDate;
  readonly nominalLastDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly dueAt: Instant;
}

/**
 * When a term that starts at this moment (any offset) must be met. Days run from the day after (Civil Code 173); what is
 * capped ends with the cap at the latest; minutes run in office hours (X29). Throws CalendarYearMissing outside the calendar.
 */
export function datesOf(counting: Counting, startedAt: Instant, cap?: PlainDate): TermDates {
  const start = toInstant(startedAt);
  return counting.unit === 'minuteInOfficeHours' ? datesOfMinutes(counting, start) : datesOfDays(counting, start, cap);
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
  };
}

function datesOfDays(counting: Counting, startedAt: Instant, cap: PlainDate | undefined): TermDates {
  const { amount, unit, rolls, cappedBy, accepts } = counting;
  const startedOn = localDate(startedAt);
  const acceptedOn = accepts && acceptanceDelay(startedAt) ? addWorkingDays(startedOn, 1) : startedOn;
  const nominalLastDay = unit === 'month' ? addMonths(acceptedOn, amount) : addDays(acceptedOn, amount);
  const rolled = rolls ? nextWorkingDay(nominalLastDay) : nominalLastDay;
  return ended({ startedAt, acceptedOn, countedFrom: addDays(acceptedOn, 1), nominalLastDay }, rolled, cappedBy && cap);
}

const ended = (
  begun: Omit<TermDates, 'lastDay' | 'dueAt'>,
  uncapped: PlainDate,
  cap: PlainDate | undefined,
): TermDates => {
  const lastDay = cap !== undefined && cap < uncapped ? cap : uncapped;
  return { ...begun, lastDay, dueAt: endOfDay(lastDay) };
};

/** Why a moment is not accepted on its own day: at the closing hour itself the working day is over (X48). */
export function acceptanceDelay(at: Instant): 'dayOff' | 'afterHours' | undefined {
  const on = localDate(at);
  if (!isWorkingDay(on)) return 'dayOff';
  const closes = hoursOf('provider', on).at(-1)?.closes ?? at;
  return at < closes ? undefined : 'afterHours';
}

/**
 * A term that goes on after its work was sent back (X43): its last day stands, but at least one day is given, and the cap
 * still caps it.
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
