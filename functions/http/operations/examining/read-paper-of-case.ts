import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { paperShown } from '#http/calls/paper-reading.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfPaper } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';

type Deps = CaseReadingDeps & { readonly documents: Documents };

/** A kept paper of the case, the signed result among them: its bytes and its text; the look is noted with its why. */
export const readPaperOfCase = operation({
  name: 'readPaperOfCase',
  by: 'bearer',
  params: OfPaper,
  query: Why,
  answer: PaperView,
  run: async (call, deps: Deps) => {
    const { type } = call.params;
    const read = await readCaseFor(call, ({ papers }) => [papers[type] ? `paper ${type}` : 'paper'], deps);
    if (!read.ok) return read;
    const paper = read.value.theCase.papers[type];
    if (!paper) return refused(problem('NOT_FOUND'));
    return ok({ body: await paperShown(type, paper, deps) });
  },
});
