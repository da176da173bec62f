import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { fileTypeFromBuffer } from 'file-type';
import type { Documents } from '#casework/ports/documents.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const copyKey = (caseId: string, documentId: string): string => `copies/${caseId}/${documentId}`;
const paperKey = (sha256: string): string => `papers/${sha256}.json`;
const signatureKey = (sha256: string): string => `signatures/${sha256}.p7s`;

/** E-copies, papers and signatures in one versioned bucket; a paper and a signature lie under their own SHA-256. */
export function s3Documents(s3: S3Client, Bucket: string): Documents {
  const store = async (Key: string, Body: Uint8Array, ContentType: string): Promise<string> => {
    const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    return VersionId ?? 'null';
  };
  const read = async (Key: string, VersionId: string): Promise<Uint8Array> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
    if (!Body) throw new Error('an object without a body');
    return Body.transformToByteArray();
  };
  return {
    storePaper: async (type, id, bytes) => {
      const sha256 = sha256Of(bytes);
      return { id, type, sha256, versionId: await store(paperKey(sha256), bytes, 'application/json') };
    },
    readPaper: (ref) => read(paperKey(ref.sha256), ref.versionId),
    storeSignature: async (cms) => {
      const sha256 = sha256Of(cms);
      return { sha256, versionId: await store(signatureKey(sha256), cms, 'application/pkcs7-signature') };
    },
    readSignature: (ref) => read(signatureKey(ref.sha256), ref.versionId),
    uploadForm: async (caseId, documentId, contentType) => {
      const Key = copyKey(caseId, documentId);
      const Conditions = [
        ['content-length-range', 1, attachmentLimits.bytes] as ['content-length-range', number, number],
        { 'Content-Type': contentType },
      ];
      return createPresignedPost(s3, {
        Bucket,
        Key,
        Conditions,
        Fields: { 'Content-Type': contentType },
        Expires: attachmentLimits.uploadSeconds,
      });
    },
    inspect: async (caseId, documentId) => {
      const Key = copyKey(caseId, documentId);
      const versionId = await newestVersion(s3, Bucket, Key);
      if (!versionId) return undefined;
      const bytes = await read(Key, versionId);
      const found = await fileTypeFromBuffer(bytes);
      return {
        sha256: sha256Of(bytes),
        versionId,
        size: bytes.byteLength,
        foundType: found?.mime ?? 'application/octet-stream',
        readable: found !== undefined,
      };
    },
    readCopy: (caseId, documentId, versionId) => read(copyKey(caseId, documentId), versionId),
    copyTo: async (from, caseId, documentId) => {
      const CopySource = `${Bucket}/${copyKey(from.caseId, from.documentId)}?versionId=${from.versionId}`;
      const { VersionId } = await s3.send(
        new CopyObjectCommand({ Bucket, Key: copyKey(caseId, documentId), CopySource }),
      );
      return { versionId: VersionId ?? 'null' };
    },
  };
}

async function newestVersion(s3: S3Client, Bucket: string, Key: string): Promise<string | undefined> {
  try {
    const { VersionId } = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    return VersionId ?? 'null';
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
