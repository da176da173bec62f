import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import { actorOf, answerWith, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** The request as it stands and what may be done with it; no personal data in it, so no reading to note. */
export const readCase: Operation<Call<{ caseId: string }>, { readonly cases: CaseStore }> = async (call, deps) => {
  const actor = actorOf(call);
  const theCase = await seen(call.params.caseId, actor, deps);
  return theCase.ok ? ok(answerWith(theCase.value, call)) : theCase;
};
