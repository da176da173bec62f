import { copyFault, roomFault, sizeFault, typeFault } from '../../file/papers/e-copy.ts';
import type { Refusal } from '../../file/refusal.ts';
import { attachmentLimits } from '../../regulation/documents/attachments.ts';
import type { Complaint } from '../complaint.ts';
import type { Attachment } from '../event.ts';

/** What may still be attached to it (X187). */
export function roomOf({ documents = [] }: Pick<Complaint, 'documents'>) {
  const bytes = documents.reduce((sum, { size }) => sum + size, 0);
  return {
    documents: Math.max(0, attachmentLimits.documents - documents.length),
    bytes: Math.max(0, attachmentLimits.totalBytes - bytes),
  };
}

interface Said {
  readonly claimedType: string;
  readonly size?: number | undefined;
}

/** Why such a file is not attached, before its bytes are seen. */
export const uploadFault = (
  file: Complaint,
  { claimedType, size = 0 }: Said,
  sizeIn: 'size' | 'file' = 'file',
): Refusal | undefined =>
  typeFault('11', claimedType) ?? sizeFault('11', sizeIn, size) ?? roomFault('11', size, roomOf(file));

/** The same once they are. */
export const attachmentFault = (file: Complaint, document: Attachment): Refusal | undefined =>
  uploadFault(file, document) ?? copyFault('11', document);

/** Confirmed once more, is it said to be the same, and are its bytes the same? */
export const isSameAttachment = (one: Attachment, other: Attachment): boolean =>
  (['kind', 'claimedType', 'sha256'] as const).every((part) => one[part] === other[part]);
