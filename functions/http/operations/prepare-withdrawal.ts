import { prepareWithdrawal as prepare } from '#casework/acts/withdraw-request.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { refusedBy } from '#http/problem.ts';
import { base64 } from '#http/reading.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly people: People;
}

/** X21: the statement to sign, by which the recipient takes his request back. */
export const prepareWithdrawal: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const prepared = await prepare(call.params, { actor: actorOf(call), now: call.now }, deps);
  if (!prepared.ok) return refused(refusedBy(prepared.error, call.language));
  const { id, sha256, bytes } = prepared.value;
  return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
};
