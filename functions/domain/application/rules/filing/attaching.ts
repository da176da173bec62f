import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { attachmentLimits, attachmentTypes, attachmentWords } from '#domain/regulation/documents/attachments.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { DocumentRef } from '../../event.ts';
import { isAwaited } from '../examining/asked-document.ts';
import { documentsAskedBy } from './asking-paragraphs.ts';
import { attachableKinds } from './attachable.ts';
import { momentOfFiling } from './taken-in-paper.ts';

/** What is said of a document before its bytes are seen. */
export interface Said extends Pick<DocumentRef, 'kind' | 'personRef' | 'claimedType' | 'issuedOn' | 'validTo'> {
  /** bytes, where they are known */
  readonly size?: number;
  /** who stands in the form, by their refs; undefined while there is none */
  readonly persons?: readonly string[] | undefined;
}

const cures = {
  notNow: words('Қазір бұл құжат қажет емес', 'Сейчас этот документ не нужен', 'This document is not needed now'),
  smaller: words(
    `Файлды кішірейтіп, қайта жүктеңіз. ${attachmentWords.kk}`,
    `Уменьшите файл и загрузите снова. ${attachmentWords.ru}`,
    `Make the file smaller and upload it again. ${attachmentWords.en}`,
  ),
  opening: words(
    'Ашылмайды: құпиясөзсіз қайта жүктеңіз.',
    'Не открывается: загрузите заново без пароля.',
    'It does not open: upload it again, without a password.',
  ),
} as const;

/** 10.5: why such a document cannot be attached now; whether it has expired is looked at when the package is. */
export function uploadFault(
  theCase: Application,
  { kind, personRef, claimedType, issuedOn, validTo, persons, size = 0 }: Said,
  now: Instant,
  sizeIn: 'size' | 'file' = 'file',
): Refusal | undefined {
  const asks = documentsAskedBy[theCase.channel];
  if (!(attachmentTypes as readonly string[]).includes(claimedType))
    return refusal('UNSUPPORTED_MEDIA_TYPE', {
      paragraph: asks,
      fields: [{ field: 'contentType', problem: 'NOT_ACCEPTED', cure: attachmentWords }],
    });
  if (!(attachableKinds(theCase) as readonly string[]).includes(kind))
    return fieldsWrong(asks, { field: 'kind', problem: 'NOT_ATTACHABLE', cure: cures.notNow });
  const isAsked = isAwaited(theCase, { kind, personRef });
  if (theCase.status === 'UNDER_EXAMINATION' && kind !== 'withdrawal-statement' && !isAsked)
    return fieldsWrong(asks, { field: 'personRef', problem: 'NOT_ATTACHABLE', cure: cures.notNow });
  if (!isKnown(theCase, personRef, persons))
    return fieldsWrong(asks, {
      field: 'personRef',
      problem: 'PERSON_NOT_IN_FORM',
      cure: defectTexts.PERSON_NOT_IN_FORM.cure,
    });
  if (issuedOn !== undefined && issuedOn > localDate(momentOfFiling(theCase, now)))
    return fieldsWrong(asks, { field: 'issuedOn', problem: 'IN_FUTURE', cure: dateFaults.IN_FUTURE });
  if (issuedOn !== undefined && validTo !== undefined && validTo < issuedOn)
    return fieldsWrong(asks, { field: 'validTo', problem: 'BEFORE_ISSUE', cure: dateFaults.BEFORE_ISSUE });
  return sizeFault(theCase, sizeIn, size) ?? (isAsked ? undefined : packageFault(theCase, size));
}

/** What all documents of a request may be together. */
function packageFault({ documents, channel }: Application, size: number): Refusal | undefined {
  const asks = documentsAskedBy[channel];
  const all = documents.reduce((sum, document) => sum + document.size, size);
  if (all > attachmentLimits.totalBytes)
    return fieldsWrong(asks, { field: 'file', problem: 'TOTAL_TOO_LARGE', cure: cures.smaller });
  return documents.length >= attachmentLimits.documents
    ? refusal('DOCUMENTS_TOO_MANY', { paragraph: asks })
    : undefined;
}

/** Told before a file is sent, of the size that is said, and after it, of what came. */
export const sizeFault = ({ channel }: Application, field: 'size' | 'file', size: number): Refusal | undefined =>
  size > attachmentLimits.bytes
    ? fieldsWrong(documentsAskedBy[channel], { field, problem: 'TOO_LARGE', cure: cures.smaller })
    : undefined;

/** A document of nobody would only come back as a defect; while no form is saved anybody may still stand in it. */
const isKnown = ({ representative }: Application, personRef: string, persons: Said['persons']): boolean =>
  personRef === 'representative' ? representative !== undefined : persons?.includes(personRef) !== false;

/** Confirmed once more, is it said to be the same, and are its bytes the same? */
export const isSameDocument = (one: DocumentRef, other: DocumentRef): boolean =>
  (['kind', 'personRef', 'issuedOn', 'validTo', 'claimedType', 'sha256'] as const).every(
    (part) => one[part] === other[part],
  );

/** 10.5: a file that is not what it says is not attached at all. */
export function copyFault(
  theCase: Application,
  { readable, foundType, claimedType, size }: DocumentRef,
): Refusal | undefined {
  const asks = documentsAskedBy[theCase.channel];
  const tooLarge = sizeFault(theCase, 'file', size);
  if (tooLarge) return tooLarge;
  if (!readable) return fieldsWrong(asks, { field: 'file', problem: 'UNREADABLE', cure: cures.opening });
  return foundType === claimedType
    ? undefined
    : fieldsWrong(asks, { field: 'contentType', problem: 'OTHER_TYPE', cure: defectTexts.OTHER_TYPE.cure });
}
