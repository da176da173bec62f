import type { Instant } from '../time/instant.ts';
import { type FrameEvent, type FrameEventOf, type FrameEventType, isFrameEvent } from './event.ts';
import type { Kind, Recorded, Typed } from './kind.ts';
import { outcomeOf, stepNamed } from './outcome.ts';
import type { FileState, Hold, TermState } from './state.ts';
import { stateOfStep } from './terms/step-term.ts';

export const reach = <F extends FileState>(file: F, status: F['status'], { at }: Recorded): F => ({
  ...file,
  status,
  reached: [...file.reached, { status, at }],
});

const without = <T>(entries: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));

/** The task goes back to the common tray. */
export function unclaimed<F extends FileState>(file: F): F {
  if (!file.task) return file;
  const { claimedBy: _, claimedUntil: __, ...task } = file.task;
  return { ...file, task };
}

const changeTerm = <F extends FileState>(file: F, term: string, change: Partial<TermState>): F => {
  const before = file.terms[term];
  return before ? { ...file, terms: { ...file.terms, [term]: { ...before, ...change } } } : file;
};

export const climb = <F extends FileState>(file: F, term: string, rung: string): F =>
  changeTerm(file, term, { rungs: [...(file.terms[term]?.rungs ?? []), rung] });

/** Steps that are to be done once more after they had been answered (X43). */
export const onceMore = <F extends FileState>(file: F, ...steps: readonly string[]): F => ({
  ...file,
  rounds: { ...file.rounds, ...Object.fromEntries(steps.map((step) => [step, (file.rounds[step] ?? 0) + 1])) },
});

function hold<F extends FileState>(file: F, event: FrameEventOf<'HoldBegan' | 'HoldContinued'>, at: string): F {
  const before = file.holds[event.step];
  const held: Hold = {
    cause: event.cause,
    since: before?.since ?? at,
    tries: (before?.tries ?? 0) + 1,
    nextTryAt: event.nextTryAt,
  };
  return { ...file, holds: { ...file.holds, [event.step]: held } };
}

/** The same term under other dates; what was climbed stays climbed. */
function reckonedAnew<F extends FileState>(
  file: F,
  { type: _, replaces: __, ...span }: FrameEventOf<'TermReckonedAnew'>,
  { commit }: Recorded,
): F {
  const before = file.terms[span.term];
  if (!before) return file;
  const { mayMove: ___, movedFrom: told, watch: ____, ...kept } = before;
  const movedFrom = span.movedFrom ?? told;
  const anew = { ...kept, ...span, ...(movedFrom ? { movedFrom } : {}), commit };
  return { ...file, terms: { ...file.terms, [span.term]: anew } };
}

/** The same term as if nothing had ended it: its dates, what was climbed and its miss stand, and it is watched anew. */
function reopened<F extends FileState>(file: F, { term }: FrameEventOf<'TermReopened'>, { commit }: Recorded): F {
  const before = file.terms[term];
  if (!before) return file;
  const { endedAt: _, watch: __, ...kept } = before;
  return { ...file, terms: { ...file.terms, [term]: { ...kept, state: 'running', commit } } };
}

/** Each term that runs is watched under the commit that resumed. */
const watchedAnew = (terms: FileState['terms'], commit: number): FileState['terms'] =>
  Object.fromEntries(
    Object.entries(terms).map(([term, state]) => [
      term,
      state.state === 'running' ? { ...state, watch: commit } : state,
    ]),
  );

/** How an execution ends by a fault, as whoever resumes says it. */
const faults: readonly string[] = ['FAILED', 'TIMED_OUT', 'ABORTED'];

type Evolvers = {
  [T in FrameEventType]: <F extends FileState>(file: F, event: FrameEventOf<T>, recorded: Recorded) => F;
};

