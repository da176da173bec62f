import { refusal } from '#domain/file/refusal.ts';
import { isStaff } from '../../actor.ts';
import { ok, refused } from '../../result.ts';
import type { Application } from '../application.ts';
import { isFinished } from '../finished.ts';
import { humanSteps, isHumanStep, organisationOf } from '../human-steps.ts';
import { heldStep, outcomeOf } from '../outcome.ts';
import { dueRung, isUntouched, nextRung } from '../rungs.ts';
import type { DecisionTable } from './decision.ts';

/** How the machines and the clock move a case along: holds, open tasks, rungs of terms, resumed procedures. */
export const procedure: DecisionTable<
  'Hold' | 'OpenTask' | 'ClaimTask' | 'ReleaseTask' | 'ClimbRung' | 'ResumeProcedure'
> = {
  Hold: (theCase, { step, cause, nextTryAt }) => {
    if (outcomeOf(theCase, heldStep(step))) return ok([]);
    const before = theCase.holds[step];
    return ok([{ type: before ? 'HoldContinued' : 'HoldBegan', step, cause, nextTryAt }]);
  },
  OpenTask: (theCase, { step }) => {
    if (!isHumanStep(step)) throw new Error(`no human step ${step}`);
    const { role, status, term } = humanSteps[step];
    if (theCase.status !== status || theCase.task?.step === step) return ok([]);
    const dueAt = theCase.terms[term]?.dueAt ?? theCase.terms.total?.dueAt;
    return ok([
      { type: 'TaskOpened', step, role, organisation: organisationOf(theCase, step), ...(dueAt ? { dueAt } : {}) },
    ]);
  },
  ClaimTask: (theCase, _command, { actor }) => {
    if (!theCase.task || theCase.task.role !== actor.kind) return refused(refusal('NO_OPEN_TASK'));
    const { step, claimedBy } = theCase.task;
    const staff = staffOf(actor);
    return ok(claimedBy === staff ? [] : [{ type: 'TaskClaimed', step, staff }]);
  },
  ReleaseTask: (theCase, _command, { actor }) => {
    if (!theCase.task) return refused(refusal('NO_OPEN_TASK'));
    const { step, claimedBy } = theCase.task;
    const staff = staffOf(actor);
    return claimedBy === staff
      ? ok([{ type: 'TaskReleased', step, staff }])
      : refused(refusal('TASK_NOT_CLAIMED_BY_YOU'));
  },
  ClimbRung: (theCase, { term, commit, rung }, { now }) => {
    const state = theCase.terms[term];
    if (!state || state.commit !== commit || state.state !== 'running' || state.rungs.includes(rung)) return ok([]);
    if (dueRung(state, now)?.rung !== rung) return ok([]);
    if (rung === 'reminder') return ok([{ type: 'TermReminded', term, untouched: isUntouched(theCase) }]);
    if (rung === 'head' || rung === 'administrator') return ok([{ type: 'TermEscalated', term, to: rung }]);
    if (term === 'keeping') return ok([{ type: 'ResultArchived' }]);
    return ok([
      { type: 'TermMissed', term, dueAt: state.dueAt, cause: isHeldIntake(theCase, term) ? 'HELD' : 'OVERDUE' },
    ]);
  },
  ResumeProcedure: (theCase, { why }) => {
    const { machine, attempt } = theCase;
    const isWatched = Object.values(theCase.terms).some(nextRung);
    if ((!machine || isFinished(theCase)) && !isWatched) return ok([]);
    return ok([{ type: 'ProcedureResumed', ...(machine ? { machine } : {}), attempt: attempt + 1, why }]);
  },
};

/** A miss of the 15 minutes while a neighbour is down is counted apart (decisions 2). */
const isHeldIntake = (theCase: Application, term: string): boolean =>
  term === 'intake' && Object.keys(theCase.holds).length > 0;

function staffOf(actor: Parameters<typeof isStaff>[0]): string {
  if (!isStaff(actor)) throw new Error('only staff hold tasks');
  return actor.staff;
}
