import type { Instant } from '../../time/instant.ts';
import { datesAfterReturn, datesAnew, datesOf, type TermDates } from '../../time/term-dates.ts';
import type { FrameEvent, FrameEventOf } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Kind, Recorded, TermRow, Typed } from '../kind.ts';
import type { FileState, TermState } from '../state.ts';

export interface Told<F, E> {
  readonly events: readonly (E | FrameEvent)[];
  readonly after: F;
}

type Row<F extends FileState> = readonly [term: string, row: TermRow<F>];

/**
 * Adds to each event the terms it starts, meets and lapses, in the same commit: every term of a person is an event, so
 * that it can be explained later.
 */
export function withTerms<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  file: F | undefined,
  { events, recorded }: { readonly events: readonly (E | FrameEvent)[]; readonly recorded: Recorded },
): Told<F, E> {
  const told: (E | FrameEvent)[] = [];
  let after = file;
  const tell = (event: E | FrameEvent): F => {
    told.push(event);
    after = evolve(kind, after, { event, recorded });
    return after;
  };
  const tellAll = (of: (file: F) => readonly FrameEvent[]) => {
    if (after) for (const event of of(after)) tell(event);
  };
  for (const event of events) {
    const now = { type: event.type, at: recorded.at };
    const before = after;
    tell(event);
    tellAll((state) => lapses(kind, state, { ...now, before }));
    tellAll((state) => starts(kind, state, now));
    tellAll((state) => meets(kind, state, now));
  }
  if (!after) throw new Error('no event, no file');
  return { events: told, after };
}

interface Happening {
  readonly type: string;
  readonly at: Instant;
}

const rowsOf = <F extends FileState>(kind: Kind<F>, file: F): Row<F>[] => Object.entries(kind.terms(file));

const running = <F extends FileState>(kind: Kind<F>, file: F): Row<F>[] =>
  rowsOf(kind, file).filter(([term]) => file.terms[term]?.state === 'running');

interface Lapsing<F> extends Happening {
  /** the file as it was when that happened */
  readonly before: F | undefined;
}

/** A run ends where the same term begins anew; what lapses after its last moment was missed all the same, even when the watch of the term had not woken yet (X280). */
const lapses = <F extends FileState>(kind: Kind<F>, file: F, { type, at, before = file }: Lapsing<F>): FrameEvent[] =>
  running(kind, file)
    .filter(([, { lapsesOn, from }]) => lapsesOn.includes(type) || from.includes(type))
    .flatMap((row) => [
      ...missTold(before, row, isOverAt(before, row, at) && !row[1].owesNothingBy?.includes(type)),
      { type: 'TermLapsed', term: row[0], cause: type },
    ]);

const meets = <F extends FileState>(kind: Kind<F>, file: F, { type, at }: Happening): FrameEvent[] =>
  running(kind, file)
    .filter(([, { metBy }]) => metBy.includes(type))
    .flatMap((row) => met(file, row, at));

/** Whose the miss is: nobody's while a neighbour is waited for, or where the file is held from its beginning (5.1, X60). */
export const causeOfMiss = <F extends FileState>(row: TermRow<F> | undefined, file: F): 'OVERDUE' | 'HELD' =>
  row?.isHeldApart && (Object.keys(file.holds).length > 0 || row.isHeldIn?.(file)) ? 'HELD' : 'OVERDUE';

/** What was done after its last moment was missed, even when the watch of the term had not woken yet; what is entered afterwards was done when it was. */
function met<F extends FileState>(file: F, row: Row<F>, at: Instant): FrameEvent[] {
  const [term, { doneAt }] = row;
  const { dueAt = at } = file.terms[term] ?? {};
  const late = (doneAt?.(file) ?? at) >= dueAt;
  return [...missTold(file, row, late), { type: 'TermMet', term, late }];
}

/** Is its last moment over, and can what was done in time be entered no more? */
function isOverAt<F extends FileState>(file: F, [term, { enteredUntil, waitsForYear }]: Row<F>, at: Instant): boolean {
  const state = file.terms[term];
  if (state === undefined || waitsForYear?.(file, state)) return false;
  return at >= state.dueAt && at >= (enteredUntil?.(file, state) ?? at);
}

/** The miss of a term, where its watch has not told it. */
function missTold<F extends FileState>(file: F, [term, row]: Row<F>, isMiss: boolean): FrameEvent[] {
  const { dueAt, missedAt } = file.terms[term] ?? {};
  if (!isMiss || dueAt === undefined || missedAt !== undefined || row.endsIn) return [];
  return [{ type: 'TermMissed', term, dueAt, cause: causeOfMiss(row, file) }];
}

const starts = <F extends FileState>(kind: Kind<F>, file: F, { type, at }: Happening): FrameEvent[] =>
  rowsOf(kind, file).flatMap<FrameEvent>(([term, row]) => {
    const cap = row.cappedBy && file.terms[row.cappedBy]?.lastDay;
    const original = file.terms[term];
    if (row.from.includes(type)) return [begun(term, datesOf(row, row.startedAt?.(file) ?? at, cap))];
    if (original && original.state !== 'running' && row.reopenedBy?.includes(type))
      return [{ type: 'TermReopened', term, replaces: original.commit }];
    if (!original || !row.goesOnAfter?.includes(type)) return [];
    return [{ ...begun(term, datesAfterReturn(original, at, cap)), replaces: original.commit }];
  });

const begun = (term: string, dates: TermDates) => ({ type: 'TermStarted', term, ...dates }) as const;

/**
 * The running terms that the calendar, as it is entered now, gives other dates than they were started with (X61). What is
 * due already stays as it was told, and no term is moved into the past.
 */
export function termsToReckonAnew<F extends FileState>(
  kind: Kind<F>,
  file: F,
  now: Instant,
): FrameEventOf<'TermReckonedAnew'>[] {
  const anew = new Map<string, FrameEventOf<'TermReckonedAnew'>>();
  const capsFirst = running(kind, file).sort(
    ([, a], [, b]) => Number(Boolean(a.cappedBy)) - Number(Boolean(b.cappedBy)),
  );
  for (const [term, row] of capsFirst) {
    const state = file.terms[term];
    if (!state || now >= state.dueAt) continue;
    const cap = row.cappedBy && (anew.get(row.cappedBy) ?? file.terms[row.cappedBy])?.lastDay;
    const dates = datesAnew(row, state, cap);
    if (!isMoved(state, dates) || now >= dates.dueAt) continue;
    const movedFrom = dates.lastDay === state.lastDay ? {} : { movedFrom: state.lastDay };
    anew.set(term, { type: 'TermReckonedAnew', term, ...dates, replaces: state.commit, ...movedFrom });
  }
  return [...anew.values()];
}

const isMoved = (state: TermState, dates: TermDates): boolean =>
  state.dueAt !== dates.dueAt || state.acceptedOn !== dates.acceptedOn || state.mayMove !== dates.mayMove;
