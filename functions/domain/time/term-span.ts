import { paragraphOf, type RungId, rungs, type Term, type TermId, terms } from '#domain/application/terms.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { Words } from '#domain/words.ts';
import { acceptanceOf } from './acceptance.ts';
import { addWorkingDays, hoursOf, isDisputed, isWorkingDay, nextWorkingDay } from './calendar.ts';
import { dateWords, momentWords } from './date-words.ts';
import { derivationTexts } from './derivation-texts.ts';
import type { Instant, PlainDate } from './instant.ts';
import { addDays, addMonths, endOfDay, localDate, localTime, toInstant } from './local-date.ts';
import { addOfficeMinutes, nextOpening } from './office-time.ts';

/** One step of the reckoning: the rule, where it is written, and the sentence a person reads. */
type DerivationStep = { readonly rule: string; readonly source: string; readonly text: Words };

/** A term as it runs in one case: instants UTC, dates in Asia/Oral, and how each was found. */
export type TermSpan = {
  readonly term: TermId;
  readonly paragraph: string;
  readonly startedAt: Instant;
  readonly acceptedOn: PlainDate;
  readonly countedFrom: PlainDate;
  readonly nominalLastDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly dueAt: Instant;
  readonly derivation: readonly DerivationStep[];
};

export type Circumstances = {
  readonly channel: Channel;
  /** The rolled last day of the whole service, which caps the internal steps (X14, X27). */
  readonly totalLastDay?: PlainDate;
};

const step = (rule: string, source: string, text: Words): DerivationStep => ({ rule, source, text });

/**
 * When a term that starts at this moment (any offset) must be met. Days run from the day after (Civil Code 173); the
 * total rolls, internal steps do not and are capped (X14, X27); minutes run in office hours (X29).
 * Throws CalendarYearMissing outside the calendar.
 */
export function spanOf(term: TermId, startedAt: Instant, circumstances: Circumstances): TermSpan {
  const start = toInstant(startedAt);
  return terms[term].unit === 'minuteInOfficeHours'
    ? spanOfMinutes(term, start, circumstances.channel)
    : spanOfDays(term, start, circumstances);
}

function spanOfMinutes(term: TermId, startedAt: Instant, channel: Channel): TermSpan {
  const { amount, clock = 'provider' }: Term = terms[term];
  const paragraph = paragraphOf(term, channel);
  const countedAt = nextOpening(clock, startedAt);
  const dueAt = addOfficeMinutes(clock, startedAt, amount);
  return {
    term,
    paragraph,
    startedAt,
    acceptedOn: localDate(startedAt),
    countedFrom: localDate(countedAt),
    nominalLastDay: localDate(dueAt),
    lastDay: localDate(dueAt),
    dueAt,
    derivation: [
      step('start', paragraph, derivationTexts.minutesStart(momentWords(startedAt))),
      ...(countedAt === startedAt
        ? []
        : [step('office-hours', 'X29', derivationTexts.minutesWait(momentWords(countedAt)))]),
      ...(Date.parse(dueAt) - Date.parse(countedAt) > amount * 60_000
        ? [step('pause', 'X29', derivationTexts.minutesPaused())]
        : []),
      step('count', `${paragraph}; X29`, derivationTexts.minutesEnd(amount, momentWords(dueAt))),
    ],
  };
}

function spanOfDays(term: TermId, startedAt: Instant, { channel, totalLastDay }: Circumstances): TermSpan {
  const { amount, unit, rolls, cappedBy }: Term = terms[term];
  const paragraph = paragraphOf(term, channel);
  const { acceptedOn, derivation: acceptance } = acceptanceOf(term, startedAt, channel);
  const countedFrom = addDays(acceptedOn, 1);
  const nominalLastDay = unit === 'month' ? addMonths(acceptedOn, amount) : addDays(acceptedOn, amount);
  const counted = unit === 'month' ? derivationTexts.months : derivationTexts.calendarDays;
  const { lastDay, derivation: ending } = lastDayOf(
    nominalLastDay,
    rolls === true,
    cappedBy ? totalLastDay : undefined,
  );
  return {
    term,
    paragraph,
    startedAt,
    acceptedOn,
    countedFrom,
    nominalLastDay,
    lastDay,
    dueAt: endOfDay(lastDay),
    derivation: [
      ...acceptance,
      step('day-after', 'Civil Code 173; X13', derivationTexts.countedFromNextDay(dateWords(countedFrom))),
      step(
        'count',
        unit === 'month' ? `${paragraph}; Civil Code 174` : paragraph,
        counted(amount, dateWords(nominalLastDay)),
      ),
      ...ending,
      ...closing(lastDay, term === 'total' && channel === 'corporation'),
    ],
  };
}

