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
import { lengthOf } from '#domain/regulation/periods.ts';
import { opens } from './opened/opens.ts';
import { presignedGet } from './presigned-get.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const uploadKey = (caseId: string, documentId: string): string => `uploads/${caseId}/${documentId}`;
const copyKey = (caseId: string, documentId: string): string => `copies/${caseId}/${documentId}`;
const paperKey = (sha256: string): string => `papers/${sha256}.json`;
const signatureKey = (sha256: string): string => `signatures/${sha256}.p7s`;
/** what S3 calls the version of an object that has none */
const unversioned = 'null';

interface Bucket {
  readonly s3: S3Client;
  readonly name: string;
}

/**
 * E-copies, papers and signatures in one versioned bucket; a paper and a signature lie under their own SHA-256. What
 * people upload comes to a place of its own, from which it is forgotten, and is copied when it is found to be readable:
 * no address that a person was given ever writes where a copy is kept.
 */
export function s3Documents(s3: S3Client, name: string): Documents {
  return { ...keptIn({ s3, name }), ...uploadedTo({ s3, name }) };
}

type Kept = 'storePaper' | 'readPaper' | 'storeSignature' | 'readSignature';

/** What Kezek itself forms or receives signed. */
function keptIn(bucket: Bucket): Pick<Documents, Kept> {
  const store = async (Key: string, Body: Uint8Array, ContentType: string): Promise<string> => {
    const { VersionId } = await bucket.s3.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body, ContentType }));
    return VersionId ?? unversioned;
  };
  return {
    storePaper: async (type, id, bytes) => {
      const sha256 = sha256Of(bytes);
      return { id, type, sha256, versionId: await store(paperKey(sha256), bytes, 'application/json') };
    },
    readPaper: (ref) => read(bucket, paperKey(ref.sha256), ref.versionId),
    storeSignature: async (cms) => {
      const sha256 = sha256Of(cms);
      return { sha256, versionId: await store(signatureKey(sha256), cms, 'application/pkcs7-signature') };
    },
    readSignature: (ref) => read(bucket, signatureKey(ref.sha256), ref.versionId),
  };
}

/** The e-copies that people upload (10.5). */
function uploadedTo(bucket: Bucket): Omit<Documents, Kept> {
  const { s3, name } = bucket;
  return {
    uploadForm: (caseId, documentId, contentType) =>
      createPresignedPost(s3, {
        Bucket: name,
        Key: uploadKey(caseId, documentId),
        Conditions: [['content-length-range', 1, attachmentLimits.storedBytes], { 'Content-Type': contentType }],
        Fields: { 'Content-Type': contentType },
        Expires: lengthOf('uploadAddressLives') / 1000,
      }),
    inspect: async (caseId, documentId) => {
      const key = uploadKey(caseId, documentId);
      const newest = await newestVersion(bucket, key);
      if (!newest) return undefined;
      const { versionId, size } = newest;
      if (size > attachmentLimits.bytes) return { size, isOversized: true };
      const found = await lookedAt(await read(bucket, key, versionId));
      return {
        ...found,
        versionId: found.readable ? await kept(bucket, { key, versionId }, copyKey(caseId, documentId)) : versionId,
      };
    },
    copyAddress: ({ caseId, documentId, versionId }, type) => {
      const copy = { Bucket: name, Key: copyKey(caseId, documentId), VersionId: versionId };
      const shown = {
        ResponseContentType: type,
        ResponseContentDisposition: 'inline',
        ResponseCacheControl: 'no-store',
      };
      return presignedGet(s3, { ...copy, ...shown }, lengthOf('copyAddressLives') / 1000);
    },
    readCopy: (caseId, documentId, versionId) => read(bucket, copyKey(caseId, documentId), versionId),
    copyTo: async (from, caseId, documentId) => {
      const source = { key: copyKey(from.caseId, from.documentId), versionId: from.versionId };
      return { versionId: await kept(bucket, source, copyKey(caseId, documentId)) };
    },
  };
}

/** The version of the same bytes at another place. */
async function kept(
  { s3, name }: Bucket,
  { key, versionId }: { readonly key: string; readonly versionId: string },
  Key: string,
): Promise<string> {
  const CopySource = `${name}/${key}?versionId=${versionId}`;
  const { VersionId } = await s3.send(new CopyObjectCommand({ Bucket: name, Key, CopySource }));
  return VersionId ?? unversioned;
}

/** What a file is by its bytes, whatever was said of it. */
async function lookedAt(bytes: Uint8Array) {
  const found = await fileTypeFromBuffer(bytes);
  return {
    sha256: sha256Of(bytes),
    size: bytes.byteLength,
    foundType: found?.mime ?? 'application/octet-stream',
    readable: found !== undefined && (await opens(bytes, found.mime)),
  };
}

async function read({ s3, name }: Bucket, Key: string, VersionId: string): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: name, Key, VersionId }));
  if (!Body) throw new Error('an object without a body');
  return Body.transformToByteArray();
}

async function newestVersion({ s3, name }: Bucket, Key: string) {
  try {
    const { VersionId, ContentLength } = await s3.send(new HeadObjectCommand({ Bucket: name, Key }));
    return { versionId: VersionId ?? unversioned, size: ContentLength ?? 0 };
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
