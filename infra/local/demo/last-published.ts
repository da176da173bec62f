import { S3Client } from '@aws-sdk/client-s3';
import { s3Publication } from '#adapters/s3/publication.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';

/** The last day that a running stack has published, if any. */
export async function lastPublished(stack: StackFacts): Promise<PlainDate | undefined> {
  const { client, output } = deployedAt(stack);
  const s3 = new S3Client(client);
  const day = await s3Publication({ s3, bucket: output('PublicationBucket') }).lastDay();
  s3.destroy();
  return day;
}
