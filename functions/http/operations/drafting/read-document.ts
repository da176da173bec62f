import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { seen } from '#http/calls/commanding.ts';
import { noteReading, type ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { DocumentContent } from '#http/shapes/documents.ts';
import { OfDocument } from '#http/shapes/of-case.ts';

interface Deps extends ReadingDeps {
  readonly documents: Documents;
}

/** An e-copy by the version that was attached, whatever was uploaded since. */
export const readDocument = operation({
  name: 'readDocument',
  by: 'bearer',
  params: OfDocument,
  answer: DocumentContent,
  run: async (call, deps: Deps) => {
    const { caseId, documentId } = call.params;
    const theCase = await seen(caseId, call, deps);
    if (!theCase.ok) return theCase;
    const document = theCase.value.documents.find(({ id }) => id === documentId);
    if (!document) return refused(problem('DOCUMENT_UNKNOWN'));
    await noteReading(call, theCase.value, { fields: [`document ${documentId}`], why: '9.2' }, deps);
    const content = await deps.documents.readCopy(caseId, documentId, document.versionId);
    return ok({ body: { contentType: document.foundType, sha256: document.sha256, content: base64(content) } });
  },
});
