import { prepareLeaving as prepare } from '#casework/acts/amending/leave-queue.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

interface Deps extends PreparingDeps {
  readonly cases: CaseStore;
  readonly register: Pick<Register, 'entry'>;
}

/** The exact bytes of the statement by which somebody leaves the list that his request has put him on. */
export const prepareLeaving = operation({
  name: 'prepareLeaving',
  by: 'bearer',
  params: OfWhose,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    return bytesToSign(await prepare(call.params, call, deps));
  },
});
