import { standingsOf } from '#casework/identity/standing.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { Call } from '#http/operation.ts';

export interface StandingDeps {
  readonly cases: CaseStore;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/**
 * The call as made in the role that lets him do this with the case: where a row admits several roles, the door took his
 * own, and an executor who stands in for the head would not find the head's task.
 */
export async function inStanding<C extends Call<Actor, { caseId: string }>>(
  call: C,
  action: Action,
  deps: StandingDeps,
): Promise<C> {
  const actor = call.actor;
  const theCase = await deps.cases.load(application, call.params.caseId);
  if (!theCase || mayAct(application, theCase, { actor, action }).ok) return call;
  const standing = (await standingsOf(actor, call.now, deps)).find(
    (one) => mayAct(application, theCase, { actor: one, action }).ok,
  );
  return standing ? { ...call, actor: standing } : call;
}
