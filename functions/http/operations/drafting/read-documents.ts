import type { Documents } from '#casework/ports/documents.ts';
import { ok } from '#domain/result.ts';
import { copiesNamed, copiesOf } from '#http/calls/copies.ts';
import { noteReading, type ReadingDeps, seenWith } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { DocumentsView } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';

type Deps = ReadingDeps & { readonly documents: Documents };

/** 9.2: every e-copy of a request, each at an address that lives for minutes. */
export const readDocuments = operation({
  name: 'readDocuments',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: DocumentsView,
  run: async (call, deps: Deps) => {
    const theCase = await seenWith('copies', call, deps);
    if (!theCase.ok) return theCase;
    await noteReading(call, theCase.value, { fields: copiesNamed(theCase.value), why: '9.2' }, deps);
    return ok({ body: await copiesOf(theCase.value, deps.documents), version: theCase.value.version });
  },
});
