import { draftOf } from '#casework/filing/draft.ts';
import { preparePaper } from '#casework/papers/paper-to-sign.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Documents, People } from '#casework/ports/ports.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';
import { base64, noteReading, type ReadingDeps } from '#http/reading.ts';

interface Deps extends ReadingDeps {
  readonly people: People;
  readonly documents: Documents;
}

/** 10.5, 8.7: the exact bytes of the request to sign: formed from the draft, or as they were filed. */
export const prepareRequest: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const { caseId } = call.params;
  const theCase = await seen(caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const { request } = theCase.value;
  if (request) {
    await noteReading(call, theCase.value, { fields: ['request'], why: '8.7' }, deps);
    const content = base64(await deps.documents.readPaper(request));
    return ok({ body: { paper: { id: request.id, sha256: request.sha256 }, content } });
  }
  const open = await permitted(call, caseId, 'SubmitRequest', deps);
  if (!open.ok) return open;
  const draft = await draftOf(open.value, deps);
  if (!draft) return refused(problem('FORM_MISSING', { paragraph: '10.5' }));
  const { id, sha256, bytes } = await preparePaper(open.value, requestContent(open.value, draft), call.now, deps);
  return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
};
