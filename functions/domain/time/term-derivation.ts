import type { Words } from '#domain/words.ts';
import { isDisputed, outlook } from './calendar.ts';
import { dateWords, mayMoveWords, momentWords } from './date-words.ts';
import { derivationTexts } from './derivation-texts.ts';
import type { PlainDate } from './instant.ts';
import { addDays, localDate, localTime } from './local-date.ts';
import type { Organisation } from './office-hours.ts';
import { nextOpening } from './office-time.ts';
import { acceptanceDelay, type Counting, caps, type OfDays, type TermDates } from './term-dates.ts';

/** One step of the reckoning: the rule, where it is written, and the sentence a person reads. */
export interface DerivationStep {
  readonly rule: string;
  readonly source: string;
  readonly text: Words;
}

/** What a reader must know of a term besides its dates. */
export interface Explained extends Counting {
  readonly paragraph: string;
  /** What its first moment is: an application, an arrival at the desk, the end of the step before, or that nobody was left to act. */
  readonly begins: 'filing' | 'arrival' | 'step' | 'lack' | 'notice';
  /** The organisation whose closing hour is told beside its last day (X28). */
  readonly endsAtDeskOf?: Organisation;
}

const step = (rule: string, source: string, text: Words): DerivationStep => ({ rule, source, text });

/** How each date of a term was found, in the order in which a person would reckon (Civil Code 172–176). */
export function derivationOf(term: Explained, dates: TermDates, cap?: PlainDate): readonly DerivationStep[] {
  const { unit } = term;
  return unit === 'minuteInOfficeHours' ? ofMinutes(term, dates) : ofDays({ ...term, unit }, dates, cap);
}

function ofMinutes({ paragraph, amount, clock = 'provider' }: Explained, dates: TermDates): DerivationStep[] {
  const { startedAt, dueAt, lastDay } = dates;
  const countedAt = nextOpening(clock, startedAt);
  const paused = Date.parse(dueAt) - Date.parse(countedAt) > amount * 60_000;
  return [
    step('start', paragraph, derivationTexts.minutesStart(momentWords(startedAt))),
    ...(countedAt === startedAt
      ? []
      : [step('office-hours', 'X29', derivationTexts.minutesWait(momentWords(countedAt)))]),
    ...(paused ? [step('pause', 'X29', derivationTexts.minutesPaused())] : []),
    ...disputesBetween(localDate(startedAt), lastDay),
    step('count', `${paragraph}; X29`, derivationTexts.minutesEnd(amount, momentWords(dueAt))),
    ...moving(dates),
  ];
}

const countIn = { calendarDay: 'calendarDays', workingDay: 'workingDays', month: 'months' } as const;

function ofDays(term: Explained & OfDays, dates: TermDates, cap: PlainDate | undefined): readonly DerivationStep[] {
  const { paragraph, amount, unit } = term;
  const { countedFrom, nominalLastDay, lastDay } = dates;
  const counted = derivationTexts[countIn[unit]];
  const source = unit === 'month' ? `${paragraph}; Civil Code 174` : paragraph;
  return [
    ...startOf(term, dates),
    step('day-after', 'Civil Code 173; X13', derivationTexts.countedFromNextDay(dateWords(countedFrom))),
    ...(unit === 'workingDay' ? disputesBetween(countedFrom, nominalLastDay) : []),
    step('count', source, counted(amount, dateWords(nominalLastDay))),
    ...endingOf(term, dates, term.cappedBy && cap),
    ...moving(dates),
    ...closing(lastDay, term.endsAtDeskOf),
  ];
}

function startOf({ paragraph, begins, accepts }: Explained, { startedAt, acceptedOn }: TermDates): DerivationStep[] {
  const at = momentWords(startedAt);
  if (begins === 'arrival') return [step('start', paragraph, derivationTexts.readyAtDesk(at))];
  if (begins === 'lack') return [step('start', paragraph, derivationTexts.nobodyLeft(at))];
  if (begins === 'notice') return [step('start', paragraph, derivationTexts.noticeSigned(at))];
  if (begins === 'step') return [step('start', `${paragraph}; 6; X26`, derivationTexts.previousStepDone(at))];
  const delay = accepts && acceptanceDelay(startedAt, outlook);
  const on = dateWords(acceptedOn);
  return [
    step('start', `${paragraph}; X26`, derivationTexts.received(at)),
    delay
      ? step('acceptance', 'Standard 8; X25', derivationTexts.acceptedNextWorkingDay(on, delay))
      : step('acceptance', `${paragraph}; X13`, derivationTexts.acceptedSameDay(on)),
    ...(accepts ? disputesBetween(localDate(startedAt), acceptedOn) : []),
  ];
}

const moving = ({ mayMove }: TermDates): DerivationStep[] => (mayMove ? [step('may-move', 'X61', mayMoveWords)] : []);

/** Rolling and capping of a nominal last day. */
function endingOf(
  { rolls }: Pick<Counting, 'rolls'>,
  { nominalLastDay: nominal, acceptedOn, lastDay }: TermDates,
  cap: PlainDate | undefined,
): DerivationStep[] {
  const uncapped = rolls ? outlook.nextWorkingDay(nominal) : nominal;
  const hasPassed = cap !== undefined && !caps(cap, { acceptedOn });
  const isCapped = cap !== undefined && !hasPassed && cap < uncapped;
  // only a step of the service has a working day to roll to or not; the archive's month asks no calendar
  const unrolled = !rolls && cap !== undefined && !isCapped && !outlook.isWorkingDay(nominal);
  return [
    ...(uncapped === nominal ? [] : [step('roll', 'Civil Code 175; X14', derivationTexts.rolled(dateWords(uncapped)))]),
    ...(rolls ? disputesBetween(nominal, uncapped) : []),
    ...(unrolled ? [step('no-roll', 'X14, X27', derivationTexts.notRolled())] : []),
    ...(isCapped ? [step('cap', 'X14, X27', derivationTexts.capped(dateWords(lastDay)))] : []),
    ...(hasPassed ? [step('no-cap', 'X73', derivationTexts.notCapped(dateWords(cap)))] : []),
  ];
}

/** Days on which the calendar's sources differ and which a date rests on. */
function disputesBetween(first: PlainDate, last: PlainDate): DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isDisputed(day)) steps.push(step('disputed-day', 'calendar', derivationTexts.disputed(dateWords(day))));
  }
  return steps;
}

function closing(lastDay: PlainDate, desk: Organisation | undefined): DerivationStep[] {
  const closes = desk && outlook.hoursOf(desk, lastDay).at(-1)?.closes;
  return [
    step('until-midnight', 'Civil Code 176; X28', derivationTexts.untilMidnight(dateWords(lastDay))),
    ...(closes ? [step('desk-hours', 'Civil Code 176; X28', derivationTexts.deskCloses(localTime(closes)))] : []),
  ];
}

/** The same for a term that goes on after its work was sent back (X43). */
export function derivationAfterReturn(
  original: Pick<TermDates, 'lastDay'>,
  dates: TermDates,
  cap: PlainDate | undefined,
): readonly DerivationStep[] {
  const { startedAt, nominalLastDay: given, lastDay, countedFrom } = dates;
  const stands = original.lastDay >= countedFrom;
  return [
    step('draft-returned', '5.5; X43', derivationTexts.draftReturned(momentWords(startedAt))),
    stands
      ? step('last-day-stands', 'X43', derivationTexts.lastDayStands(dateWords(given)))
      : step('at-least-one-day', 'X43', derivationTexts.atLeastOneDay(dateWords(given))),
    ...endingOf({}, dates, cap),
    ...closing(lastDay, undefined),
  ];
}
