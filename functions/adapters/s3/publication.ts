import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { Publication } from '#casework/ports/publication.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';

/** What outsiders read, and beside it what they compute for themselves, and what a later day will publish. */
const outside = 'register/';
const inside = 'tiles/';
const later = 'prepared/';

const Hashes = z.array(z.string());

const contentTypes: Readonly<Record<string, string>> = { pem: 'application/x-pem-file', jsonl: 'application/jsonl' };
const typeOf = (key: string): string => contentTypes[key.split('.').at(-1) ?? ''] ?? 'application/json';

const atOnce = 10;
const isThere = 412;

/** A bucket whose objects are locked as they are written, and never written twice. */
export function s3Publication({ s3, bucket: Bucket }: { readonly s3: S3Client; readonly bucket: string }): Publication {
  const read = async (Key: string): Promise<string | undefined> => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  const write = async (Key: string, Body: string): Promise<void> => {
    try {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: typeOf(Key), IfNoneMatch: '*' }));
    } catch (error) {
      if (!(error instanceof S3ServiceException && error.$metadata.httpStatusCode === isThere)) throw error;
    }
  };
  const tile = ({ provider, list }: ListName, key: string): string => `${inside}${provider}/${list}/${key}.json`;
  return {
    lastDay: async () => {
      const Prefix = `${outside}days/`;
      let last: string | undefined;
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix }))
        last = Contents.at(-1)?.Key ?? last;
      return last?.slice(Prefix.length).replace('.jsonl', '');
    },
    read: (file) => read(`${outside}${file}`),
    write: (file, text) => write(`${outside}${file}`, text),
    prepare: (file, text) => write(`${later}${file}`, text),
    prepared: (file) => read(`${later}${file}`),
    tiles: async (list, keys) => {
      const found = await inParallel(keys, atOnce, async (key) => [key, await read(tile(list, key))] as const);
      return new Map(
        found.flatMap(([key, text]) => (text === undefined ? [] : [[key, Hashes.parse(JSON.parse(text))]])),
      );
    },
    keepTiles: async (list, tiles) => {
      await inParallel([...tiles], atOnce, ([key, hashes]) => write(tile(list, key), JSON.stringify(hashes)));
    },
  };
}
