import { draftOf } from '#casework/filing/draft.ts';
import { filingOf, newCaseNumber } from '#casework/filing/filing.ts';
import { paperAgain } from '#casework/papers/paper-to-sign.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Documents, Keyring, People } from '#casework/ports/ports.ts';
import { ok, refused } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';
import { fromBase64 } from '#http/reading.ts';
import type { SignedPaper } from '#http/signed-paper.ts';

interface Deps extends CommandDeps {
  readonly people: People;
  readonly documents: Documents;
  readonly keyring: Keyring;
}

/**
 * 10.5, X41: the server receives the signed request, and this instant is its priority moment. Whether the signature is
 * good is asked next, by the procedure (10.6). The CMS and the paper are stored before the commit; orphans are harmless.
 */
export const submitRequest: Operation<Call<{ caseId: string }, unknown, SignedPaper>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now, body } = call;
    const theCase = await permitted(call, caseId, 'SubmitRequest', deps);
    if (!theCase.ok) return theCase;
    const draft = await draftOf(theCase.value, deps);
    if (!draft) return refused(problem('FORM_MISSING', { paragraph: '10.5' }));
    const paper = await paperAgain(theCase.value, requestContent(theCase.value, draft), body, now, deps);
    if (!paper) return refused(problem('PAPER_UNKNOWN', { paragraph: '10.5' }));
    const [request, signature] = await Promise.all([
      deps.documents.storePaper('REQUEST', paper.id, paper.bytes),
      deps.documents.storeSignature(fromBase64(body.cms)),
    ]);
    const { filing, records } = await filingOf(
      theCase.value,
      draft,
      { number: newCaseNumber(now), request, now },
      deps,
    );
    return ok({
      caseId,
      command: { type: 'SubmitRequest', filing, signature },
      records,
      ifVersion: theCase.value.version,
      status: 201,
    });
  });