/** Rolling and capping of a nominal last day. */
function lastDayOf(
  nominal: PlainDate,
  rolls: boolean,
  cap: PlainDate | undefined,
): Pick<TermSpan, 'lastDay' | 'derivation'> {
  const uncapped = rolls ? nextWorkingDay(nominal) : nominal;
  const isCapped = cap !== undefined && cap < uncapped;
  const lastDay = isCapped ? cap : uncapped;
  // only a step of the service has a working day to roll to or not; the archive's month asks no calendar
  const unrolled = !rolls && cap !== undefined && !isCapped && !isWorkingDay(nominal);
  return {
    lastDay,
    derivation: [
      ...(rolls && uncapped !== nominal
        ? [step('roll', 'Civil Code 175; X14', derivationTexts.rolled(dateWords(uncapped)))]
        : []),
      ...(rolls ? disputesBetween(nominal, uncapped) : []),
      ...(unrolled ? [step('no-roll', 'X14, X27', derivationTexts.notRolled())] : []),
      ...(isCapped ? [step('cap', 'X14, X27', derivationTexts.capped(dateWords(lastDay)))] : []),
    ],
  };
}

/** Days on which the calendar's sources differ and which this last day rests on. */
function disputesBetween(first: PlainDate, last: PlainDate): readonly DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isDisputed(day)) steps.push(step('disputed-day', 'calendar', derivationTexts.disputed(dateWords(day))));
  }
  return steps;
}

function closing(lastDay: PlainDate, atDesk: boolean): readonly DerivationStep[] {
  const closes = atDesk ? hoursOf('corporation', lastDay).at(-1)?.closes : undefined;
  return [
    step('until-midnight', 'Civil Code 176; X28', derivationTexts.untilMidnight(dateWords(lastDay))),
    ...(closes === undefined
      ? []
      : [step('desk-hours', 'Civil Code 176; X28', derivationTexts.deskCloses(localTime(closes)))]),
  ];
}

/**
 * The examination after the head returned the draft (X43): its last day stands, but at least one day is given, and the
 * total still caps it.
 */
export function examinationAfterReturn(
  original: Pick<TermSpan, 'lastDay'>,
  returnedAt: Instant,
  totalLastDay: PlainDate,
): TermSpan {
  const startedAt = toInstant(returnedAt);
  const returnedOn = localDate(startedAt);
  const countedFrom = addDays(returnedOn, 1);
  const stands = original.lastDay >= countedFrom;
  const given = stands ? original.lastDay : countedFrom;
  const { lastDay, derivation: ending } = lastDayOf(given, false, totalLastDay);
  return {
    term: 'examination',
    paragraph: terms.examination.paragraph.corporation,
    startedAt,
    acceptedOn: returnedOn,
    countedFrom,
    nominalLastDay: given,
    lastDay,
    dueAt: endOfDay(lastDay),
    derivation: [
      step('draft-returned', '5.5; X43', derivationTexts.draftReturned(momentWords(startedAt))),
      stands
        ? step('last-day-stands', 'X43', derivationTexts.lastDayStands(dateWords(given)))
        : step('at-least-one-day', 'X43', derivationTexts.atLeastOneDay(dateWords(given))),
      ...ending,
      ...closing(lastDay, false),
    ],
  };
}

/** A moment at which someone must be told that a term nears its end, or has passed it. */
export type Rung = { readonly rung: RungId; readonly at: Instant };

/**
 * The rungs of a term, earliest first: the reminder at its share of the term (of its office minutes, when it runs in
 * those), the breach when it is due, the escalations at the end of later working days. A term that was due before it
 * began has no reminder; keeping has its end alone, which is no breach but the day to archive (X37).
 */
export function rungsOf(span: Pick<TermSpan, 'term' | 'startedAt' | 'lastDay' | 'dueAt'>): readonly Rung[] {
  if (terms[span.term].runsOutAs === 'archive') return [{ rung: 'breach', at: span.dueAt }];
  const remindAt = reminderOf(span);
  return [
    ...(remindAt < span.dueAt ? [{ rung: 'reminder', at: remindAt } as const] : []),
    { rung: 'breach', at: span.dueAt },
    { rung: 'head', at: endOfDay(addWorkingDays(span.lastDay, rungs.head.workingDaysAfter)) },
    { rung: 'administrator', at: endOfDay(addWorkingDays(span.lastDay, rungs.administrator.workingDaysAfter)) },
  ];
}

function reminderOf({ term, startedAt, dueAt }: Pick<TermSpan, 'term' | 'startedAt' | 'dueAt'>): Instant {
  const { amount, clock }: Term = terms[term];
  const { shareOfTerm } = rungs.reminder;
  if (clock) return addOfficeMinutes(clock, startedAt, amount * shareOfTerm);
  const start = Date.parse(startedAt);
  return new Date(start + Math.round((Date.parse(dueAt) - start) * shareOfTerm)).toISOString();
}
