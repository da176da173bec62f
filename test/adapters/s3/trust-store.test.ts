import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const s3 = mockedClient(S3Client);
const bodies = new Map<string, { etag: string; bytes: Uint8Array }>();

beforeEach(() => {
  s3.reset();
  bodies.clear();
  s3.on(ListObjectsV2Command).callsFake(listing);
  s3.on(GetObjectCommand).callsFake(({ Key }: { Key: string }) => {
    const body = bodies.get(Key);
    return { ETag: body?.etag, Body: { transformToByteArray: async () => body?.bytes } };
  });
});

const listing = () => ({ Contents: [...bodies].map(([Key, { etag }]) => ({ Key, ETag: etag })) });
const put = (key: string, ...bytes: number[]) =>
  bodies.set(key, { etag: `"${key}-${bytes}"`, bytes: new Uint8Array(bytes) });
const aStore = () => s3TrustStore({ s3: new S3Client({}), bucket: 'documents', prefix: 'trust/' });
const fetchedKeys = () => s3.commandCalls(GetObjectCommand).map(({ args }) => args[0].input.Key);

describe('the trust store in S3', () => {
  it('hands out anchors, intermediates and lists by their folders, and nothing else', async () => {
    put('trust/anchors/root.cer', 1);
    put('trust/anchors/README.txt', 9);
    put('trust/intermediates/issuing.cer', 2);
    put('trust/lists/issuing.crl', 3);
    put('trust/lists/root.crl', 4);
    expect(await aStore().current()).toEqual({
      anchors: [new Uint8Array([1])],
      intermediates: [new Uint8Array([2])],
      lists: [new Uint8Array([3]), new Uint8Array([4])],
    });
    expect(fetchedKeys()).not.toContain('trust/anchors/README.txt');
  });

  it('is empty when nothing was put there', async () => {
    expect(await aStore().current()).toEqual({ anchors: [], intermediates: [], lists: [] });
  });

  it('fetches a body again only when its tag has changed, and keeps the very same bytes otherwise', async () => {
    const store = aStore();
    put('trust/anchors/root.cer', 1);
    put('trust/lists/root.crl', 4);
    const first = await store.current();
    put('trust/lists/root.crl', 5);
    const second = await store.current();
    expect(second.lists).toEqual([new Uint8Array([5])]);
    expect(second.anchors[0]).toBe(first.anchors[0]);
    expect(fetchedKeys()).toEqual(['trust/anchors/root.cer', 'trust/lists/root.crl', 'trust/lists/root.crl']);
  });

  it('forgets what was taken away', async () => {
    const store = aStore();
    put('trust/lists/root.crl', 4);
    await store.current();
    bodies.clear();
    expect((await store.current()).lists).toEqual([]);
  });

  it('reads every page of the listing', async () => {
    put('trust/anchors/a.cer', 1);
    put('trust/anchors/b.cer', 2);
    const [first, second] = listing().Contents;
    s3.on(ListObjectsV2Command).callsFake(({ ContinuationToken }: { ContinuationToken?: string }) =>
      ContinuationToken === 'more' ? { Contents: [second] } : { Contents: [first], NextContinuationToken: 'more' },
    );
    expect((await aStore().current()).anchors).toHaveLength(2);
  });

  it('throws while S3 does not answer, and recovers', async () => {
    const store = aStore();
    put('trust/anchors/root.cer', 1);
    s3.on(ListObjectsV2Command).rejectsOnce(new Error('away')).callsFake(listing);
    await expect(store.current()).rejects.toThrow('away');
    expect((await store.current()).anchors).toHaveLength(1);
  });
});
