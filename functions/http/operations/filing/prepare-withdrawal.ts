import { prepareWithdrawal as prepare } from '#casework/acts/filing/withdraw-request.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

interface Deps extends PreparingDeps {
  readonly cases: CaseStore;
}

/** X21: the statement to sign, by which the recipient takes his request back. */
export const prepareWithdrawal = operation({
  name: 'prepareWithdrawal',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    const prepared = await prepare(call.params, { actor: call.actor, now: call.now }, deps);
    if (!prepared.ok) return refused(refusedBy(prepared.error));
    const { id, sha256, bytes } = prepared.value;
    return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
  },
});
