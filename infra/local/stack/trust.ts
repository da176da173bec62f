import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { publishTrust } from '#infra/local/authority/publish-trust.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { outputOf, type StackFacts } from './stack-file.ts';

/** Where a stack keeps the keys of its development authority. */
export const authorityFolder = (folder: string): string => join(folder, 'authority');

/** Hands the functions the development authority's certificates and revocation lists that are fresh by the local clock. */
export async function publishLocalTrust({ endpoint, outputs, folder, clockFile }: StackFacts): Promise<void> {
  const s3 = new S3Client(clientOptions(endpoint));
  const bucket = outputOf(outputs, 'TrustBucket');
  await publishTrust({ s3, bucket, folder: authorityFolder(folder), now: localNow(clockFile).toISOString() });
  s3.destroy();
}
