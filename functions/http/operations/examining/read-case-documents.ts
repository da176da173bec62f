import type { Documents } from '#casework/ports/documents.ts';
import { ok } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { copiesNamed, copiesOf } from '#http/calls/copies.ts';
import { operation } from '#http/operation.ts';
import { DocumentsView } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { Why } from '#http/shapes/reasons.ts';

type Deps = CaseReadingDeps & { readonly documents: Documents };

/** 5.4: every e-copy of a case, each at an address that lives for minutes; the look is noted with its why. */
export const readCaseDocuments = operation({
  name: 'readCaseDocuments',
  by: 'bearer',
  params: OfCase,
  query: Why,
  answer: DocumentsView,
  run: async (call, deps: Deps) => {
    const read = await readCaseFor(call, copiesNamed, deps);
    if (!read.ok) return read;
    const { theCase } = read.value;
    return ok({ body: await copiesOf(theCase, deps.documents), version: theCase.version });
  },
});
