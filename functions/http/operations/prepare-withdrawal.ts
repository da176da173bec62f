import { preparePaper } from '#casework/papers/paper-to-sign.ts';
import { withdrawalContent } from '#casework/papers/request-paper.ts';
import type { CaseStore, People } from '#casework/ports/ports.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { base64 } from '#http/reading.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly people: People;
}

/** X21: the statement to sign, by which the recipient takes his request back. */
export const prepareWithdrawal: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const theCase = await permitted(call, call.params.caseId, 'WithdrawRequest', deps);
  if (!theCase.ok) return theCase;
  const { id, sha256, bytes } = await preparePaper(theCase.value, withdrawalContent(theCase.value), call.now, deps);
  return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
};
