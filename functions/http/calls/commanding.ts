import type { Acted } from '#casework/acts/on-case.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answer, Answered, Asking } from '#http/operation.ts';
import { type Problem, problem, refusedBy } from '#http/problems/problem.ts';
import { type CaseView, caseView } from '#http/views/case-view.ts';

export interface CommandDeps extends ExecuteDeps {
  readonly cases: CaseStore;
}

/** The case, if this actor may see it; a stranger is told there is none. */
export const seen = async (
  caseId: string,
  actor: Actor,
  { cases }: Pick<CommandDeps, 'cases'>,
): Promise<Result<Application, Problem>> => shownTo(actor, await cases.load(application, caseId));

/** The same of a case that was loaded. */
export function shownTo(actor: Actor, theCase: Application | undefined): Result<Application, Problem> {
  if (!theCase) return refused(problem('CASE_NOT_FOUND'));
  const may = mayAct(application, theCase, { actor, action: 'SeeCase' });
  return may.ok ? ok(theCase) : refused(problem(may.error === 'NOT_IN_THIS_STATUS' ? 'CASE_NOT_FOUND' : may.error));
}

/** The answer to a key that was used before: rebuilt from the case as it is, never a stored copy. */
async function replayed(
  asking: Asking<Actor>,
  deps: CommandDeps,
): Promise<Result<Answer<CaseView>, Problem> | undefined> {
  const { idempotency, actor } = asking;
  if (!idempotency) return undefined;
  const record = await deps.cases.idempotent(subjectOf(actor), idempotency.key);
  if (!record) return undefined;
  if (record.bodyMac !== idempotency.bodyMac) return refused(problem('IDEMPOTENCY_KEY_REUSED'));
  const theCase = await seen(record.resource, actor, deps);
  return theCase.ok ? ok(answerWith(theCase.value, asking)) : theCase;
}

/**
 * Lets whoever calls perform an act: once per key, refused as a problem, answered with the case as it then is. The act is
 * asked only when the key is fresh, since it may read a person's record or write a paper.
 */
export async function command(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseView> {
  const before = await replayed(asking, deps);
  if (before) return before;
  const { actor, now, requestId, ifVersion } = asking;
  const idempotency = asking.idempotency && { subject: subjectOf(actor), ...asking.idempotency };
  const done = await act({ actor, now, requestId, ifVersion, idempotency });
  if (done.ok) return ok(answerWith(done.value.file, asking));
  const { code } = done.error;
  if (code === 'VERSION_CHANGED' && ifVersion === undefined) return refused(problem('CONTENTION'));
  return refused(refusedBy(done.error, asking.language));
}

export const answerWith = (theCase: Application, { actor, now }: Asking<Actor>): Answer<CaseView> => ({
  body: caseView(theCase, actor, now),
  version: theCase.version,
});
