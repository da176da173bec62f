import { S3Client } from '@aws-sdk/client-s3';

/** Put in by the bundler: where the local cloud is reached by every client. */
declare const KEZEK_FRONT: string;

/** Takes the place of adapters/s3/client.ts locally, so that addresses of documents can be reached from everywhere. */
export const s3Client = (): S3Client => new S3Client({ endpoint: KEZEK_FRONT, forcePathStyle: true });
