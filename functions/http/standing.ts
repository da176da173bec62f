import type { StaffRegister } from '#casework/ports/identity.ts';
import type { CaseStore } from '#casework/ports/ports.ts';
import { isStaff, type StaffActor } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { actorsOf } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import { actorOf } from './commanding.ts';
import type { Call } from './operation.ts';

/** All that the official may act as today: himself, and those he stands in for (X34, X43). */
export async function standingsOf(call: Call, staff: Pick<StaffRegister, 'get'>): Promise<readonly StaffActor[]> {
  const actor = actorOf(call);
  const member = isStaff(actor) ? await staff.get(actor.staff) : undefined;
  return member ? actorsOf(member, localDate(call.now)) : [];
}

export interface StandingDeps {
  readonly cases: CaseStore;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/**
 * The call as made in the role that lets him do this with the case: where a row admits several roles, the door took his
 * own, and an executor who stands in for the head would not find the head's task.
 */
export async function inStanding<C extends Call<{ caseId: string }>>(
  call: C,
  action: Action,
  { cases, staff }: StandingDeps,
): Promise<C> {
  const theCase = await cases.load(application, call.params.caseId);
  if (!theCase || mayAct(application, theCase, { actor: actorOf(call), action: action }).ok) return call;
  const standing = (await standingsOf(call, staff)).find(
    (actor) => mayAct(application, theCase, { actor: actor, action: action }).ok,
  );
  return standing ? { ...call, actor: standing } : call;
}
