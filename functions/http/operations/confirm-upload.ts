import type { Documents } from '#casework/ports/ports.ts';
import type { DocumentRef } from '#domain/application/event.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { ok, refused } from '#domain/result.ts';
import { words } from '#domain/words.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import { oneField } from '#http/fields.ts';
import type { Call, Language, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { type Problem, problem } from '#http/problem.ts';
import { type Upload, uploadFault } from '#http/upload.ts';

interface Deps extends CommandDeps {
  readonly documents: Documents;
}

const smaller = words(
  'Файлды кішірейтіп, қайта жүктеңіз',
  'Уменьшите файл и загрузите снова',
  'Make the file smaller and upload it again',
);

/** 10.5: what was uploaded is looked at by the server; a file that is not what it says is not attached at all. */
export const confirmUpload: Operation<Call<{ caseId: string; documentId: string }, unknown, Upload>, Deps> = (
  call,
  deps,
) =>
  command(call, deps, async () => {
    const { caseId, documentId: id } = call.params;
    const theCase = await permitted(call, caseId, 'AttachDocument', deps);
    if (!theCase.ok) return theCase;
    const isAttached = theCase.value.documents.some((document) => document.id === id);
    const fault = isAttached ? undefined : uploadFault(call, theCase.value);
    if (fault) return refused(fault);
    const found = await deps.documents.inspect(caseId, id);
    if (!found) return refused(problem('UPLOAD_MISSING', { paragraph: '10.5' }));
    const { contentType: claimedType, ...said } = call.body;
    const document: DocumentRef = { id, ...said, claimedType, ...found };
    const defect = defectIn(document, call.language);
    return defect ? refused(defect) : ok({ caseId, command: { type: 'AttachDocument', document } });
  });

function defectIn({ readable, foundType, claimedType, size }: DocumentRef, language: Language): Problem | undefined {
  if (size > attachmentLimits.bytes) return oneField('file', 'TOO_LARGE', smaller, language);
  if (!readable) return oneField('file', 'UNREADABLE', defectTexts.UNREADABLE.cure, language);
  return foundType === claimedType
    ? undefined
    : oneField('body.contentType', 'OTHER_TYPE', defectTexts.OTHER_TYPE.cure, language);
}
