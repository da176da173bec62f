import type { CaseStore } from '#casework/ports/ports.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { actorOf } from './commanding.ts';
import type { Call } from './operation.ts';
import { type Problem, problem, refusedBy } from './problem.ts';

/**
 * The case, if whoever calls may do this with it now. Asked before anything is read or made for a command; the command
 * itself asks again, in its transaction.
 */
export async function permitted(
  call: Call,
  caseId: string,
  action: Action,
  { cases }: { readonly cases: CaseStore },
): Promise<Result<Application, Problem>> {
  const theCase = await cases.load(application, caseId);
  if (!theCase) return refused(problem('CASE_NOT_FOUND'));
  const may = mayAct(application, theCase, { actor: actorOf(call), action: action });
  return may.ok ? ok(theCase) : refused(refusedBy(refusal(may.error, { status: theCase.status })));
}
