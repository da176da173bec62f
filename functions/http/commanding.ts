import type { Acted } from '#casework/acts/on-case.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/ports.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { caseView } from './case-view.ts';
import type { Answer, Call } from './operation.ts';
import { type Problem, problem, refusedBy } from './problem.ts';

export interface CommandDeps extends ExecuteDeps {
  readonly cases: CaseStore;
}

export const actorOf = ({ actor }: Call): Actor => {
  if (!actor) throw new Error('the row demands a bearer');
  return actor;
};

/** The case, if this actor may see it; a stranger is told there is none. */
export async function seen(
  caseId: string,
  actor: Actor,
  { cases }: Pick<CommandDeps, 'cases'>,
): Promise<Result<Application, Problem>> {
  const theCase = await cases.load(application, caseId);
  if (!theCase) return refused(problem('CASE_NOT_FOUND'));
  const may = mayAct(application, theCase, { actor, action: 'SeeCase' });
  return may.ok ? ok(theCase) : refused(problem(may.error === 'NOT_IN_THIS_STATUS' ? 'CASE_NOT_FOUND' : may.error));
}

/** The answer to a key that was used before: rebuilt from the case as it is, never a stored copy. */
async function replayed(call: Call, deps: CommandDeps): Promise<Result<Answer, Problem> | undefined> {
  if (!call.idempotency) return undefined;
  const actor = actorOf(call);
  const record = await deps.cases.idempotent(subjectOf(actor), call.idempotency.key);
  if (!record) return undefined;
  if (record.bodyMac !== call.idempotency.bodyMac) return refused(problem('IDEMPOTENCY_KEY_REUSED'));
  const theCase = await seen(record.resource, actor, deps);
  return theCase.ok ? ok(answerWith(theCase.value, call, record.status)) : theCase;
}

/**
 * Lets whoever calls perform an act: once per key, refused as a problem, answered with the case as it then is. The act is
 * asked only when the key is fresh, since it may read a person's record or write a paper.
 */
export async function command(
  call: Call,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
  status = 200,
): Promise<Result<Answer, Problem>> {
  const before = await replayed(call, deps);
  if (before) return before;
  const actor = actorOf(call);
  const { now, requestId, ifVersion } = call;
  const idempotency = call.idempotency && { subject: subjectOf(actor), ...call.idempotency, status };
  const done = await act({ actor, now, requestId, ifVersion, idempotency });
  if (done.ok) return ok(answerWith(done.value.file, call, status));
  const { code } = done.error;
  if (code === 'IDEMPOTENCY_KEY_REUSED') return (await replayed(call, deps)) ?? refused(problem('CONTENTION'));
  if (code === 'VERSION_CHANGED' && ifVersion === undefined) return refused(problem('CONTENTION'));
  return refused(refusedBy(done.error, call.language));
}

export const answerWith = (theCase: Application, call: Call, status?: number): Answer => ({
  body: caseView(theCase, actorOf(call), call.now),
  version: theCase.version,
  status,
});
