import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { mockClient } from 'aws-sdk-client-mock';

type Mock = ReturnType<typeof mockClient<object, { $metadata: object }, object>>;

const noSuch = (name: string) => new S3ServiceException({ name, $fault: 'client', $metadata: {} });

/** Answers as a versioned bucket does: a version is deleted for ever and leaves no marker, and deleting what is gone succeeds. */
export function versionedS3(s3: Mock) {
  const versions = new Map<string, Map<string, Uint8Array>>();
  let count = 0;
  const put = (at: string, bytes: Uint8Array) => {
    const VersionId = `version-${++count}`;
    versions.set(at, new Map([...(versions.get(at) ?? []), [VersionId, bytes]]));
    return { VersionId };
  };
  const read = (at: string, version = '') => {
    const bytes = versions.get(at)?.get(version);
    if (!bytes) throw noSuch('NoSuchVersion');
    return bytes;
  };
  s3.on(PutObjectCommand).callsFake(async ({ Bucket, Key, Body }) => put(`${Bucket}/${Key}`, Body));
  s3.on(HeadObjectCommand).callsFake(async ({ Bucket, Key }) => {
    const [VersionId, bytes] = [...(versions.get(`${Bucket}/${Key}`) ?? [])].at(-1) ?? [];
    if (!bytes) throw new NotFound({ message: '', $metadata: {} });
    return { VersionId, ContentLength: bytes.byteLength };
  });
  s3.on(GetObjectCommand).callsFake(async ({ Bucket, Key, VersionId }) => {
    const bytes = read(`${Bucket}/${Key}`, VersionId);
    return { Body: { transformToByteArray: async () => bytes } };
  });
  s3.on(CopyObjectCommand).callsFake(async ({ Bucket, Key, CopySource }) => {
    const [source = '', version] = CopySource.split('?versionId=');
    return put(`${Bucket}/${Key}`, read(source, version));
  });
  s3.on(DeleteObjectCommand).callsFake(async ({ Bucket, Key, VersionId }) => {
    if (!VersionId) throw new Error('it would only be hidden by a marker');
    versions.get(`${Bucket}/${Key}`)?.delete(VersionId);
    return {};
  });
}
