import type { Actor } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { CaseStore } from './ports/case-store.ts';

/** The case, for whoever prepares an act that he may do with it now; the act itself asks again, in its transaction. */
export async function permitted(
  caseId: string,
  action: Action,
  actor: Actor,
  { cases }: { readonly cases: CaseStore },
): Promise<Result<Application, Refusal>> {
  const theCase = await cases.load(application, caseId);
  if (!theCase) return refused(refusal('CASE_NOT_FOUND'));
  const may = mayAct(application, theCase, { actor, action });
  return may.ok ? ok(theCase) : refused(refusal(may.error, { status: theCase.status }));
}
