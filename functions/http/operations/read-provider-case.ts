import { ok } from '#domain/result.ts';
import { actorOf, answerWith, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding, type StandingDeps } from '#http/standing.ts';

/** A case as it stands and what may be done with it, in whichever role the official may see it; no personal data in it. */
export const readProviderCase: Operation<Call<{ caseId: string }>, StandingDeps> = async (asked, deps) => {
  const call = await inStanding(asked, 'SeeCase', deps);
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  return theCase.ok ? ok(answerWith(theCase.value, call)) : theCase;
};
