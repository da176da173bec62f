import type { Actor } from '#domain/actor.ts';
import { closedFault } from '#domain/file/desk-hours.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { liesIn } from '#domain/outages/visit-window.ts';
import { enteredUntil, isWithin } from '#domain/regulation/filing-days.ts';
import { lastDayOf, lengthOf, periods } from '#domain/regulation/periods.ts';
import { visitsADayMost } from '#domain/regulation/visits/limits.ts';
import { isBlank } from '#domain/text/characters.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { endOfDay, localDate, startOfMinute } from '#domain/time/local-date.ts';
import { isOpenAt } from '#domain/time/office-time.ts';
import { type Words, words } from '#domain/words.ts';
import type { OwnEvent, Window } from '../event.ts';
import type { HomeVisit } from '../home-visit.ts';
import { hasEnded } from '../status.ts';

const { amount: daysAhead } = periods.visitWindowAhead;

const cures = {
  IN_PAST: words(
    'Терезе басталмаған болуы тиіс: кейінірек уақыт ұсыныңыз',
    'Время выезда должно быть впереди: предложите более позднее',
    'The window must not have begun: offer a later one',
  ),
  TOO_FAR: words(
    `Ең көбі ${daysAhead} күн алдағы уақыт ұсынылады: күнін, айын, жылын тексеріңіз`,
    `Время предлагают не дальше чем на ${daysAhead} дней вперед: проверьте день, месяц и год`,
    `A window is offered ${daysAhead} days ahead at most: check the day, the month and the year`,
  ),
  CENTRE_CLOSED: words(
    'Екі сағат бөлімнің жұмыс уақытына толық сыюы тиіс: басқа уақыт ұсыныңыз',
    'Два часа должны целиком лежать в рабочем времени отдела: предложите другое время',
    'Both hours must lie within the hours of the centre: offer another time',
  ),
} as const satisfies Record<string, Words>;

/** The two hours that begin with that minute, as its paper tells them (X177). */
export function windowFrom(moment: Instant): Window {
  const from = startOfMinute(moment);
  return { from, to: new Date(Date.parse(from) + lengthOf('visitWindow')).toISOString() };
}

/** X177: why that window is not offered: it has begun, lies too far ahead, or the centre is closed in some of it. */
function windowFault({ from, to }: Window, now: Instant): Refusal | undefined {
  const wrong = (problem: keyof typeof cures) => fieldsWrong('X177', { field: 'from', problem, cure: cures[problem] });
  if (from <= now) return wrong('IN_PAST');
  if (localDate(from) > lastDayOf('visitWindowAhead', localDate(now))) return wrong('TOO_FAR');
  const lastMoment = new Date(Date.parse(to) - 1).toISOString();
  return isOpenAt('corporation', from) && isOpenAt('corporation', lastMoment) ? undefined : wrong('CENTRE_CLOSED');
}

type Scheduled = Pick<HomeVisit, 'window' | 'status'>;

/** Till the end of the days in which what came of its window is entered, whatever year of the calendar they wait for (X89). */
export const enteredOfWindow = ({ window }: Pick<HomeVisit, 'window'>): Instant | undefined =>
  window && endOfDay(enteredUntil(localDate(window.to)).lastDay);

/** Which year of the calendar those days wait for, so that they do not run out (X61, X89). */
export const yearAwaited = ({ window, status }: Scheduled): number | undefined =>
  status === 'SCHEDULED' && window ? enteredUntil(localDate(window.to)).waits?.year : undefined;

/** X232: are the days over in which what came of its window could be entered, and nothing is? Then nobody of the centre came. */
export const isUnmade = ({ window, status }: Scheduled, now: Instant): boolean =>
  status === 'SCHEDULED' && window !== undefined && !isWithin(localDate(now), enteredUntil(localDate(window.to)));

/** X178: has its window begun, and are the days not over in which what came of it is entered (X60)? */
const mayBeEntered = ({ window }: Pick<HomeVisit, 'window'>, now: Instant): boolean =>
  window !== undefined && window.from <= now && isWithin(localDate(now), enteredUntil(localDate(window.to)));

