import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { attachmentLimits, attachmentTypes, attachmentWords } from '#domain/regulation/documents/attachments.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../application.ts';
import type { DocumentRef } from '../event.ts';
import { isAwaited } from './asked-document.ts';
import { attachableKinds } from './attachable.ts';

/** What is said of a document before its bytes are seen. */
export type Said = Pick<DocumentRef, 'kind' | 'personRef' | 'claimedType' | 'issuedOn' | 'validTo'> & {
  /** bytes, where they are known */
  readonly size?: number;
};

const cures = {
  notNow: words('Қазір бұл құжат қажет емес', 'Сейчас этот документ не нужен', 'This document is not needed now'),
  smaller: words(
    `Файлды кішірейтіп, қайта жүктеңіз (${attachmentWords.kk})`,
    `Уменьшите файл и загрузите снова (${attachmentWords.ru})`,
    `Make the file smaller and upload it again (${attachmentWords.en})`,
  ),
} as const;

/** 10.5: why such a document cannot be attached now; whether it has expired is looked at when the package is. */
export function uploadFault(
  theCase: Application,
  { kind, personRef, claimedType, issuedOn, validTo, size = 0 }: Said,
  today: PlainDate,
  sizeIn: 'size' | 'file' = 'file',
): Refusal | undefined {
  if (!(attachmentTypes as readonly string[]).includes(claimedType))
    return refusal('UNSUPPORTED_MEDIA_TYPE', {
      paragraph: '10.5',
      fields: [{ field: 'contentType', problem: 'NOT_ACCEPTED', cure: attachmentWords }],
    });
  if (!(attachableKinds(theCase) as readonly string[]).includes(kind))
    return fieldsWrong('10.5', { field: 'kind', problem: 'NOT_ATTACHABLE', cure: cures.notNow });
  const isAsked = isAwaited(theCase, { kind, personRef });
  if (theCase.status === 'UNDER_EXAMINATION' && kind !== 'withdrawal-statement' && !isAsked)
    return fieldsWrong('10.5', { field: 'personRef', problem: 'NOT_ATTACHABLE', cure: cures.notNow });
  if (issuedOn !== undefined && issuedOn > today)
    return fieldsWrong('10.5', { field: 'issuedOn', problem: 'IN_FUTURE' });
  if (issuedOn !== undefined && validTo !== undefined && validTo < issuedOn)
    return fieldsWrong('10.5', { field: 'validTo', problem: 'BEFORE_ISSUE' });
  return sizeFault(sizeIn, size) ?? (isAsked ? undefined : packageFault(theCase, size));
}

/** What all documents of a request may be together. */
function packageFault({ documents }: Application, size: number): Refusal | undefined {
  const all = documents.reduce((sum, document) => sum + document.size, size);
  if (all > attachmentLimits.totalBytes)
    return fieldsWrong('10.5', { field: 'file', problem: 'TOTAL_TOO_LARGE', cure: cures.smaller });
  return documents.length >= attachmentLimits.documents
    ? refusal('DOCUMENTS_TOO_MANY', { paragraph: '10.5' })
    : undefined;
}

/** Told before a file is sent, of the size that is said, and after it, of what came. */
export const sizeFault = (field: 'size' | 'file', size: number): Refusal | undefined =>
  size > attachmentLimits.bytes ? fieldsWrong('10.5', { field, problem: 'TOO_LARGE', cure: cures.smaller }) : undefined;

/** 10.5: a file that is not what it says is not attached at all. */
export function copyFault({ readable, foundType, claimedType, size }: DocumentRef): Refusal | undefined {
  const tooLarge = sizeFault('file', size);
  if (tooLarge) return tooLarge;
  if (!readable)
    return fieldsWrong('10.5', { field: 'file', problem: 'UNREADABLE', cure: defectTexts.UNREADABLE.cure });
  return foundType === claimedType
    ? undefined
    : fieldsWrong('10.5', { field: 'contentType', problem: 'OTHER_TYPE', cure: defectTexts.OTHER_TYPE.cure });
}
