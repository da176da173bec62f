import { type Asked, type Asking, type ExecuteDeps, execute } from '#casework/execute.ts';
import type { Readable } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { holdBounds } from '#domain/file/hold-bounds.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { missingYear, outcomeOf } from '#domain/file/outcome.ts';
import type { FileState } from '#domain/file/state.ts';
import { CalendarYearMissing } from '#domain/time/calendar.ts';

export interface TaskOutcome {
  readonly outcome: string;
  /** for the Wait that follows, real seconds */
  readonly seconds?: number;
  /** for the count that followed in machines of before, and the office whose count it is besides */
  readonly metric?: string;
  readonly office?: string;
}

export interface StepDeps extends ExecuteDeps {
  readonly clock: Clock;
}

export interface StepInput {
  readonly caseId: string;
  readonly requestId: string;
}

/** A step of a kind's machine, as one execution calls it. */
export interface Step<F extends FileState, C extends Typed, E extends Typed> {
  readonly kind: Kind<F, C, E>;
  readonly step: string;
  readonly input: StepInput;
}

type Unavailable = { readonly kind: 'unavailable'; readonly why: string };
type Answered<A> = { readonly answer: Exclude<A, Unavailable> } | { readonly waiting: TaskOutcome };

/** What a step that the file does not know the answer of may do. */
export interface StepWork<C extends Typed, F extends FileState = FileState> {
  /** Records something on the way to the answer; it need not answer the step yet. */
  keep(command: C): Promise<void>;
  /** Records what it found and answers from the file as it then is. */
  record(command: C, records?: readonly PersonRecord[]): Promise<TaskOutcome>;
  /** The same where the decision rests on facts that are asked anew at each try. */
  decide(asking: Asking<F, C>): Promise<TaskOutcome>;
  /** Ends a history that has grown long: the procedure goes on as its next attempt. */
  again(): Promise<TaskOutcome>;
  /** Asks its neighbour, or waits for it. */
  askOrHold<A extends { readonly kind: string }>(ask: () => Promise<A | Unavailable>): Promise<Answered<A>>;
}

/**
 * One step of a machine: if the file knows the answer already, that is the answer; otherwise `act`. So a repeated call,
 * a resumed procedure and a withdrawal all end the same way. A step that needs a year of the calendar which is not entered
 * waits for it as for a neighbour, where its machine knows how to wait (X61).
 */
export async function answerStep<F extends FileState, C extends Typed, E extends Typed>(
  the: Step<F, C, E>,
  deps: StepDeps,
  act: (file: F, work: StepWork<C, F>) => Promise<TaskOutcome>,
): Promise<TaskOutcome> {
  const file = await loaded(the.kind, the.input.caseId, deps);
  const known = outcomeOf(the.kind, file, the.step);
  if (known) return { outcome: known };
  const hold = file.holds[the.step];
  if (hold?.cause.startsWith(missingYear) && deps.clock.now() < hold.nextTryAt)
    return { outcome: 'held', seconds: deps.clock.secondsUntil(hold.nextTryAt) };
  const work: StepWork<C, F> = {
    keep: async (command) => {
      await execute(the.kind, { ...asMachine(the, deps), asked: { command } }, deps);
    },
    record: (command, records) => record(the, { command, ...(records ? { records } : {}) }, deps),
    decide: (asking) => record(the, asking, deps),
    again: () => nextAttempt(the, deps),
    askOrHold: (ask) => askOrHold(the, { file, ask }, deps),
  };
  try {
    return await act(file, work);
  } catch (error) {
    if (!(error instanceof CalendarYearMissing) || !the.kind.steps[the.step]?.neighbour) throw error;
    return holdFor(the, { why: `${missingYear}${error.year}`, tries: hold?.tries ?? 0 }, deps);
  }
}

