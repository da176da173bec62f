import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReading, type CaseReadingDeps, readCaseFor } from '#http/case-reading.ts';
import type { Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';
import { base64 } from '#http/reading.ts';

type Deps = CaseReadingDeps & { readonly documents: Documents };

/** 5.4: an e-copy by the version that was attached; the look is noted with its why. */
export const readCaseDocument: Operation<CaseReading<{ documentId: string }>, Deps> = async (call, deps) => {
  const { caseId, documentId } = call.params;
  const theCase = await readCaseFor(call, [`document ${documentId}`], deps);
  if (!theCase.ok) return theCase;
  const document = theCase.value.documents.find(({ id }) => id === documentId);
  if (!document) return refused(problem('DOCUMENT_UNKNOWN'));
  const content = await deps.documents.readCopy(caseId, documentId, document.versionId);
  return ok({ body: { contentType: document.foundType, sha256: document.sha256, content: base64(content) } });
};
