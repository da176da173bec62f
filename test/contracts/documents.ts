import { expect, it } from 'vitest';
import type { Documents } from '#casework/ports/documents.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';

/** A bucket of documents, and what a browser does with it. */
export interface Bucket {
  readonly documents: Documents;
  upload(caseId: string, documentId: string, bytes: Uint8Array): Promise<void> | void;
}

const pdf = (mark: string): Uint8Array => new Uint8Array(blankPdf(mark));

/** What casework relies on of copies, whatever keeps them. */
export function copiesContract(make: () => Bucket, unique: (prefix: string) => string): void {
  const aCopy = async ({ documents, upload }: Bucket, mark = 'one') => {
    const [caseId, documentId] = [unique('case'), unique('document')];
    await upload(caseId, documentId, pdf(mark));
    const found = await documents.inspect(caseId, documentId);
    if (!found || 'isOversized' in found) throw new Error('not found as it was uploaded');
    const { versionId } = await documents.keep(caseId, documentId, found.versionId);
    return { caseId, documentId, versionId, uploaded: found.versionId };
  };
  type Copy = Awaited<ReturnType<typeof aCopy>>;
  const read = ({ documents }: Bucket, { caseId, documentId, versionId }: Copy) =>
    documents.readCopy(caseId, documentId, versionId);
  const forget = ({ documents }: Bucket, { caseId, documentId, versionId }: Copy) =>
    documents.forget(caseId, documentId, versionId);

  it('keeps an upload as it was looked at, whatever was uploaded since, as a version of its own each time', async () => {
    const bucket = make();
    const first = await aCopy(bucket);
    await bucket.upload(first.caseId, first.documentId, pdf('two'));
    const again = await bucket.documents.keep(first.caseId, first.documentId, first.uploaded);
    expect(again.versionId).not.toBe(first.versionId);
    expect(await read(bucket, first)).toEqual(pdf('one'));
    expect(await read(bucket, { ...first, ...again })).toEqual(pdf('one'));
  });

  it('forgets one version and no other, of the same document or another', async () => {
    const bucket = make();
    const [first, other] = [await aCopy(bucket), await aCopy(bucket)];
    const later = { ...first, ...(await bucket.documents.keep(first.caseId, first.documentId, first.uploaded)) };
    await forget(bucket, first);
    await expect(read(bucket, first)).rejects.toThrow();
    expect(await read(bucket, later)).toEqual(pdf('one'));
    expect(await read(bucket, other)).toEqual(pdf('one'));
    await forget(bucket, later);
    await expect(read(bucket, later)).rejects.toThrow();
  });

  it('has forgotten what is gone already, and what never was', async () => {
    const bucket = make();
    const copy = await aCopy(bucket);
    await forget(bucket, copy);
    await forget(bucket, copy);
    await forget(bucket, { ...copy, caseId: unique('case') });
    await forget(bucket, { ...copy, versionId: 'v999' });
    await expect(read(bucket, copy)).rejects.toThrow();
  });

  it('leaves what was copied to another request, and the request it was copied from', async () => {
    const bucket = make();
    const copy = await aCopy(bucket);
    const at = { ...copy, caseId: unique('case'), documentId: unique('document') };
    const filedAgain = { ...at, ...(await bucket.documents.copyTo(copy, at.caseId, at.documentId)) };
    await forget(bucket, filedAgain);
    expect(await read(bucket, copy)).toEqual(pdf('one'));
    const once = { ...at, ...(await bucket.documents.copyTo(copy, at.caseId, at.documentId)) };
    await forget(bucket, copy);
    expect(await read(bucket, once)).toEqual(pdf('one'));
  });

  it('can be attached anew after it was forgotten', async () => {
    const bucket = make();
    const copy = await aCopy(bucket);
    await forget(bucket, copy);
    const again = { ...copy, ...(await bucket.documents.keep(copy.caseId, copy.documentId, copy.uploaded)) };
    expect(again.versionId).not.toBe(copy.versionId);
    expect(await read(bucket, again)).toEqual(pdf('one'));
  });
}
