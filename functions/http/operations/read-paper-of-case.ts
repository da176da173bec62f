import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReading, type CaseReadingDeps, readCaseFor } from '#http/case-reading.ts';
import type { Operation } from '#http/operation.ts';
import { paperText } from '#http/paper-text.ts';
import { problem } from '#http/problem.ts';
import { base64 } from '#http/reading.ts';

type Deps = CaseReadingDeps & { readonly documents: Documents };

/** A kept paper of the case, the signed result among them: its bytes and its text; the look is noted with its why. */
export const readPaperOfCase: Operation<CaseReading<{ type: string }>, Deps> = async (call, deps) => {
  const { type } = call.params;
  const theCase = await readCaseFor(call, [`paper ${type}`], deps);
  if (!theCase.ok) return theCase;
  const paper = theCase.value.papers[type];
  if (!paper) return refused(problem('NOT_FOUND'));
  const bytes = await deps.documents.readPaper(paper);
  return ok({
    body: { type, paper: { id: paper.id, sha256: paper.sha256 }, content: base64(bytes), text: paperText(bytes) },
  });
};
