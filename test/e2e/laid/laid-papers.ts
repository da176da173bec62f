// What laid files name as stored: one paper and one signature for all of them, and an e-copy for each request.
import { createHash } from 'node:crypto';
import { DeleteObjectsCommand, type ObjectIdentifier, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { copyKey } from '#adapters/s3/forget-copy.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { newId } from '#domain/ids.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import type { Cloud } from '../cloud.ts';

/** A paper as it is kept, of whatever type a file says it is. */
const said = { heading: 'Хабарлама', body: 'Мәтін' };
const anyPaper = {
  issuedAt: '2018-03-02T06:00:00.000Z',
  recipient: { iin: '900514350010', name: 'Лейла' },
  kk: said,
  ru: said,
};

export interface StoredPapers {
  /** Whatever this names as stored is what is; a paper bears its type, a signature none. */
  readonly named: <T>(told: T) => T;
  /** The e-copy of this request, as the service keeps it. */
  readonly copyFor: (caseId: string) => Promise<DocumentRef>;
  readonly takeAway: () => Promise<void>;
}

export async function storePapers({ client, output }: Pick<Cloud, 'client' | 'output'>): Promise<StoredPapers> {
  const s3 = new S3Client(client);
  const Body = JSON.stringify(anyPaper);
  const sha256 = createHash('sha256').update(Body).digest('hex');
  const put = async (Bucket: string, Key: string, content: string | Uint8Array = Body): Promise<string> => {
    const { VersionId = '' } = await s3.send(new PutObjectCommand({ Bucket, Key, Body: content }));
    return VersionId;
  };
  const [ofPaper, ofSignature] = await Promise.all(
    [`papers/${sha256}.json`, `signatures/${sha256}.p7s`].map((key) => put(output('PapersBucket'), key)),
  );
  const Bucket = output('DocumentsBucket');
  const copies: ObjectIdentifier[] = [];
  return {
    named: (told) =>
      JSON.parse(JSON.stringify(told), (_key, value) => {
        if (typeof value !== 'object' || value === null || !('versionId' in value)) return value;
        return { ...value, sha256, versionId: 'type' in value ? ofPaper : ofSignature };
      }),
    copyFor: async (caseId) => {
      const id = newId('document', Date.now());
      const Key = copyKey(caseId, id);
      const versionId = await put(Bucket, Key, blankPdf('D7'));
      copies.push({ Key, VersionId: versionId });
      return aDocument('D7', { id, versionId });
    },
    takeAway: async () => {
      await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: copies } }));
      s3.destroy();
    },
  };
}
