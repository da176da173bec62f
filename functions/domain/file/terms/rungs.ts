import type { Mark } from '../../marks.ts';
import type { EditionId } from '../../regulation/edition.ts';
import { outlook } from '../../time/calendar.ts';
import type { Instant } from '../../time/instant.ts';
import { endOfDay } from '../../time/local-date.ts';
import { addOfficeMinutes } from '../../time/office-time.ts';
import type { Counting, TermDates } from '../../time/term-dates.ts';
import type { Kind } from '../kind.ts';
import type { FileState, TermState } from '../state.ts';

export const rungIds = ['reminder', 'breach', 'head', 'administrator'] as const;
export type RungId = (typeof rungIds)[number];

/** Who is told when a term nears its end or has passed it; all of it inferred and ours to change. */
export const rungs = {
  reminder: { tells: 'holder', shareOfTerm: 0.8, mark: 'I', edition: 'kezek' },
  breach: { tells: 'holder', workingDaysAfter: 0, mark: 'I', edition: 'kezek' },
  head: { tells: 'head', workingDaysAfter: 1, mark: 'I', edition: 'kezek' },
  administrator: { tells: 'administrator', workingDaysAfter: 3, mark: 'I', edition: 'kezek' },
} as const satisfies Record<
  RungId,
  { tells: string; mark: Mark; edition: EditionId } & ({ shareOfTerm: number } | { workingDaysAfter: number })
>;

/** A moment at which someone must be told that a term nears its end, or has passed it. */
export interface Rung {
  readonly rung: RungId;
  readonly at: Instant;
}

type Climbed = Pick<TermDates, 'startedAt' | 'lastDay' | 'dueAt'>;
type Laddered = Counting & { readonly endsIn?: string };

/**
 * The rungs of a term, earliest first, each reckoned when it is asked for: the reminder at its share of the term (of its
 * office minutes, when it runs in those), the breach when it is due, the escalations at the end of later working days. A
 * term that was due when it began has no reminder; one that runs out without a breach has its end alone (X37).
 */
export function* rungsOf(term: Laddered, dates: Climbed): Generator<Rung, void> {
  const { lastDay, dueAt } = dates;
  const remindAt = term.endsIn ? dueAt : reminderOf(term, dates);
  if (remindAt < dueAt) yield { rung: 'reminder', at: remindAt };
  yield { rung: 'breach', at: dueAt };
  if (term.endsIn) return;
  for (const rung of ['head', 'administrator'] as const)
    yield { rung, at: endOfDay(outlook.addWorkingDays(lastDay, rungs[rung].workingDaysAfter)) };
}

function reminderOf({ amount, clock }: Counting, { startedAt, dueAt }: Climbed): Instant {
  const { shareOfTerm } = rungs.reminder;
  if (clock) return addOfficeMinutes(clock, startedAt, amount * shareOfTerm);
  const start = Date.parse(startedAt);
  return new Date(start + Math.round((Date.parse(dueAt) - start) * shareOfTerm)).toISOString();
}

type WithTerms<F extends FileState> = Pick<Kind<F>, 'terms'>;

const ladder: readonly string[] = rungIds;

/**
 * The first rung still to climb. What lies below one that was climbed is passed for good, and so is the reminder of a term
 * that has run out by now, where the clock was away until then: nobody is reminded of what is over.
 */
function ahead<F extends FileState>(
  kind: WithTerms<F>,
  file: F,
  { state, now }: { readonly state: TermState; readonly now?: Instant },
): Rung | undefined {
  const row = kind.terms(file)[state.term];
  const isOver = now !== undefined && state.dueAt <= now;
  const climbed = Math.max(
    ...state.rungs.map((rung) => ladder.indexOf(rung)),
    isOver ? ladder.indexOf('reminder') : -1,
  );
  const entered = row?.enteredUntil?.(file, state);
  for (const each of row ? rungsOf(row, state) : [])
    if (ladder.indexOf(each.rung) > climbed) return entered === undefined ? each : noEarlier(each, entered);
  return undefined;
}

/** Is nobody late yet, though the last day that was told is over, since the days for entering what was done wait for a year of the calendar (X61, X89)? */
export const waitsForYear = <F extends FileState>(
  kind: WithTerms<F>,
  file: F,
  { state, rung }: { readonly state: TermState; readonly rung: RungId },
): boolean => rung !== 'reminder' && kind.terms(file)[state.term]?.waitsForYear?.(file, state) === true;

/** A reminder is never too early; nobody is late before what was done in time can be entered no more. */
const noEarlier = ({ rung, at }: Rung, entered: Instant): Rung => ({
  rung,
  at: rung === 'reminder' || at > entered ? at : entered,
});

/** The same, if it is due. */
export const dueRung = <F extends FileState>(
  kind: WithTerms<F>,
  file: F,
  { state, now }: { readonly state: TermState; readonly now: Instant },
): Rung | undefined => {
  const next = ahead(kind, file, { state, now });
  return next && next.at <= now && !waitsForYear(kind, file, { state, rung: next.rung }) ? next : undefined;
};

export const nextRung = <F extends FileState>(kind: WithTerms<F>, file: F, state: TermState): Rung | undefined =>
  state.state === 'running' ? ahead(kind, file, { state }) : undefined;

/** When the clock must look at the file again; the silence alarm watches that it does. */
export const nextRungAt = <F extends FileState>(kind: WithTerms<F>, file: F): Instant | undefined =>
  Object.values(file.terms)
    .flatMap((state) => {
      const next = nextRung(kind, file, state);
      return next && !waitsForYear(kind, file, { state, rung: next.rung }) ? next.at : [];
    })
    .sort()[0];

/** Somebody's task is open and nobody has claimed it; where only a machine or a neighbour is waited for, nobody neglects it. */
export const isUntouched = ({ task }: FileState): boolean => task !== undefined && task.claimedBy === undefined;
