import { standingsOf } from '#casework/identity/standing.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Actor } from '#domain/actor.ts';
import type { Action } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { ok, type Result } from '#domain/result.ts';
import { shownTo } from '#http/calls/commanding.ts';
import type { Call } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';

export interface StandingDeps {
  readonly cases: CaseStore;
  readonly staff: Pick<StaffRegister, 'get'>;
}

type OfCase = Call<Actor, { caseId: string }>;

/**
 * The call as made in the role that lets him do this with the case: where a row admits several roles, the door took his
 * own, and an executor who stands in for the head would not find the head's task.
 */
export async function inStanding<C extends OfCase>(call: C, action: Action, deps: StandingDeps): Promise<C> {
  const theCase = await deps.cases.load(application, call.params.caseId);
  return theCase ? standingFor(call, action, { theCase, staff: deps.staff }) : call;
}

/** The case, and the call in whichever role its bearer may see it; where no staff is known, in his own. */
export async function seenInStanding<C extends OfCase>(
  asked: C,
  { cases, staff }: Partial<StandingDeps> & Pick<StandingDeps, 'cases'>,
): Promise<Result<{ readonly call: C; readonly theCase: Application }, Problem>> {
  const found = await cases.load(application, asked.params.caseId);
  const call = found && staff ? await standingFor(asked, 'SeeCase', { theCase: found, staff }) : asked;
  const shown = shownTo(call, found);
  return shown.ok ? ok({ call, theCase: shown.value }) : shown;
}

async function standingFor<C extends OfCase>(
  call: C,
  action: Action,
  { theCase, staff }: Pick<StandingDeps, 'staff'> & { readonly theCase: Application },
): Promise<C> {
  const lets = (actor: Actor) => mayAct(application, theCase, { actor, action, now: call.now }).ok;
  if (lets(call.actor)) return call;
  const standing = (await standingsOf(call.actor, call.now, { staff })).find(lets);
  return standing ? { ...call, actor: standing } : call;
}
