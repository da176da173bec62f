import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { copyOf } from '#http/calls/copies.ts';
import { noteReading, type ReadingDeps, seenWith } from '#http/calls/reading.ts';
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
  judged: true,
  answer: DocumentContent,
  run: async (call, deps: Deps) => {
    const { documentId } = call.params;
    const theCase = await seenWith('copies', call, deps);
    if (!theCase.ok) return theCase;
    const document = theCase.value.documents.find(({ id }) => id === documentId);
    if (!document) return refused(problem('DOCUMENT_UNKNOWN'));
    await noteReading(call, theCase.value, { fields: [`document ${documentId}`], why: '9.2' }, deps);
    return ok({ body: await copyOf(theCase.value, document, deps.documents) });
  },
});
