import { ok } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { type PrintingDeps, printed } from '#http/calls/printed.ts';
import { operation } from '#http/operation.ts';
import { OfPaper } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';

/** A paper of the case: the exact bytes where it is a document, and its text in both languages. */
export const readPaper = operation({
  name: 'readPaper',
  by: 'bearer',
  params: OfPaper,
  judged: true,
  answer: PaperView,
  run: async (call, deps: PrintingDeps) => {
    const paper = await printed(call, deps);
    if (!paper.ok) return paper;
    const { ref, bytes, text } = paper.value;
    return ok({
      body: {
        type: call.params.type,
        paper: ref && { id: ref.id, sha256: ref.sha256 },
        content: bytes && base64(bytes),
        text,
      },
    });
  },
});