const evolvers: Evolvers = {
  HoldBegan: (file, event, { at }) => hold(file, event, at),
  HoldContinued: (file, event, { at }) => hold(file, event, at),
  HoldEnded: (file, { step }) => ({ ...file, holds: without(file.holds, step) }),
  TaskOpened: (file, { type: _, ...task }, { at }) => ({ ...file, task: { ...task, openedAt: at } }),
  TaskClaimed: (file, { staff, until }) => {
    const { task } = unclaimed(file);
    return task ? { ...file, task: { ...task, claimedBy: staff, ...(until ? { claimedUntil: until } : {}) } } : file;
  },
  TaskReleased: (file) => unclaimed(file),
  TermStarted: (file, { type: _, replaces: __, ...span }, { commit }) => ({
    ...file,
    terms: { ...file.terms, [span.term]: { ...span, commit, state: 'running', rungs: [] } },
  }),
  TermReckonedAnew: reckonedAnew,
  TermReopened: reopened,
  TermMet: (file, { term }, { at }) => changeTerm(file, term, { state: 'met', endedAt: at }),
  TermLapsed: (file, { term }, { at }) => changeTerm(file, term, { state: 'lapsed', endedAt: at }),
  TermReminded: (file, { term }) => climb(file, term, 'reminder'),
  TermMissed: (file, { term, cause }, { at }) =>
    changeTerm(climb({ ...file, missed: [...file.missed, { term, at, cause }] }, term, 'breach'), term, {
      missedAt: at,
    }),
  TermEscalated: (file, { term, to }) => climb(file, term, to),
  ProcedureResumed: (file, { attempt, why }, { commit }) => ({
    ...file,
    attempt,
    ...(faults.includes(why) ? { faults: (file.faults ?? 0) + 1 } : {}),
    terms: watchedAnew(file.terms, commit),
  }),
};

/** Older events say a step by the name it had then. */
export function inPresentNames(kind: Pick<Kind, 'steps'>, event: FrameEvent): FrameEvent {
  if (!('step' in event)) return event;
  const wanted = event.type.startsWith('Hold') ? 'hold' : 'task';
  return { ...event, step: stepNamed(kind.steps, event.step, wanted) };
}

function evolveFrame<F extends FileState>(file: F, event: FrameEvent, recorded: Recorded): F {
  const step = evolvers[event.type] as <S extends FileState>(file: S, event: FrameEvent, recorded: Recorded) => S;
  return step(file, event, recorded);
}

/** A step that has been answered need not be held by anybody any more. */
function answered<F extends FileState>(kind: Kind<F>, file: F): F {
  if (!file.task || !outcomeOf(kind, file, file.task.step)) return file;
  const { task: _, ...rest } = file;
  return rest as F;
}

/** Where the term by which the step of the open task stands has another end than before, or is another, so has the task. */
function due<F extends FileState>(kind: Pick<Kind<F>, 'steps'>, before: F, after: F): F {
  const { task } = after;
  const state = task && stateOfStep(kind, after, task.step);
  if (!task || state?.state !== 'running') return after;
  const isSame = stateOfStep(kind, before, task.step)?.dueAt === state.dueAt;
  return isSame ? after : { ...after, task: { ...task, dueAt: state.dueAt } };
}

function started<F extends FileState>(kind: Pick<Kind<F>, 'startsOn'>, file: F, type: string): F {
  const machine = Object.entries(kind.startsOn).find(([, events]) => events.includes(type))?.[0];
  if (!machine) return file;
  const { faults: _, ...rest } = file;
  return { ...(rest as F), machine, attempt: 1 };
}

/** The file after one more event; everything in it is folded, never assigned. */
export function evolve<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  file: F | undefined,
  { event, recorded }: { readonly event: E | FrameEvent; readonly recorded: Recorded },
): F {
  if (isFrameEvent(event)) {
    if (!file) throw new Error(`a journal does not begin with ${event.type}`);
    const after = evolveFrame(file, inPresentNames(kind, event), recorded);
    return { ...due(kind, file, after), version: recorded.commit };
  }
  const after = started(kind, kind.evolve(file, event as E, recorded), event.type);
  const told = answered(kind, after);
  return { ...(file ? due(kind, file, told) : told), version: recorded.commit };
}

/** How the next commit of a file is recorded; the first one opens it. */
export const nextCommit = (id: string, before: FileState | undefined, at: Instant): Recorded => ({
  id,
  at,
  commit: (before?.version ?? 0) + 1,
});

/** The file after all of these, which were recorded together. */
export function fold<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  file: F | undefined,
  { events, recorded }: { readonly events: readonly (E | FrameEvent)[]; readonly recorded: Recorded },
): F {
  const after = events.reduce<F | undefined>((state, event) => evolve(kind, state, { event, recorded }), file);
  if (!after) throw new Error('no event, no file');
  return after;
}
