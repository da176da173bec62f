import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '#domain/time/instant.ts';
import { authorities } from './authorities.ts';
import { readKey } from './authority-folder.ts';
import { reissueLists } from './reissue-lists.ts';

/**
 * Puts the development authority's certificates and fresh lists where the functions look for trust; to be repeated at
 * each move of the clock.
 */
export async function publishTrust({
  s3,
  bucket,
  folder,
  now,
}: {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly folder: string;
  readonly now: Instant;
}): Promise<void> {
  const [root, issuing, lists] = await Promise.all([
    readKey(folder, authorities.root.file),
    readKey(folder, authorities.issuing.file),
    reissueLists({ folder, now }),
  ]);
  const files = [
    { Key: 'trust/anchors/root.cer', Body: root.certificate, ContentType: 'application/pkix-cert' },
    { Key: 'trust/intermediates/issuing.cer', Body: issuing.certificate, ContentType: 'application/pkix-cert' },
    { Key: 'trust/lists/root.crl', Body: lists.root, ContentType: 'application/pkix-crl' },
    { Key: 'trust/lists/issuing.crl', Body: lists.issuing, ContentType: 'application/pkix-crl' },
  ];
  await Promise.all(files.map((file) => s3.send(new PutObjectCommand({ Bucket: bucket, ...file }))));
}
