import { createHash, createHmac } from 'node:crypto';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { s3Documents } from '#adapters/s3/documents.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const s3 = mockedClient(S3Client);
const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' };
const documents = s3Documents(new S3Client({ region: 'eu-central-1', credentials }), {
  copies: 'bucket',
  papers: 'papers',
});
beforeEach(() => s3.reset());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = new Uint8Array(blankPdf('көшірме'));
const holds = (bytes: Uint8Array) =>
  s3.on(GetObjectCommand).resolves({ Body: { transformToByteArray: async () => bytes } as never });
/** As the store reckons it from the address (Signature Version 4, query parameters). */
function signatureOf({ searchParams, pathname, host }: URL): string {
  const hex = (text: string) => createHash('sha256').update(text).digest('hex');
  const said = [...searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const at = searchParams.get('X-Amz-Date') ?? '';
  const scope = [at.slice(0, 8), 'eu-central-1', 's3', 'aws4_request'];
  const asked = ['GET', pathname, said.sort().join('&'), `host:${host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const key = scope.reduce<string | Buffer>(
    (one, part) => createHmac('sha256', one).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const toSign = ['AWS4-HMAC-SHA256', at, scope.join('/'), hex(asked)].join('\n');
  return createHmac('sha256', key).update(toSign).digest('hex');
}
const uploaded = (bytes: Uint8Array, VersionId?: string) => {
  s3.on(HeadObjectCommand).resolves({ VersionId, ContentLength: bytes.byteLength });
  holds(bytes);
};

describe('papers and signatures in S3', () => {
  it('lie under their own SHA-256, and are known by the version that was stored', async () => {
    s3.on(PutObjectCommand).resolves({ VersionId: 'v7' });
    const bytes = new TextEncoder().encode('{"қағаз":1}');
    const paper = await documents.storePaper('RECEIPT', 'paper_1', bytes);
    expect(paper).toEqual({ id: 'paper_1', type: 'RECEIPT', sha256: sha256(bytes), versionId: 'v7' });
    s3.on(PutObjectRetentionCommand).resolves({});
    expect(await documents.storeSignature(bytes, paper)).toEqual({ sha256: sha256(bytes), versionId: 'v7' });
    const stored = s3
      .commandCalls(PutObjectCommand)
      .map(({ args: [{ input }] }) => [input.Bucket, input.Key, input.ContentType]);
    expect(stored).toEqual([
      ['papers', `papers/${sha256(bytes)}.json`, 'application/json'],
      ['papers', `signatures/${sha256(bytes)}.p7s`, 'application/pkcs7-signature'],
    ]);
  });

  it('are locked for ten years once one signs the other, and not before', async () => {
    s3.on(PutObjectCommand).resolves({ VersionId: 'v7' }).on(PutObjectRetentionCommand).resolves({});
    const paper = await documents.storePaper('RECEIPT', 'paper_1', pdf);
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).not.toHaveProperty('ObjectLockMode');
    await documents.storeSignature(pdf, paper);
    const isInTenYears = (until: Date | undefined) => Math.abs(Number(until) - Date.now() - 3650 * 86_400_000) < 60_000;
    const { ObjectLockMode, ObjectLockRetainUntilDate } = s3.commandCalls(PutObjectCommand)[1]?.args[0].input ?? {};
    expect([ObjectLockMode, isInTenYears(ObjectLockRetainUntilDate)]).toEqual(['GOVERNANCE', true]);
    const [
      {
        args: [{ input }],
      } = { args: [{ input: undefined }] },
    ] = s3.commandCalls(PutObjectRetentionCommand);
    expect(input).toMatchObject({ Bucket: 'papers', Key: `papers/${sha256(pdf)}.json`, VersionId: 'v7' });
    expect([input?.Retention?.Mode, isInTenYears(input?.Retention?.RetainUntilDate)]).toEqual(['GOVERNANCE', true]);
  });

  it('that were kept among the copies before are found there, and signed as they lie', async () => {
    const absent = new S3ServiceException({ name: 'NoSuchVersion', $fault: 'client', $metadata: {} });
    s3.on(GetObjectCommand, { Bucket: 'papers' }).rejects(absent).on(PutObjectRetentionCommand).rejects(absent);
    s3.on(GetObjectCommand, { Bucket: 'bucket' }).resolves({
      Body: { transformToByteArray: async () => pdf } as never,
    });
    s3.on(PutObjectCommand).resolves({ VersionId: 'v8' });
    const ref = { id: 'p', type: 'RECEIPT', sha256: 'ab', versionId: 'v1' };
    expect(await documents.readPaper(ref)).toEqual(pdf);
    expect(await documents.storeSignature(pdf, ref)).toMatchObject({ versionId: 'v8' });
    s3.on(GetObjectCommand, { Bucket: 'papers' }).rejects(new Error('away'));
    await expect(documents.readPaper(ref)).rejects.toThrow('away');
  });

  it('are read by their version, never by what lies on top', async () => {
    holds(pdf);
    const ref = { sha256: 'ab', versionId: 'v1' };
    expect(await documents.readPaper({ id: 'p', type: 'RECEIPT', ...ref })).toEqual(pdf);
    await documents.readSignature(ref);
    await documents.readCopy('case_1', 'document_1', 'v2');
    expect(s3.commandCalls(GetObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'papers', Key: 'papers/ab.json', VersionId: 'v1' },
      { Bucket: 'papers', Key: 'signatures/ab.p7s', VersionId: 'v1' },
      { Bucket: 'bucket', Key: 'copies/case_1/document_1', VersionId: 'v2' },
    ]);
  });

  it('throw where an object has no body', async () => {
    s3.on(GetObjectCommand).resolves({});
    await expect(documents.readCopy('case_1', 'document_1', 'v2')).rejects.toThrow('without a body');
  });
});

describe('an upload (10.5)', () => {
  it('is signed for one key, one type, a length range and a short time', async () => {
    const before = Date.now();
    const { url, fields } = await documents.uploadForm('case_1', 'document_1', 'image/png');
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString());
    expect(url).toContain('bucket');
    expect(fields).toMatchObject({ key: 'uploads/case_1/document_1', 'Content-Type': 'image/png' });
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1, attachmentLimits.storedBytes],
        { 'Content-Type': 'image/png' },
        { bucket: 'bucket' },
        { key: 'uploads/case_1/document_1' },
      ]),
    );
    const seconds = (Date.parse(policy.expiration) - before) / 1000;
    expect(Math.abs(seconds - lengthOf('uploadAddressLives') / 1000)).toBeLessThan(5);
  });

  it('is judged by its bytes, not by what it was called, and kept where no address of an upload writes', async () => {
    uploaded(pdf, 'v3');
    s3.on(CopyObjectCommand).resolves({ VersionId: 'v4' });
    expect(await documents.inspect('case_1', 'document_1')).toEqual({
      sha256: sha256(pdf),
      versionId: 'v3',
      size: pdf.byteLength,
      foundType: 'application/pdf',
      readable: true,
    });
    expect(s3.commandCalls(CopyObjectCommand)).toEqual([]);
    expect(await documents.keep('case_1', 'document_1', 'v3')).toEqual({ versionId: 'v4' });
    const read = s3.commandCalls(GetObjectCommand)[0]?.args[0].input;
    expect(read).toEqual({ Bucket: 'bucket', Key: 'uploads/case_1/document_1', VersionId: 'v3' });
    expect(s3.commandCalls(CopyObjectCommand).map(({ args }) => args[0].input)).toEqual([
      {
        Bucket: 'bucket',
        Key: 'copies/case_1/document_1',
        CopySource: 'bucket/uploads/case_1/document_1?versionId=v3',
      },
    ]);
  });

  it('that is nothing known is no readable file', async () => {
    uploaded(new TextEncoder().encode('жай мәтін'), 'v3');
    const found = await documents.inspect('case_1', 'document_1');
    expect(found).toMatchObject({ foundType: 'application/octet-stream', readable: false });
    expect(s3.commandCalls(CopyObjectCommand)).toEqual([]);
  });

  it('that is too large is not read at all', async () => {
    const ContentLength = attachmentLimits.bytes + 1;
    s3.on(HeadObjectCommand).resolves({ VersionId: 'v3', ContentLength });
    expect(await documents.inspect('case_1', 'document_1')).toEqual({ size: ContentLength, isOversized: true });
    expect(s3.commandCalls(GetObjectCommand)).toEqual([]);
  });

  it('that never came is undefined; that could not be looked at is thrown', async () => {
    s3.on(HeadObjectCommand)
      .rejectsOnce(new NotFound({ message: '', $metadata: {} }))
      .rejects(new Error('denied'));
    expect(await documents.inspect('case_1', 'document_1')).toBeUndefined();
    await expect(documents.inspect('case_1', 'document_1')).rejects.toThrow('denied');
  });

  it('is read at an address of one version, one type and a few minutes', async () => {
    const copy = { caseId: 'case_1', documentId: 'document_1', versionId: 'v3/+=' };
    const { host, pathname, searchParams, protocol } = new URL(await documents.copyAddress(copy, 'image/png'));
    expect([protocol, host, pathname]).toEqual([
      'https:',
      'bucket.s3.eu-central-1.amazonaws.com',
      '/copies/case_1/document_1',
    ]);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      versionId: 'v3/+=',
      'response-content-type': 'image/png',
      'response-cache-control': 'no-store',
      'X-Amz-Expires': '300',
      'X-Amz-SignedHeaders': 'host',
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      'X-Amz-Signature': signatureOf(new URL(await documents.copyAddress(copy, 'image/png'))),
    });
    expect(s3.calls()).toEqual([]);
  });

  it('of an earlier case is copied by its version when it is refiled', async () => {
    s3.on(CopyObjectCommand).resolves({ VersionId: 'v9' });
    const from = { caseId: 'case_1', documentId: 'document_1', versionId: 'v3' };
    expect(await documents.copyTo(from, 'case_2', 'document_2')).toEqual({ versionId: 'v9' });
    expect(s3.commandCalls(CopyObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'bucket',
      Key: 'copies/case_2/document_2',
      CopySource: 'bucket/copies/case_1/document_1?versionId=v3',
    });
  });
});
