import { S3Client } from '@aws-sdk/client-s3';

/**
 * Takes the place of adapters/s3/client.ts locally, so that addresses of documents can be reached from everywhere; the
 * emulator's environment, which functions inherit, says where the front is.
 */
export const s3Client = (): S3Client =>
  new S3Client({ ...(process.env.KEZEK_FRONT ? { endpoint: process.env.KEZEK_FRONT } : {}), forcePathStyle: true });
