import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { type PrintingDeps, printed } from '#http/printed.ts';
import { base64 } from '#http/reading.ts';

/** A paper of the case: the exact bytes where it is a document, and its text in both languages. */
export const readPaper: Operation<Call<{ caseId: string; type: string }>, PrintingDeps> = async (call, deps) => {
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
};
