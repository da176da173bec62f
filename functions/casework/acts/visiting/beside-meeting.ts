import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { application } from '#domain/application/kind.ts';
import { operatorOf } from '#domain/application/rules/filing/desk.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { enteredOfWindow } from '#domain/home-visit/rules/window.ts';
import { ok, type Result } from '#domain/result.ts';

/**
 * X263: what the request whose result is brought learns in the commit that begins the visit, or gives it up at the door: who
 * stands with it at home and till when he finishes there, or that he has left. Of a visit that brings nothing, nothing.
 */
export async function besideMeeting(
  visit: HomeVisit,
  type: 'MeetAtHome' | 'LeaveHome',
  { actor, now, requestId }: Acting,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<readonly Plan[], Refusal>> {
  const { id, brings } = visit;
  const until = enteredOfWindow(visit);
  const theCase = brings === undefined ? undefined : await cases.load(application, brings);
  if (theCase?.status !== 'READY_FOR_COLLECTION' || until === undefined) return ok([]);
  const command =
    type === 'MeetAtHome' ? { type, visit: id, staff: operatorOf(actor).staff, until } : { type, visit: id };
  const planned = plan(application, theCase, {
    ...{ fileId: theCase.id, now, requestId, command },
    actor: { kind: 'machine' },
  });
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value] : []);
}