const asMachine = <F extends FileState, C extends Typed>({ input }: Step<F, C, Typed>, deps: StepDeps) => ({
  fileId: input.caseId,
  requestId: input.requestId,
  actor: { kind: 'machine' } as const,
  now: deps.clock.now(),
});

async function record<F extends FileState, C extends Typed, E extends Typed>(
  the: Step<F, C, E>,
  asked: Asked<C> | Asking<F, C>,
  deps: StepDeps,
): Promise<TaskOutcome> {
  const done = await execute(the.kind, { ...asMachine(the, deps), asked }, deps);
  return answerNow(the, deps, done.ok ? 'not answered' : done.error.code);
}

/** What the step answers from the file as it is by now: recorded, withdrawn, or answered by another attempt. */
async function answerNow<F extends FileState, C extends Typed, E extends Typed>(
  { kind, step, input }: Step<F, C, E>,
  deps: StepDeps,
  otherwise: string,
): Promise<TaskOutcome> {
  const outcome = outcomeOf(kind, await loaded(kind, input.caseId, deps), step);
  if (!outcome) throw new StepNotAnswered(`${step}: ${otherwise}`);
  return { outcome };
}

class StepNotAnswered extends Error {
  override readonly name = 'StepNotAnswered';
}

/**
 * Asks a neighbour, or waits for it: a minute, doubling to an hour, however long it is down. The wait runs by the clock,
 * so that a neighbour is not asked again before its time even when the machine wakes early.
 */
async function askOrHold<F extends FileState, C extends Typed, E extends Typed, A extends { readonly kind: string }>(
  the: Step<F, C, E>,
  { file, ask }: { readonly file: F; readonly ask: () => Promise<A | Unavailable> },
  deps: StepDeps,
): Promise<Answered<A>> {
  const { clock } = deps;
  const hold = file.holds[the.step];
  if (hold && clock.now() < hold.nextTryAt)
    return { waiting: { outcome: 'held', seconds: clock.secondsUntil(hold.nextTryAt) } };
  const answer = await ask();
  if (!isUnavailable(answer)) return { answer: answer as Exclude<A, Unavailable> };
  return { waiting: await holdFor(the, { why: answer.why, tries: hold?.tries ?? 0 }, deps) };
}

/** Waits once more, for as long as the tries so far say. */
async function holdFor<F extends FileState, C extends Typed, E extends Typed>(
  the: Step<F, C, E>,
  { why, tries }: { readonly why: string; readonly tries: number },
  deps: StepDeps,
): Promise<TaskOutcome> {
  const { clock } = deps;
  const order = asMachine(the, deps);
  const nextTryAt = new Date(Date.parse(order.now) + holdBounds.secondsAfter(tries) * 1000).toISOString();
  const holding: FrameCommand = { type: 'Hold', step: the.step, cause: why, nextTryAt };
  const done = await execute(the.kind, { ...order, asked: { command: holding } }, deps);
  if (!done.ok) return answerNow(the, deps, done.error.code);
  if (!holdBounds.endsAttempt(tries + 1)) return { outcome: 'held', seconds: clock.secondsUntil(nextTryAt) };
  return nextAttempt(the, deps);
}

async function nextAttempt<F extends FileState, C extends Typed, E extends Typed>(
  the: Step<F, C, E>,
  deps: StepDeps,
): Promise<TaskOutcome> {
  const resuming: FrameCommand = { type: 'ResumeProcedure', why: 'HISTORY' };
  await execute(the.kind, { ...asMachine(the, deps), asked: { command: resuming } }, deps);
  return { outcome: 'continue' };
}

const isUnavailable = (answer: { readonly kind: string }): answer is Unavailable => answer.kind === 'unavailable';

export async function loaded<F extends FileState>(
  kind: Readable<F>,
  id: string,
  { cases }: Pick<StepDeps, 'cases'>,
): Promise<F> {
  const file = await cases.load(kind, id);
  if (!file) throw new Error(`no file ${id}`);
  return file;
}
