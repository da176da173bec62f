import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { giveOutLists, publishTrust } from '#infra/local/authority/publish-trust.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { outputOf, type StackFacts } from './stack-file.ts';

/** Where a stack keeps the keys of its development authority. */
export const authorityFolder = (folder: string): string => join(folder, 'authority');
/** Where that authority gives out its revocation lists. */
export const listsFolder = (folder: string): string => join(folder, 'lists');

const givenBy = ({ folder, clockFile }: StackFacts) => ({
  folder: authorityFolder(folder),
  lists: listsFolder(folder),
  now: localNow(clockFile).toISOString(),
});

/** The authority gives out lists that are fresh by the local clock; the deployed schedule fetches them. */
export const giveOutLocalLists = (facts: StackFacts): Promise<unknown> => giveOutLists(givenBy(facts));

/** Hands the functions the development authority's certificates and lists that are fresh by the local clock. */
export async function publishLocalTrust(facts: StackFacts): Promise<void> {
  const s3 = new S3Client(clientOptions(facts.endpoint));
  const bucket = outputOf(facts.outputs, 'TrustBucket');
  await publishTrust({ s3, bucket, ...givenBy(facts) });
  s3.destroy();
}
