import { randomUUID } from 'node:crypto';
import { ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { s3Documents } from '#adapters/s3/documents.ts';
import { citizenOf, draftsOnPortal, formOf } from '#infra/local/acting/deeds.ts';
import { copiesContract } from '#test/contracts/documents.ts';
import { cloudOf } from './cloud.ts';

const cloud = cloudOf(inject('stack'));
const s3 = new S3Client(cloud.client);
const Bucket = cloud.output('DocumentsBucket');
afterAll(() => s3.destroy());

/** Whatever is left of the copies of a request, markers of deletion too. */
async function leftOf(caseId: string): Promise<readonly string[]> {
  const listing = new ListObjectVersionsCommand({ Bucket, Prefix: `copies/${caseId}/` });
  const { Versions = [], DeleteMarkers = [] } = await s3.send(listing);
  return [...Versions, ...DeleteMarkers].map(({ Key = '' }) => Key);
}

describe('copies in the bucket of documents', () => {
  copiesContract(
    () => ({
      documents: s3Documents(s3, { copies: Bucket, papers: cloud.output('PapersBucket') }),
      upload: async (caseId, documentId, Body) => {
        await s3.send(new PutObjectCommand({ Bucket, Key: `uploads/${caseId}/${documentId}`, Body }));
      },
    }),
    (prefix) => `${prefix}_${randomUUID()}`,
  );
});

describe('the relay, by its own rights', () => {
  const citizen = cloud.as('citizen-8');

  it('deletes the copy of a document taken out of a draft, then those of the draft that is discarded (X105)', async () => {
    const form = formOf(citizenOf('citizen-8'));
    const { id: caseId, documents } = await draftsOnPortal(citizen, cloud.stack, { form, kinds: ['D7', 'D7'] });
    const [first, second] = documents.map(({ id }) => `copies/${caseId}/${id}`);
    expect((await leftOf(caseId)).toSorted()).toEqual([first, second].toSorted());
    await citizen.does('removeDocument', { caseId, documentId: documents[0]?.id ?? '' });
    await expect.poll(() => leftOf(caseId), { timeout: 30_000, interval: 250 }).toEqual([second]);
    expect(await citizen.does('discardDraft', { caseId })).toMatchObject({ status: 'DISCARDED', documents: [] });
    await expect.poll(() => leftOf(caseId), { timeout: 30_000, interval: 250 }).toEqual([]);
  });
});
