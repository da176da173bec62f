import { S3Client } from '@aws-sdk/client-s3';

/** S3 as AWS has it. */
export const s3Client = (): S3Client => new S3Client({});
