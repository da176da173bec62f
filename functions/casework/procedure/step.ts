import { type ExecuteDeps, execute } from '#casework/execute.ts';
import type { Clock, PersonRecord } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { outcomeOf } from '#domain/application/outcome.ts';
import { holdBounds } from '#domain/file/hold-bounds.ts';

export interface TaskOutcome {
  readonly outcome: string;
  /** for the Wait that follows, real seconds */
  readonly seconds?: number;
  /** for the count that follows */
  readonly metric?: string;
}

export interface StepDeps extends ExecuteDeps {
  readonly clock: Clock;
}

export interface StepInput {
  readonly caseId: string;
  readonly requestId: string;
}

/**
 * One step of a machine: if the case knows the answer already, that is the answer; otherwise `act`. So a repeated call,
 * a resumed procedure and a withdrawal all end the same way.
 */
export async function answerStep(
  { caseId }: StepInput,
  step: string,
  deps: StepDeps,
  act: (theCase: Application) => Promise<TaskOutcome>,
): Promise<TaskOutcome> {
  const theCase = await loaded(caseId, deps);
  const known = outcomeOf(theCase, step);
  return known ? { outcome: known } : act(theCase);
}

/** Records what the step found and answers from the case as it then is. */
export async function recordStep(
  input: StepInput,
  step: string,
  deps: StepDeps,
  recorded: { readonly command: ApplicationCommand; readonly records?: readonly PersonRecord[] },
): Promise<TaskOutcome> {
  const done = await execute(
    application,
    { ...orderOf(input), asked: recorded, actor: { kind: 'machine' }, now: deps.clock.now() },
    deps,
  );
  const theCase = done.ok ? done.value.file : await loaded(input.caseId, deps);
  const outcome = outcomeOf(theCase, step);
  if (!outcome) throw new StepNotAnswered(`${step}: ${done.ok ? theCase.status : done.error.code}`);
  return { outcome };
}

const orderOf = ({ caseId, requestId }: StepInput) => ({ fileId: caseId, requestId });

class StepNotAnswered extends Error {
  override readonly name = 'StepNotAnswered';
}

interface Held {
  readonly step: string;
  /** where the hold stands in the case: the paragraph */
  readonly at: string;
}

/**
 * Asks a neighbour, or waits for it: a minute, doubling to an hour, however long it is down (architecture 3). The wait
 * runs by the clock, so that a neighbour is not asked again before its time even when the machine wakes early.
 */
export async function askOrHold<A extends { readonly kind: string }>(
  input: StepInput,
  theCase: Application,
  { step, at }: Held,
  deps: StepDeps,
  ask: () => Promise<A | { readonly kind: 'unavailable'; readonly why: string }>,
): Promise<{ readonly answer: Exclude<A, { kind: 'unavailable' }> } | { readonly waiting: TaskOutcome }> {
  const now = deps.clock.now();
  const hold = theCase.holds[at];
  if (hold && now < hold.nextTryAt)
    return { waiting: { outcome: 'held', seconds: deps.clock.secondsUntil(hold.nextTryAt) } };
  const answer = await ask();
  if (answer.kind !== 'unavailable') return { answer: answer as Exclude<A, { kind: 'unavailable' }> };
  const tries = hold?.tries ?? 0;
  const nextTryAt = new Date(Date.parse(now) + holdBounds.secondsAfter(tries) * 1000).toISOString();
  const why = 'why' in answer ? answer.why : 'UNAVAILABLE';
  const order = { ...orderOf(input), actor: { kind: 'machine' } as const, now };
  const held = await execute(
    application,
    { ...order, asked: { command: { type: 'Hold', step: at, cause: why, nextTryAt } } },
    deps,
  );
  if (!held.ok) return { waiting: await refusedHold(input, step, deps) };
  if (!holdBounds.endsAttempt(tries + 1))
    return { waiting: { outcome: 'held', seconds: deps.clock.secondsUntil(nextTryAt) } };
  await execute(application, { ...order, asked: { command: { type: 'ResumeProcedure', why: 'HISTORY' } } }, deps);
  return { waiting: { outcome: 'continue' } };
}

/** The case moved on while the neighbour was asked: withdrawn, or answered by another attempt. */
async function refusedHold(input: StepInput, step: string, deps: StepDeps): Promise<TaskOutcome> {
  const outcome = outcomeOf(await loaded(input.caseId, deps), step);
  if (!outcome) throw new StepNotAnswered(step);
  return { outcome };
}

export async function loaded(caseId: string, deps: Pick<StepDeps, 'cases'>): Promise<Application> {
  const theCase = await deps.cases.load(caseId);
  if (!theCase) throw new Error(`no case ${caseId}`);
  return theCase;
}
