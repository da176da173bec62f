import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '#domain/time/instant.ts';
import { authorities } from './authorities.ts';
import { readKey } from './authority-folder.ts';
import { reissueLists } from './reissue-lists.ts';

interface Given {
  /** of the authority's keys */
  readonly folder: string;
  /** where it gives out its lists */
  readonly lists: string;
  readonly now: Instant;
}

/** Gives out the authority's fresh lists, for whoever fetches them. */
export async function giveOutLists({ folder, lists, now }: Given): Promise<Readonly<Record<string, Uint8Array>>> {
  const { root, issuing } = await reissueLists({ folder, now });
  await mkdir(lists, { recursive: true });
  const files = { 'root.crl': root, 'issuing.crl': issuing };
  await Promise.all(Object.entries(files).map(([name, list]) => writeFile(join(lists, name), list)));
  return files;
}

/**
 * Puts the development authority's certificates and fresh lists where the functions look for trust, as an operator does
 * at the beginning; and again when the clock goes back, since nobody takes an older list that is given out.
 */
export async function publishTrust({
  s3,
  bucket,
  ...given
}: Given & { readonly s3: S3Client; readonly bucket: string }): Promise<void> {
  const { folder } = given;
  const [root, issuing, lists] = await Promise.all([
    readKey(folder, authorities.root.file),
    readKey(folder, authorities.issuing.file),
    giveOutLists(given),
  ]);
  const files = [
    { Key: 'trust/anchors/root.cer', Body: root.certificate, ContentType: 'application/pkix-cert' },
    { Key: 'trust/intermediates/issuing.cer', Body: issuing.certificate, ContentType: 'application/pkix-cert' },
    ...Object.entries(lists).map(([name, Body]) => ({
      Key: `trust/lists/${name}`,
      Body,
      ContentType: 'application/pkix-crl',
    })),
  ];
  await Promise.all(files.map((file) => s3.send(new PutObjectCommand({ Bucket: bucket, ...file }))));
}
