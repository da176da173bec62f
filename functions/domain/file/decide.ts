import { type Actor, isStaff } from '../actor.ts';
import { ok, type Result, refused } from '../result.ts';
import type { FrameCommand, FrameCommandOf, FrameCommandType } from './command.ts';
import type { FrameEvent } from './event.ts';
import { fold, nextCommit } from './evolve.ts';
import type { Kind, Occasion, Typed } from './kind.ts';
import { barTo, despiteRecusal, heardBy, isRecused, withState } from './may-act.ts';
import { outcomeOf, roundOf, stepNamed } from './outcome.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { FileState } from './state.ts';
import { claimEndsAt, holdsClaim } from './tasks/task-claim.ts';
import { dueRung, isUntouched, nextRung } from './terms/rungs.ts';
import { causeOfMiss, termsToReckonAnew } from './terms/running-terms.ts';
import { stateOfStep } from './terms/step-term.ts';

type Decision = Result<readonly FrameEvent[], Refusal>;
type Decide<T extends FrameCommandType> = <F extends FileState>(
  kind: Kind<F>,
  file: F,
  asked: { readonly command: FrameCommandOf<T>; readonly occasion: Occasion },
) => Decision;

/** How machines, the clock and whoever holds a task move a file along. */
const rules: { readonly [T in FrameCommandType]: Decide<T> } = {
  Hold: (kind, file, { command: { step: said, cause, nextTryAt } }) => {
    const step = stepNamed(kind.steps, said, 'hold');
    if (outcomeOf(kind, file, step)) return ok([]);
    return ok([{ type: file.holds[step] ? 'HoldContinued' : 'HoldBegan', step, cause, nextTryAt }]);
  },
  OpenTask: (kind, file, { command }) => {
    const step = stepNamed(kind.steps, command.step, 'task');
    const row = kind.steps[step];
    const { status, alsoIn, waits } = row ?? {};
    if (waits) return ok([]);
    const role = row?.roleIn?.(file) ?? row?.role;
    if (!role) throw new Error(`no step of a person ${command.step}`);
    const isDue = file.status === status || alsoIn?.includes(file.status);
    if (!isDue || file.task?.step === step) return ok([]);
    const dueAt = stateOfStep(kind, file, step)?.dueAt;
    const organisation = kind.officeOf(file, role);
    return ok([{ type: 'TaskOpened', step, role, organisation, ...(dueAt ? { dueAt } : {}) }]);
  },
  ClaimTask: (_kind, file, { occasion: { actor, now } }) => {
    const { task } = file;
    if (!task || task.role !== actor.kind) return refused(refusal('NO_OPEN_TASK'));
    const staff = staffOf(actor);
    if (holdsClaim(file, staff, now)) return ok([]);
    const { claimedBy } = task;
    const taken = claimedBy && claimedBy !== staff ? { takenFrom: claimedBy } : {};
    return ok([{ type: 'TaskClaimed', step: task.step, staff, until: claimEndsAt(now), ...taken }]);
  },
  ReleaseTask: (_kind, { task }, { occasion: { actor } }) => {
    if (!task) return refused(refusal('NO_OPEN_TASK'));
    const { claimedBy, step } = task;
    if (claimedBy && (claimedBy === staffOf(actor) || keepsOffice(actor)))
      return ok([{ type: 'TaskReleased', step, staff: claimedBy }]);
    return refused(refusal('TASK_NOT_CLAIMED_BY_YOU'));
  },
  ClimbRung: climbed,
  ReckonTerms: (kind, file, { occasion: { now } }) => ok(termsToReckonAnew(kind, file, now)),
  ResumeProcedure: (kind, file, { command: { why } }) => {
    const { machine, attempt } = file;
    const isWatched = Object.values(file.terms).some((term) => nextRung(kind, file, term));
    if ((!machine || kind.isAtRest(file)) && !isWatched) return ok([]);
    return ok([{ type: 'ProcedureResumed', ...(machine ? { machine } : {}), attempt: attempt + 1, why }]);
  },
};

