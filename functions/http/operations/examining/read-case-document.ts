import type { Documents } from '#casework/ports/documents.ts';
import type { Application } from '#domain/application/application.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { copyOf } from '#http/calls/copies.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { DocumentContent } from '#http/shapes/documents.ts';
import { OfDocument } from '#http/shapes/of-case.ts';
import { Why } from '#http/shapes/reasons.ts';

type Deps = CaseReadingDeps & { readonly documents: Documents };

/** 5.4: an e-copy by the version that was attached; the look is noted with its why. */
export const readCaseDocument = operation({
  name: 'readCaseDocument',
  by: 'bearer',
  params: OfDocument,
  query: Why,
  answer: DocumentContent,
  run: async (call, deps: Deps) => {
    const { documentId } = call.params;
    const asked = ({ documents }: Application) => documents.find(({ id }) => id === documentId);
    const fields = (theCase: Application) => [asked(theCase) ? `document ${documentId}` : 'document'];
    const read = await readCaseFor(call, fields, deps);
    if (!read.ok) return read;
    const document = asked(read.value.theCase);
    if (!document) return refused(problem('DOCUMENT_UNKNOWN'));
    return ok({ body: await copyOf(read.value.theCase, document, deps.documents) });
  },
});
