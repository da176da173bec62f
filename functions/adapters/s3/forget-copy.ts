import { DeleteObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Documents } from '#casework/ports/documents.ts';

export const copyKey = (caseId: string, documentId: string): string => `copies/${caseId}/${documentId}`;

/** A version of another bucket is called unknown, or no version at all. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof S3ServiceException && ['NoSuchKey', 'NoSuchVersion', 'InvalidArgument'].includes(error.name);

/** Apart from all else of documents, for functions that serve owed work and read and write none. */
export const s3Forgetting = (s3: S3Client, bucket: string): Pick<Documents, 'forget'> => ({
  forget: async (caseId, documentId, VersionId) => {
    const version = { Bucket: bucket, Key: copyKey(caseId, documentId), VersionId };
    await s3.send(new DeleteObjectCommand(version)).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
  },
});
