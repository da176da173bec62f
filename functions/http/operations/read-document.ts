import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';
import { base64, noteReading, type ReadingDeps } from '#http/reading.ts';

interface Deps extends ReadingDeps {
  readonly documents: Documents;
}

/** An e-copy by the version that was attached, whatever was uploaded since. */
export const readDocument: Operation<Call<{ caseId: string; documentId: string }>, Deps> = async (call, deps) => {
  const { caseId, documentId } = call.params;
  const theCase = await seen(caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const document = theCase.value.documents.find(({ id }) => id === documentId);
  if (!document) return refused(problem('DOCUMENT_UNKNOWN'));
  await noteReading(call, theCase.value, { fields: [`document ${documentId}`], why: '9.2' }, deps);
  const content = await deps.documents.readCopy(caseId, documentId, document.versionId);
  return ok({ body: { contentType: document.foundType, sha256: document.sha256, content: base64(content) } });
};
