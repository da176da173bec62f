import type { CaseStore, Documents } from '#casework/ports/ports.ts';
import { newId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { type Upload, uploadFault } from '#http/upload.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly documents: Documents;
}

/** 10.5: where to send a file, with its type, length and key fixed. Nothing is written, so asking twice is harmless. */
export const startUpload: Operation<Call<{ caseId: string }, unknown, Upload>, Deps> = async (call, deps) => {
  const { caseId } = call.params;
  const theCase = await permitted(call, caseId, 'AttachDocument', deps);
  if (!theCase.ok) return theCase;
  const fault = uploadFault(call, theCase.value);
  if (fault) return refused(fault);
  const documentId = newId('document', Date.parse(call.now));
  const { url, fields } = await deps.documents.uploadForm(caseId, documentId, call.body.contentType);
  return ok({ body: { documentId, url, fields } });
};
