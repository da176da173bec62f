import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectRetentionCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { fileTypeFromBuffer } from 'file-type';
import type { Documents } from '#casework/ports/documents.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { copyKey, isAbsent, s3Forgetting } from './forget-copy.ts';
import { opens } from './opened/opens.ts';
import { presignedGet } from './presigned-get.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const uploadKey = (caseId: string, documentId: string): string => `uploads/${caseId}/${documentId}`;
const paperKey = (sha256: string): string => `papers/${sha256}.json`;
const signatureKey = (sha256: string): string => `signatures/${sha256}.p7s`;
/** what S3 calls the version of an object that has none */
const unversioned = 'null';

interface Bucket {
  readonly s3: S3Client;
  readonly name: string;
}

/** The buckets by what lies in them. */
export interface Buckets {
  readonly copies: string;
  readonly papers: string;
}

/**
 * E-copies in one versioned bucket, papers and signatures in another, under their own SHA-256 and locked once they belong
 * together. What people upload comes to a place of its own, from which it is forgotten, and is copied once it is attached: no
 * address that a person was given ever writes where a copy is kept.
 */
export function s3Documents(s3: S3Client, { copies, papers }: Buckets): Documents {
  const ofCopies = { s3, name: copies };
  return { ...keptIn({ s3, name: papers }, ofCopies), ...uploadedTo(ofCopies), ...s3Forgetting(s3, copies) };
}

type Kept = 'storePaper' | 'readPaper' | 'storeSignature' | 'readSignature';

/** Nobody of ours may lift it; who may is told from the account's own administrators by AWS alone. */
const locked = () => ({
  mode: 'GOVERNANCE' as const,
  until: new Date(Date.now() + lengthOf('paperLocked')),
});

/** What Kezek itself forms or receives signed; what was kept before it had a bucket of its own lies in the other. */
function keptIn(bucket: Bucket, formerly: Bucket): Pick<Documents, Kept> {
  const readKept = async (key: string, versionId: string): Promise<Uint8Array> => {
    try {
      return await read(bucket, key, versionId);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      return read(formerly, key, versionId);
    }
  };
  return {
    storePaper: async (type, id, bytes) => {
      const sha256 = sha256Of(bytes);
      const versionId = await store(bucket, { Key: paperKey(sha256), Body: bytes, ContentType: 'application/json' });
      return { id, type, sha256, versionId };
    },
    readPaper: (ref) => readKept(paperKey(ref.sha256), ref.versionId),
    storeSignature: async (cms, signed) => {
      const sha256 = sha256Of(cms);
      const { mode, until } = locked();
      const [versionId] = await Promise.all([
        store(bucket, {
          Key: signatureKey(sha256),
          Body: cms,
          ContentType: 'application/pkcs7-signature',
          ObjectLockMode: mode,
          ObjectLockRetainUntilDate: until,
        }),
        lock(bucket, paperKey(signed.sha256), signed.versionId),
      ]);
      return { sha256, versionId };
    },
    readSignature: (ref) => readKept(signatureKey(ref.sha256), ref.versionId),
  };
}

async function store({ s3, name }: Bucket, object: Omit<PutObjectCommandInput, 'Bucket'>): Promise<string> {
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket: name, ...object }));
  return VersionId ?? unversioned;
}

async function lock({ s3, name }: Bucket, Key: string, VersionId: string): Promise<void> {
  const { mode, until } = locked();
  const asked = { Bucket: name, Key, VersionId, Retention: { Mode: mode, RetainUntilDate: until } };
  await s3.send(new PutObjectRetentionCommand(asked)).catch((error: unknown) => {
    // kept before there were locks
    if (!isAbsent(error)) throw error;
  });
}

/** The e-copies that people upload (10.5). */
function uploadedTo(bucket: Bucket): Omit<Documents, Kept | 'forget'> {
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
      return { ...(await lookedAt(await read(bucket, key, versionId))), versionId };
    },
    keep: async (caseId, documentId, versionId) => {
      const upload = { key: uploadKey(caseId, documentId), versionId };
      return { versionId: await kept(bucket, upload, copyKey(caseId, documentId)) };
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
