import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { s3KeptLists } from '#adapters/s3/kept-lists.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const mock = mockedClient(S3Client);
const lists = s3KeptLists({ s3: new S3Client({ region: 'eu-central-1' }), bucket: 'trust' });
const bytes = new Uint8Array([1, 2]);
const failing = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });

describe('revocation lists in the trust bucket', () => {
  it('are read with the version that stands there', async () => {
    mock.on(GetObjectCommand, { Bucket: 'trust', Key: 'trust/lists/crl.example_root.crl' }).resolves({
      ETag: '"1"',
      Body: { transformToByteArray: async () => bytes } as never,
    });
    expect(await lists.of('crl.example_root')).toEqual({ bytes, version: '"1"' });
  });

  it('are none where there is none, and a bucket that is away is a fault', async () => {
    mock.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'none', $metadata: {} }));
    expect(await lists.of('root')).toBeUndefined();
    mock.on(GetObjectCommand).rejects(failing('SlowDown', 503));
    await expect(lists.of('root')).rejects.toThrow();
  });

  it.each([
    [undefined, { IfNoneMatch: '*' }],
    ['"1"', { IfMatch: '"1"' }],
  ])('are written on condition that %s stands there', async (instead, condition) => {
    mock.on(PutObjectCommand).resolves({});
    expect(await lists.put('root', bytes, instead)).toBe(true);
    expect(mock.commandCalls(PutObjectCommand).at(-1)?.args[0].input).toEqual({
      Bucket: 'trust',
      Key: 'trust/lists/root.crl',
      Body: bytes,
      ContentType: 'application/pkix-crl',
      ...condition,
    });
  });

  it.each([404, 409, 412])('give way to whoever wrote meanwhile (%i)', async (status) => {
    mock.on(PutObjectCommand).rejects(failing('PreconditionFailed', status));
    expect(await lists.put('root', bytes, '"1"')).toBe(false);
  });

  it('are not given up for any other fault', async () => {
    mock.on(PutObjectCommand).rejects(failing('AccessDenied', 403));
    await expect(lists.put('root', bytes, '"1"')).rejects.toThrow();
  });
});
