import { paperAgain } from '#casework/papers/paper-to-sign.ts';
import { withdrawalContent } from '#casework/papers/request-paper.ts';
import type { Documents, People } from '#casework/ports/ports.ts';
import { subjectOf } from '#domain/actor.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, type CommandDeps, command } from '#http/commanding.ts';
import { confirmedSigner, type SignerDeps } from '#http/confirmed-signer.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';
import { fromBase64 } from '#http/reading.ts';
import type { SignedPaper } from '#http/signed-paper.ts';

interface Deps extends CommandDeps, SignerDeps {
  readonly people: People;
  readonly documents: Documents;
}

/** X21, APPK 64(9): the recipient takes the request back in the cabinet, by a statement that he himself signs. */
export const withdrawRequest: Operation<Call<{ caseId: string }, unknown, SignedPaper>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now, body } = call;
    const theCase = await permitted(call, caseId, 'WithdrawRequest', deps);
    if (!theCase.ok) return theCase;
    const paper = await paperAgain(theCase.value, withdrawalContent(theCase.value), body, now, deps);
    if (!paper) return refused(problem('PAPER_UNKNOWN', { paragraph: 'X21' }));
    const cms = fromBase64(body.cms);
    const evidence = await confirmedSigner(
      { cms, content: paper.bytes, roles: ['individual'], receivedAt: now },
      subjectOf(actorOf(call)),
      deps,
    );
    if (!evidence.ok) return evidence;
    const [statement, signature] = await Promise.all([
      deps.documents.storePaper('WITHDRAWAL_STATEMENT', paper.id, paper.bytes),
      deps.documents.storeSignature(cms),
    ]);
    return ok({ caseId, command: { type: 'WithdrawRequest', statement, signature, by: 'recipient' } });
  });
