import * as z from 'zod/mini';
import type { Documents } from '#casework/ports/documents.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { noteReading, type ReadingDeps, seenWith } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const ResultView = z.object({
  paper: z.object({ id: z.string(), type: z.string() }),
  sha256: z.string(),
  content: z.string(),
  cms: z.string(),
});

interface Deps extends ReadingDeps {
  readonly documents: Documents;
}

/** 3, 5.7, 10.11: the result's exact bytes and the head's signature, for anyone to check, once it has arrived. */
export const readResult = operation({
  name: 'readResult',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: ResultView,
  run: async (call, deps: Deps) => {
    const theCase = await seenWith('result', call, deps);
    if (!theCase.ok) return theCase;
    const arrived = arrivedResult(theCase.value);
    if (!arrived.ok) return refused(refusedBy(arrived.error));
    const result = arrived.value;
    await noteReading(call, theCase.value, { fields: ['result'], why: '5.7' }, deps);
    const [content, cms] = await Promise.all([
      deps.documents.readPaper(result.paper),
      deps.documents.readSignature(result.signature),
    ]);
    return ok({
      body: {
        paper: { id: result.paper.id, type: result.paper.type },
        sha256: result.paper.sha256,
        content: base64(content),
        cms: base64(cms),
      },
    });
  },
});
