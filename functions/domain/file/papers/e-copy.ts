import { attachmentLimits, attachmentTypes, attachmentWords } from '../../regulation/documents/attachments.ts';
import { defectTexts } from '../../regulation/documents/defect-texts.ts';
import { words } from '../../words.ts';
import { fieldsWrong, type Refusal, refusal } from '../refusal.ts';

const opening = words(
  'Ашылмайды: құпиясөзсіз қайта жүктеңіз.',
  'Не открывается: загрузите заново без пароля.',
  'It does not open: upload it again, without a password.',
);

const smaller = words(
  `Файлды кішірейтіп, қайта жүктеңіз. ${attachmentWords.kk}`,
  `Уменьшите файл и загрузите снова. ${attachmentWords.ru}`,
  `Make the file smaller and upload it again. ${attachmentWords.en}`,
);

/** An e-copy as the server has found it, beside what is said of it. */
export interface FoundCopy {
  readonly readable: boolean;
  readonly foundType: string;
  readonly claimedType: string;
}

/** Is it a type that officials can open? Asked before a file is sent. */
export const typeFault = (paragraph: string, claimedType: string): Refusal | undefined =>
  (attachmentTypes as readonly string[]).includes(claimedType)
    ? undefined
    : refusal('UNSUPPORTED_MEDIA_TYPE', {
        paragraph,
        fields: [{ field: 'contentType', problem: 'NOT_ACCEPTED', cure: attachmentWords }],
      });

/** Told before a file is sent, of the size that is said, and after it, of what came. */
export const sizeFault = (paragraph: string, field: 'size' | 'file', size: number): Refusal | undefined =>
  size > attachmentLimits.bytes ? fieldsWrong(paragraph, { field, problem: 'TOO_LARGE', cure: smaller }) : undefined;

/** Beyond what a file may hold together, or more than so many. */
export function roomFault(
  paragraph: string,
  size: number,
  left: { readonly documents: number; readonly bytes: number },
): Refusal | undefined {
  if (size > left.bytes) return fieldsWrong(paragraph, { field: 'file', problem: 'TOTAL_TOO_LARGE', cure: smaller });
  return left.documents < 1 ? refusal('DOCUMENTS_TOO_MANY', { paragraph }) : undefined;
}

/** 10.5: a file that is not what it says is not attached at all. */
export function copyFault(paragraph: string, { readable, foundType, claimedType }: FoundCopy): Refusal | undefined {
  if (!readable) return fieldsWrong(paragraph, { field: 'file', problem: 'UNREADABLE', cure: opening });
  return foundType === claimedType
    ? undefined
    : fieldsWrong(paragraph, { field: 'contentType', problem: 'OTHER_TYPE', cure: defectTexts.OTHER_TYPE.cure });
}