function climbed<F extends FileState>(
  kind: Kind<F>,
  file: F,
  { command: { term, commit, rung }, occasion: { now } }: Parameters<Decide<'ClimbRung'>>[2],
): Decision {
  const state = file.terms[term];
  if (!state || state.commit !== commit || state.state !== 'running' || state.rungs.includes(rung)) return ok([]);
  if (dueRung(kind, file, { state, now })?.rung !== rung) return ok([]);
  if (rung === 'reminder') return ok([{ type: 'TermReminded', term, untouched: isUntouched(file) }]);
  if (rung === 'head' || rung === 'administrator') return ok([{ type: 'TermEscalated', term, to: rung }]);
  const row = kind.terms(file)[term];
  if (row?.endsIn) return ok([{ type: row.endsIn } as FrameEvent]);
  const cause = causeOfMiss(row, file);
  return ok([{ type: 'TermMissed', term, dueAt: state.dueAt, cause }]);
}

/** Whoever may free what another has claimed: a head, and the administrator of the office. */
const keepsOffice = ({ kind }: Actor): boolean => kind === 'head' || kind === 'administrator';

function staffOf(actor: Actor): string {
  if (!isStaff(actor)) throw new Error('only staff hold tasks');
  return actor.staff;
}

const isFrameCommand = (command: Typed): command is FrameCommand => Object.hasOwn(rules, command.type);

/** A neighbour that has answered is no longer waited for. */
export function endedHolds<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  before: F,
  { events, occasion }: { readonly events: readonly E[]; readonly occasion: Occasion },
): FrameEvent[] {
  const after = fold(kind, before, { events, recorded: nextCommit(before.id, before, occasion.now) });
  if (kind.interruption?.(after)) return [];
  return Object.keys(before.holds)
    .filter((step) => outcomeOf(kind, after, step, roundOf(before, step)))
    .map((step) => ({ type: 'HoldEnded', step }));
}

/**
 * Turns a command into events, or says why not. Rights first, then the rule of the command itself; pure, so that any
 * decision can be made again from the journal. No event: the file knows this already, the command changes nothing.
 */
export function decide<F extends FileState, C extends Typed, E extends Typed>(
  kind: Kind<F, C, E>,
  before: F | undefined,
  { command, occasion }: { readonly command: C | FrameCommand; readonly occasion: Occasion },
): Result<readonly (E | FrameEvent)[], Refusal> {
  if (before) {
    const { actor, now } = occasion;
    const claim = command.type === 'ClaimTask' && 'holder' in command ? { holder: command.holder, now } : undefined;
    const bar = barTo(kind, before, { actor, action: command.type, now, claim });
    if (bar) return refused(bar);
  }
  if (isFrameCommand(command)) {
    if (!before) return refused(refusal('CASE_NOT_FOUND'));
    const rule = rules[command.type] as Decide<FrameCommandType>;
    const done = rule(kind, before, { command, occasion });
    return done.ok ? done : refused(withState(kind, before, occasion, done.error));
  }
  const decided = kind.decide(before, command as C, occasion);
  if (!before) return decided.ok ? unlessHisOwn(kind, before, { events: decided.value, occasion }) : decided;
  if (!decided.ok) return refused(heardBy(kind, before, occasion, decided.error));
  if (decided.value.length === 0) return decided;
  const told = [...endedHolds(kind, before, { events: decided.value, occasion }), ...decided.value];
  return despiteRecusal.includes(command.type) ? ok(told) : unlessHisOwn(kind, before, { events: told, occasion });
}

/**
 * APPK 67: whoever would make the file his own affair, by opening it for himself or entering himself, is refused before
 * anything is written: afterwards he could not even be told what he did.
 */
function unlessHisOwn<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  before: F | undefined,
  { events, occasion: { actor, now } }: { readonly events: readonly (E | FrameEvent)[]; readonly occasion: Occasion },
): Result<readonly (E | FrameEvent)[], Refusal> {
  if (!isStaff(actor) || events.length === 0) return ok(events);
  const after = fold(kind, before, { events, recorded: nextCommit(before?.id ?? kind.prefix, before, now) });
  return isRecused(kind, after, actor) ? refused(refusal('RECUSED', { paragraph: 'APPK 67' })) : ok(events);
}
