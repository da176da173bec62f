import { randomUUID } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { s3Documents } from '#adapters/s3/documents.ts';
import { s3Forgetting } from '#adapters/s3/forget-copy.ts';
import { copiesContract } from '#test/contracts/documents.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';
import { versionedS3 } from '#test/fakes/versioned-s3.ts';

const unique = (prefix: string) => `${prefix}_${randomUUID()}`;
const mock = mockedClient(S3Client);
const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' } });
beforeEach(() => mock.reset());

describe('copies in memory', () => {
  copiesContract(() => {
    const documents = memoryDocuments();
    return { documents, upload: documents.upload };
  }, unique);
});

describe('copies in S3', () => {
  copiesContract(() => {
    versionedS3(mock);
    return {
      documents: s3Documents(s3, { copies: 'bucket', papers: 'papers' }),
      upload: async (caseId, documentId, Body) => {
        await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: `uploads/${caseId}/${documentId}`, Body }));
      },
    };
  }, unique);
});

describe('a copy in S3 that is forgotten', () => {
  const { forget } = s3Forgetting(s3, 'bucket');

  it('is deleted by its version, so that no marker only hides it', async () => {
    mock.on(DeleteObjectCommand).resolves({});
    await forget('case_1', 'document_1', 'v3/+=');
    expect(mock.commandCalls(DeleteObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'bucket', Key: 'copies/case_1/document_1', VersionId: 'v3/+=' },
    ]);
  });

  it.each(['NoSuchVersion', 'NoSuchKey', 'InvalidArgument'])('is forgotten where S3 says %s', async (name) => {
    mock.on(DeleteObjectCommand).rejects(new S3ServiceException({ name, $fault: 'client', $metadata: {} }));
    await expect(forget('case_1', 'document_1', 'v3')).resolves.toBeUndefined();
  });

  it.each(['AccessDenied', 'SlowDown', 'NoSuchBucket'])('stays owed where S3 says %s', async (name) => {
    mock.on(DeleteObjectCommand).rejects(new S3ServiceException({ name, $fault: 'client', $metadata: {} }));
    await expect(forget('case_1', 'document_1', 'v3')).rejects.toThrow();
  });
});
