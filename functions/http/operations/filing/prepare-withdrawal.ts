import { prepareWithdrawal as prepare } from '#casework/acts/filing/withdraw-request.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
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
    return bytesToSign(await prepare(call.params, { actor: call.actor, now: call.now }, deps));
  },
});
