import { statusOf } from '#casework/asking/status-of.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Register } from '#casework/ports/register.ts';
import { placeOfCase } from '#casework/register/read-place.ts';
import { ok } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding } from '#http/standing.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly register: Register;
  /** at the doors of staff: who stands in for a colleague sees what the colleague would */
  readonly staff?: Pick<StaffRegister, 'get'>;
}

/** 16: the status of a request, the same in the cabinet, at the desk and at the provider; no personal data in it. */
export const readStatus: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const { cases, staff } = deps;
  const asked = staff ? await inStanding(call, 'SeeCase', { cases, staff }) : call;
  const theCase = await seen(call.params.caseId, actorOf(asked), deps);
  if (!theCase.ok) return theCase;
  const place = await placeOfCase(theCase.value, call.now, deps);
  return ok({ body: statusOf(theCase.value, call.now, place), version: theCase.value.version });
};
