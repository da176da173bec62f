import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { KeptLists } from '#casework/ports/signatures.ts';

/** The revocation lists among the files of trust, written only on condition that nobody wrote meanwhile. */
export function s3KeptLists({ s3, bucket }: { readonly s3: S3Client; readonly bucket: string }): KeptLists {
  const keyOf = (name: string): string => `trust/lists/${name}.crl`;
  return {
    of: async (name) => {
      try {
        const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(name) }));
        return Body && ETag ? { bytes: await Body.transformToByteArray(), version: ETag } : undefined;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    put: async (name, bytes, instead) => {
      const condition = instead === undefined ? { IfNoneMatch: '*' } : { IfMatch: instead };
      const list = { Bucket: bucket, Key: keyOf(name), Body: bytes, ContentType: 'application/pkix-crl', ...condition };
      try {
        await s3.send(new PutObjectCommand(list));
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && conflicts.has(error.$metadata.httpStatusCode ?? 0)) return false;
        throw error;
      }
    },
  };
}

/** Another wrote at the same moment, or before; the object that was to be replaced is gone. */
const conflicts: ReadonlySet<number> = new Set([404, 409, 412]);
