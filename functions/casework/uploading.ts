import { sizeFault } from '#domain/file/papers/e-copy.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { newId } from '#domain/ids.ts';
import { attachmentLimits, attachmentTypes } from '#domain/regulation/documents/attachments.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Documents } from './ports/documents.ts';

const uploadLimits = {
  bytes: attachmentLimits.bytes,
  types: attachmentTypes,
  documents: attachmentLimits.documents,
  totalBytes: attachmentLimits.totalBytes,
  expiresInSeconds: lengthOf('uploadAddressLives') / 1000,
} as const;

/** What a file may hold yet, beside what the law asks for; absent where nothing bounds it. */
export interface Room {
  readonly documents: number;
  readonly bytes: number;
}

export interface UploadPlace {
  readonly documentId: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly limits: typeof uploadLimits & { readonly left?: Room | undefined };
}

/** Where an e-copy of a file of whatever kind is sent, with its type, length and key fixed. Nothing is written, so asking twice is harmless. */
export async function uploadPlace(
  {
    fileId,
    contentType,
    left,
  }: { readonly fileId: string; readonly contentType: string; readonly left?: Room | undefined },
  now: Instant,
  documents: Pick<Documents, 'uploadForm'>,
): Promise<UploadPlace> {
  const documentId = newId('document', Date.parse(now));
  const form = await documents.uploadForm(fileId, documentId, contentType);
  return { documentId, ...form, limits: { ...uploadLimits, left } };
}

type Inspected = Exclude<Awaited<ReturnType<Documents['inspect']>>, undefined | { readonly isOversized: true }>;

/** What was really uploaded, as the server looks at it; refused where nothing was, or too much. */
export async function uploaded(
  {
    fileId,
    documentId,
    paragraph,
  }: { readonly fileId: string; readonly documentId: string; readonly paragraph: string },
  documents: Pick<Documents, 'inspect'>,
): Promise<Result<Inspected, Refusal>> {
  const found = await documents.inspect(fileId, documentId);
  if (!found) return refused(refusal('UPLOAD_MISSING', { paragraph }));
  if ('isOversized' in found)
    return refused(sizeFault(paragraph, 'file', found.size) ?? refusal('UPLOAD_MISSING', { paragraph }));
  return ok(found);
}
