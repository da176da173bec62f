import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import type { TrustStore } from '#casework/ports/signatures.ts';

interface StoredBody {
  readonly etag: string;
  readonly bytes: Uint8Array;
}

interface Settings {
  readonly s3: S3Client;
  readonly bucket: string;
  /** ends with a slash, e.g. `trust/` */
  readonly prefix: string;
}

/** Which files are trust: a folder each, DER. */
const kinds = {
  anchors: /^anchors\/[^/]+\.cer$/,
  intermediates: /^intermediates\/[^/]+\.cer$/,
  lists: /^lists\/[^/]+\.crl$/,
};

/**
 * Trust as files under a prefix. Each question lists them and fetches only what changed; unchanged bytes stay the same
 * object, so that readers may keep what they parsed. Questions asked while one is under way share its answer: a batch of
 * signatures lists once. Throws while S3 does not answer.
 */
export function s3TrustStore(settings: Settings): TrustStore {
  let kept: ReadonlyMap<string, StoredBody> = new Map();
  let asking: ReturnType<TrustStore['current']> | undefined;
  const ask = async () => {
    kept = await refreshed(kept, settings);
    const bodiesOf = (kind: RegExp) => [...kept].filter(([name]) => kind.test(name)).map(([, { bytes }]) => bytes);
    return {
      anchors: bodiesOf(kinds.anchors),
      intermediates: bodiesOf(kinds.intermediates),
      lists: bodiesOf(kinds.lists),
    };
  };
  return {
    current: () => {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
  };
}

async function refreshed(
  kept: ReadonlyMap<string, StoredBody>,
  settings: Settings,
): Promise<ReadonlyMap<string, StoredBody>> {
  const listed = await listedFiles(settings);
  const bodies = listed.map(async ({ name, etag }): Promise<[string, StoredBody]> => {
    const body = kept.get(name);
    return [name, body?.etag === etag ? body : await fetched(name, settings)];
  });
  return new Map(await Promise.all(bodies));
}

/** Names are without the prefix. */
async function listedFiles({ s3, bucket, prefix }: Settings): Promise<readonly { name: string; etag: string }[]> {
  const found: { name: string; etag: string }[] = [];
  let token: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
    for (const { Key = '', ETag = '' } of page.Contents ?? [])
      found.push({ name: Key.slice(prefix.length), etag: ETag });
    token = page.NextContinuationToken;
  } while (token);
  return found.filter(({ name }) => Object.values(kinds).some((kind) => kind.test(name)));
}

/** The tag is the answer's own, since the object may have been replaced after it was listed. */
async function fetched(name: string, { s3, bucket, prefix }: Settings): Promise<StoredBody> {
  const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: prefix + name }));
  if (!Body || !ETag) throw new Error(`trust store: ${name} has no content`);
  return { etag: ETag, bytes: await Body.transformToByteArray() };
}
