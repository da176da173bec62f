import { prepareStaying as prepare } from '#casework/acts/amending/leave-queue.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

interface Deps extends PreparingDeps {
  readonly cases: CaseStore;
  readonly register: Pick<Register, 'entry'>;
}

/** The exact bytes by which a leaving is taken back. */
export const prepareStaying = operation({
  name: 'prepareStaying',
  by: 'bearer',
  params: OfAmendment,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    const prepared = await prepare(call.params, call, deps);
    if (!prepared.ok) return refused(refusedBy(prepared.error));
    const { id, sha256, bytes } = prepared.value;
    return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
  },
});
