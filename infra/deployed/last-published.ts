import { S3Client } from '@aws-sdk/client-s3';
import { s3Publication } from '#adapters/s3/publication.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Deployed } from './deployed.ts';

/** The last day that a deployed Kezek has published, if any. */
export async function lastPublished({ client, output }: Deployed): Promise<PlainDate | undefined> {
  const s3 = new S3Client(client);
  const day = await s3Publication({ s3, bucket: output('PublicationBucket') }).lastDay();
  s3.destroy();
  return day;
}
