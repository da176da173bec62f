import * as z from 'zod/mini';
import { execute } from '#casework/execute.ts';
import { askEntry, type EntryAsked } from '#casework/procedure/ask-entry.ts';
import { reckonAnew } from '#casework/procedure/reckon-anew.ts';
import { loaded, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Kind } from '#domain/file/kind.ts';
import { missedTermMetric } from '#domain/file/metric-names.ts';
import type { FileState, TermState } from '#domain/file/state.ts';
import { answeringOffice } from '#domain/file/terms/oversight.ts';
import { dueRung, nextRung, waitsForYear } from '#domain/file/terms/rungs.ts';
import type { KindOf } from '#domain/kinds.ts';
import { countMiss, register, stepDeps } from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { taskHandler } from '#runtime/task-handler.ts';

const Input = z.object({
  caseId: z.string(),
  term: z.string(),
  commit: z.number(),
  /** what it answered last; when it starts, `wait` */
  answered: z.optional(z.string()),
  /** said instead by an execution that began before: it counts the miss itself */
  stage: z.optional(z.enum(['running', 'missed'])),
});
type Question = z.infer<typeof Input>;

export interface Deps extends StepDeps, EntryAsked {
  readonly kindOf: KindOf;
  readonly countMiss: (metric: string, office: string) => Promise<void>;
}

/**
 * The watch of one term: climbs the rungs that are due, as the clock, each exactly once, and says how long to wait for
 * the next; a term that the calendar has moved is watched anew under its new dates (X61). A miss is counted before `wait`
 * is answered no longer; it never stops late work. What is over is answered at each rung that is left.
 */
export async function checkDeadline(asked: Question & StepInput, deps: Deps): Promise<TaskOutcome> {
  const { caseId: fileId, term, commit, requestId } = asked;
  const kind = await deps.kindOf(fileId);
  const at = { now: deps.clock.now(), requestId };
  const file = await askEntry(
    kind,
    await reckonAnew(kind, await loaded(kind, fileId, deps), { requestId, deps }),
    at,
    deps,
  );
  const state = file.terms[term];
  if (!state || state.commit !== commit) return over('lapsed');
  if (state.missedAt && !isCounted(asked)) return missed({ kind, file, state }, asked, deps);
  if (state.state !== 'running') return over(state.state);
  const { now } = at;
  const due = dueRung(kind, file, { state, now });
  if (!due) return ahead({ kind, file, state }, asked, deps);
  const command: FrameCommand = { type: 'ClimbRung', term, commit, rung: due.rung };
  const climbed = await execute(kind, { fileId, asked: { command }, actor: { kind: 'clock' }, now, requestId }, deps);
  if (!climbed.ok) return overMeanwhile(asked, climbed.error.code, deps);
  const { file: after } = climbed.value;
  const left = after.terms[term];
  if (!left) return over('lapsed');
  const watched = { kind, file: after, state: left };
  return left.missedAt && !isCounted(asked) ? missed(watched, asked, deps) : ahead(watched, asked, deps);
}

/** Refused, since whoever came first has ended the term; any other refusal of the clock is a fault. */
async function overMeanwhile({ caseId, term, commit }: Question, code: string, deps: Deps): Promise<TaskOutcome> {
  const state = (await loaded(await deps.kindOf(caseId), caseId, deps)).terms[term];
  if (state?.commit !== commit) return over('lapsed');
  if (state.state === 'running') throw new Error(`the clock was refused: ${code}`);
  return over(state.state);
}

interface Watched {
  readonly kind: Kind;
  readonly file: FileState;
  readonly state: TermState;
}

const isCounted = ({ answered, stage }: Question): boolean =>
  answered === undefined ? stage === 'missed' : answered !== 'wait';

/** How long until it is looked again whether a year of the calendar has come: by a deploy, which wakes nobody (X61). */
const secondsOfDay = 24 * 60 * 60;

/** The waits that are left are short ones. */
const over = (outcome: string): TaskOutcome => ({ outcome, seconds: 1 });

async function missed({ kind, file, state }: Watched, asked: Question, deps: Deps): Promise<TaskOutcome> {
  const cause = file.missed.findLast((miss) => miss.term === state.term)?.cause ?? 'OVERDUE';
  const metric = missedTermMetric(kind, state.term, cause);
  const office = answeringOffice(kind, file) ?? 'none';
  if (asked.answered === undefined) {
    const next = nextRung(kind, file, state);
    return { outcome: 'missed', metric, office, seconds: next ? deps.clock.secondsUntil(next.at) : 1 };
  }
  await deps.countMiss(metric, office);
  return state.state === 'running' ? ahead({ kind, file, state }, asked, deps) : over(state.state);
}

function ahead({ kind, file, state }: Watched, { answered }: Question, { clock }: Deps): TaskOutcome {
  const isToldSo = answered !== undefined && state.missedAt !== undefined;
  const next = nextRung(kind, file, state);
  if (!next) return over(isToldSo ? 'told' : 'ended');
  const isAwaited = next.at <= clock.now() && waitsForYear(kind, file, { state, rung: next.rung });
  return { outcome: isToldSo ? 'missed' : 'wait', seconds: isAwaited ? secondsOfDay : clock.secondsUntil(next.at) };
}

export const handler = taskHandler({
  step: 'deadline',
  input: Input,
  deps: (): Deps => ({ ...stepDeps(), register: register(), kindOf, countMiss: countMiss() }),
  run: checkDeadline,
});
