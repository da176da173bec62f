import * as z from 'zod/mini';
import { execute } from '#casework/execute.ts';
import { reckonAnew } from '#casework/procedure/reckon-anew.ts';
import { loaded, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Kind } from '#domain/file/kind.ts';
import { missedTermMetric } from '#domain/file/metric-names.ts';
import { answeringOffice } from '#domain/file/oversight.ts';
import { dueRung, nextRung } from '#domain/file/rungs.ts';
import type { FileState, TermState } from '#domain/file/state.ts';
import type { KindOf } from '#domain/kinds.ts';
import { kindOf, stepDeps } from '#runtime/container.ts';
import { taskHandler } from '#runtime/task-handler.ts';

const Input = z.object({
  caseId: z.string(),
  term: z.string(),
  commit: z.number(),
  stage: z.enum(['running', 'missed']),
});

export interface Deps extends StepDeps {
  readonly kindOf: KindOf;
}

/**
 * The watch of one term: climbs the rungs that are due, as the clock, each exactly once, and says how long to wait for
 * the next; a term that the calendar has moved is watched anew under its new dates (X61). A miss is answered until the machine has counted it (stage `missed`); it never stops late work.
 */
export async function checkDeadline(
  { caseId: fileId, term, commit, stage, requestId }: z.infer<typeof Input> & StepInput,
  deps: Deps,
): Promise<TaskOutcome> {
  const kind = deps.kindOf(fileId);
  const file = await reckonAnew(kind, await loaded(kind, fileId, deps), { requestId, deps });
  const state = file.terms[term];
  if (!state || state.commit !== commit) return { outcome: 'lapsed' };
  if (stage === 'running' && state.missedAt) return missed(kind, file, { state, deps });
  if (state.state !== 'running') return { outcome: state.state };
  const now = deps.clock.now();
  const due = dueRung(kind, file, { state, now });
  if (!due) return wait(kind, file, { state, deps });
  const command: FrameCommand = { type: 'ClimbRung', term, commit, rung: due.rung };
  const climbed = await execute(kind, { fileId, asked: { command }, actor: { kind: 'clock' }, now, requestId }, deps);
  if (!climbed.ok) throw new Error(`the clock was refused: ${climbed.error.code}`);
  const { file: after } = climbed.value;
  const left = after.terms[term];
  if (stage === 'running' && left?.missedAt) return missed(kind, after, { state: left, deps });
  return left ? wait(kind, after, { state: left, deps }) : { outcome: 'lapsed' };
}

interface Watched {
  readonly state: TermState;
  readonly deps: Deps;
}

/** With the wait that follows the count; a term that is over by now is looked at once more. */
function missed(kind: Kind, file: FileState, { state, deps }: Watched): TaskOutcome {
  const { term } = state;
  const cause = file.missed.findLast((miss) => miss.term === term)?.cause ?? 'OVERDUE';
  const next = nextRung(kind, file, state);
  return {
    outcome: 'missed',
    metric: missedTermMetric(kind, term, cause),
    office: answeringOffice(kind, file) ?? 'none',
    seconds: next ? deps.clock.secondsUntil(next.at) : 1,
  };
}

function wait(kind: Kind, file: FileState, { state, deps }: Watched): TaskOutcome {
  const next = nextRung(kind, file, state);
  return next ? { outcome: 'wait', seconds: deps.clock.secondsUntil(next.at) } : { outcome: 'ended' };
}

export const handler = taskHandler({
  step: 'deadline',
  input: Input,
  deps: (): Deps => ({ ...stepDeps(), kindOf }),
  run: checkDeadline,
});
