import * as z from 'zod/mini';
import { execute } from '#casework/execute.ts';
import { loaded, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import type { Application, TermState } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { dueRung, isUntouched, nextRung } from '#domain/application/rungs.ts';
import { type BreachableTerm, missedTermMetric } from '#domain/regulation/metric-names.ts';
import { stepDeps } from '#runtime/container.ts';
import { taskHandler } from '#runtime/task-handler.ts';

const Input = z.object({
  caseId: z.string(),
  term: z.string(),
  commit: z.number(),
  stage: z.enum(['running', 'missed']),
});

/**
 * The watch of one term: climbs the rungs that are due, as the clock, each exactly once, and says how long to wait for
 * the next. A miss is answered until the machine has counted it (stage `missed`); it never stops late work.
 */
export async function checkDeadline(
  { caseId, term, commit, stage, requestId }: z.infer<typeof Input> & StepInput,
  deps: StepDeps,
): Promise<TaskOutcome> {
  const theCase = await loaded(caseId, deps);
  const state = theCase.terms[term];
  if (!state || state.commit !== commit) return { outcome: 'lapsed' };
  if (stage === 'running' && state.missedAt) return missed(theCase, term);
  if (state.state !== 'running') return { outcome: state.state };
  const now = deps.clock.now();
  const due = dueRung(state, now);
  if (!due) return wait(state, deps);
  const climbed = await execute(
    application,
    {
      fileId: caseId,
      asked: { command: { type: 'ClimbRung', term, commit, rung: due.rung } },
      actor: { kind: 'clock' },
      now,
      requestId,
    },
    deps,
  );
  if (!climbed.ok) throw new Error(`the clock was refused: ${climbed.error.code}`);
  const after = climbed.value.file.terms[term];
  if (stage === 'running' && after?.missedAt) return missed(climbed.value.file, term);
  if (due.rung === 'reminder' && isUntouched(climbed.value.file))
    return { outcome: 'near', metric: 'TermNearEndUntouched' };
  return after ? wait(after, deps) : { outcome: 'lapsed' };
}

function missed(theCase: Application, term: string): TaskOutcome {
  const cause = theCase.missed.findLast((miss) => miss.term === term)?.cause ?? 'OVERDUE';
  return { outcome: 'missed', metric: missedTermMetric(term as BreachableTerm, cause) };
}

function wait(state: TermState, deps: StepDeps): TaskOutcome {
  const next = nextRung(state);
  return next ? { outcome: 'wait', seconds: deps.clock.secondsUntil(next.at) } : { outcome: 'ended' };
}

export const handler = taskHandler({ step: 'deadline', input: Input, deps: stepDeps, run: checkDeadline });