/**
 * X178: in that time somebody may stand at the door, or have left there with a receipt and no network: the centre alone knows,
 * so that nobody else puts an end to the visit, and to the moment of that receipt.
 */
export const cancellingFault = (file: Scheduled, actor: Actor, now: Instant): Refusal | undefined =>
  actor.kind !== 'operator' && !hasEnded(file.status) && mayBeEntered(file, now) ? refusal('WINDOW_BEGUN') : undefined;

/** X263: what was begun at home is finished at any hour in those days; after them the hours of the desk hold for it. */
export const hoursFault = (file: Pick<HomeVisit, 'window'>, now: Instant): Refusal | undefined =>
  mayBeEntered(file, now) ? undefined : closedFault(now);

/** X232: whoever acts before the clock has told that nobody came tells it with his act. */
export const missedBefore = (file: Scheduled, now: Instant): readonly OwnEvent[] =>
  isUnmade(file, now) ? [{ type: 'WindowMissed' }] : [];

/** Those in which nobody of the centre came; where a package was taken after all, somebody did (X182). */
export const unmadeOf = ({ unmade = [], takenAt }: Pick<HomeVisit, 'unmade' | 'takenAt'>) =>
  unmade.filter((window) => takenAt === undefined || !liesIn(window, takenAt));

/** X178: has it begun, and may still be entered? Then neither side moves it. */
export const standsStill = (file: Scheduled, now: Instant): boolean => hasBegun(file, now) && !isUnmade(file, now);

/** X178, X232: why no window is offered, or the offered one not moved, to that time. */
export const offeringFault = (file: Scheduled, from: Instant, now: Instant): Refusal | undefined =>
  standsStill(file, now) ? refusal('WINDOW_BEGUN') : windowFault(windowFrom(from), now);

const dayFull = words(
  'Бұл күнгі үйге барулар толды: басқа күн ұсыныңыз',
  'На этот день выездов уже достаточно: предложите другой день',
  'The visits of this day are all taken: offer another day',
);

/** X236: does the centre go there on that day? Not where it was cancelled, nor where the result was handed over at a desk. */
export function isMadeOn({ window, status, handed }: HomeVisit, day: PlainDate): boolean {
  const isSpared = status === 'CANCELLED' || (status === 'RESULT_HANDED' && handed?.to === undefined);
  return window !== undefined && localDate(window.from) === day && !isSpared;
}

/** X236: a centre makes so many visits on one day, and no more. */
export const dayFault = (others: number): Refusal | undefined =>
  others < visitsADayMost ? undefined : fieldsWrong('X236', { field: 'from', problem: 'DAY_FULL', cure: dayFull });

const firstOffer = words(
  'Уақыт әлі белгіленбеген: себебі ауыстырғанда ғана жазылады, алып тастаңыз',
  'Время еще не назначено: причину указывают только при переносе, уберите ее',
  'No time is set yet: a reason is given only as one is moved, leave it out',
);

/** X189, X232: the centre moves what it has set, or says why it did not come, for a reason that its person reads; else there is none. */
export function movingFault({ window, status }: Scheduled, reason: string | undefined): Refusal | undefined {
  if (!window && status !== 'NOBODY_CAME')
    return reason === undefined
      ? undefined
      : fieldsWrong('X189', { field: 'reason', problem: 'NOTHING_BY_IT', cure: firstOffer });
  return reason === undefined || isBlank(reason) ? refusal('REASON_MISSING', { paragraph: 'X189' }) : undefined;
}

/** Has the window begun? Nobody is found away, and no visit begun, before it has. */
export const hasBegun = ({ window }: Pick<HomeVisit, 'window'>, now: Instant): boolean =>
  window !== undefined && window.from <= now;

/** To the end of its day whoever came in a window does there what he came for, whatever the hours of the desk (X179). */
export const isItsDay = ({ window }: Pick<HomeVisit, 'window'>, now: Instant): boolean =>
  window !== undefined && window.from <= now && now < endOfDay(localDate(window.from));
