import { outlook } from '../../time/calendar.ts';
import type { Instant } from '../../time/instant.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { officeMinutesBetween } from '../../time/office-time.ts';
import { type FrameEvent, isFrameEvent } from '../event.ts';
import type { Kind, TermRow, Typed } from '../kind.ts';
import type { FileState } from '../state.ts';

/** One run of a term; a term may begin again (X43). */
export interface TermRun {
  readonly term: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly endedAt?: Instant | undefined;
  readonly state: 'running' | 'met' | 'lapsed';
  /** its last moment passed, and no neighbour's silence was the cause */
  readonly isMissed: boolean;
}

/** What a commit told, and when. */
export interface ToldAt {
  readonly at: Instant;
  readonly events: readonly Typed[];
}

/** Every run of every term, as the events of a file tell them. */
export function termRunsOf(journal: readonly ToldAt[]): TermRun[] {
  const runs: TermRun[] = [];
  for (const { at, events } of journal)
    for (const event of events)
      if (isFrameEvent(event)) {
        if (event.type === 'TermStarted') runs.push(begun(event));
        else if ('term' in event) change(runs, event.term, changeBy(event, at));
      }
  return runs;
}

/** Had somebody to meet it? What merely runs out, or lapsed in its time, was nobody's; what was missed stays so, whatever it lapsed by (X280). */
export const isToMeet = ({ termTable }: Pick<Kind, 'termTable'>, { term, state, isMissed }: TermRun): boolean =>
  (state !== 'lapsed' || isMissed) && !termTable[term]?.endsIn;

/** The runs that somebody had to meet. */
export const runsToMeet = (kind: Pick<Kind, 'termTable'>, journal: readonly ToldAt[]): TermRun[] =>
  termRunsOf(journal).filter((run) => isToMeet(kind, run));

/** It was met, or its last moment passed: whether it was kept is known. */
export const isOver = ({ state, isMissed }: TermRun): boolean => state === 'met' || isMissed;

const begun = ({ term, startedAt, dueAt }: Pick<TermRun, 'term' | 'startedAt' | 'dueAt'>): TermRun => ({
  term,
  startedAt,
  dueAt,
  state: 'running',
  isMissed: false,
});

function change(runs: TermRun[], term: string, by: Partial<TermRun>): void {
  const last = runs.findLastIndex((run) => run.term === term);
  const run = runs[last];
  if (run) runs[last] = { ...run, ...by };
}

function changeBy(event: FrameEvent, at: Instant): Partial<TermRun> {
  switch (event.type) {
    case 'TermReckonedAnew':
      return { startedAt: event.startedAt, dueAt: event.dueAt };
    case 'TermReopened':
      return { state: 'running', endedAt: undefined };
    case 'TermMissed':
      return { isMissed: event.cause === 'OVERDUE' };
    case 'TermMet':
      return { state: 'met', endedAt: at };
    case 'TermLapsed':
      return { state: 'lapsed', endedAt: at };
    default:
      return {};
  }
}

/** How long a run took in the unit of its term, and which part of the time that the term gives. */
export interface Used {
  readonly amount: number;
  /** 1: all of it */
  readonly share: number;
}

const dayLong = 86_400_000;

/** Office minutes, days or working days from the start of a run to its end, of a running one to that moment. */
export function usedBy<F extends FileState>(
  run: TermRun,
  { unit, amount, clock = 'provider' }: Pick<TermRow<F>, 'unit' | 'amount' | 'clock'>,
  now: Instant,
): Used {
  const end = run.endedAt ?? now;
  if (unit === 'minuteInOfficeHours') {
    const minutes = officeMinutesBetween(clock, run.startedAt, end);
    return { amount: minutes, share: minutes / amount };
  }
  const passed = Math.max(0, Date.parse(end) - Date.parse(run.startedAt));
  const share = passed / (Date.parse(run.dueAt) - Date.parse(run.startedAt));
  return { amount: unit === 'workingDay' ? workingDaysBetween(run.startedAt, end) : passed / dayLong, share };
}

/** The working days after the day of a moment, up to that of another. */
function workingDaysBetween(from: Instant, to: Instant): number {
  const last = localDate(to);
  let count = 0;
  for (let day = addDays(localDate(from), 1); day <= last; day = addDays(day, 1))
    if (outlook.isWorkingDay(day)) count += 1;
  return count;
}
