import { describe, expect, it } from 'vitest';
import { synthesisedKezek } from './synthesised-kezek.ts';

const { records, service } = synthesisedKezek();
const onlyOf = (type: string) => {
  const [[id, resource] = ['', undefined], ...others] = Object.entries(records.findResources(type)).filter(([name]) =>
    name.startsWith('Published'),
  );
  expect(others).toEqual([]);
  return { id, ...resource?.Properties };
};

describe('what everybody may read of the register', () => {
  it('is locked for ten years as it is written, each version of it, and stays when its stack goes', () => {
    expect(onlyOf('AWS::S3::Bucket')).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3650 } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { LogFilePrefix: 'published/' },
    });
    const bucket = records.findResources('AWS::S3::Bucket')[onlyOf('AWS::S3::Bucket').id];
    expect(bucket?.DeletionPolicy).toBe('Retain');
  });

  it('is under no key of ours, which nobody outside could use', () => {
    expect(onlyOf('AWS::S3::Bucket').BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
      { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
    ]);
  });

  it('is open to everybody by one statement, to be read alone, by TLS alone, and no list can open more', () => {
    const bucket = onlyOf('AWS::S3::Bucket');
    expect(bucket.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: false,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: false,
    });
    const { Statement } = onlyOf('AWS::S3::BucketPolicy').PolicyDocument;
    const everybodys = Statement.filter(({ Effect, Principal }: { Effect: string; Principal: unknown }) => {
      const isEverybody = JSON.stringify(Principal) === '{"AWS":"*"}' || Principal === '*';
      return Effect === 'Allow' && isEverybody;
    });
    expect(everybodys).toMatchObject([
      {
        Action: 's3:GetObject',
        Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [bucket.id, 'Arn'] }, '/register/*']] },
      },
    ]);
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('is signed by a key for signing alone, by nobody but the publisher', () => {
    const { KeySpec, KeyUsage } = onlyOf('AWS::KMS::Key');
    expect([KeySpec, KeyUsage]).toEqual(['ECC_NIST_P256', 'SIGN_VERIFY']);
    const signing = Object.values(service.findResources('AWS::IAM::Policy')).filter((policy) =>
      JSON.stringify(policy).includes('kms:Sign'),
    );
    expect(signing.map(({ Properties }) => JSON.stringify(Properties.Roles))).toEqual([
      expect.stringContaining('PublishRegister'),
    ]);
  });

  it('is written by nobody but the publisher, and deleted or unlocked by nobody', () => {
    const all = Object.values(service.findResources('AWS::IAM::Policy'));
    const statements = all.flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.map((statement: object) => ({ statement, roles: Properties.Roles })),
    );
    const onIt = statements.filter(({ statement }) => /Published/.test(JSON.stringify(statement)));
    const writing = onIt.filter(({ statement }) => /s3:(?!GetObject|ListBucket)/.test(JSON.stringify(statement)));
    expect(writing.map(({ statement, roles }) => [statement.Action, JSON.stringify(roles)])).toEqual([
      [['s3:GetObject', 's3:PutObject'], expect.stringContaining('PublishRegister')],
    ]);
  });

  it('is published each night, half an hour after the day is over in Oral', () => {
    const rules = Object.values(service.findResources('AWS::Events::Rule'));
    const waking = rules.filter(({ Properties }) =>
      JSON.stringify(Properties.Targets ?? []).includes('PublishRegister'),
    );
    expect(waking.map(({ Properties }) => Properties.ScheduleExpression)).toEqual(['cron(30 19 * * ? *)']);
  });

  it('is read where AWS puts it, and under its name where buckets are said to be', () => {
    const { id } = onlyOf('AWS::S3::Bucket');
    const addressIn = (template: typeof records) =>
      template.findOutputs('PublicationAddress').PublicationAddress?.Value;
    const own = { 'Fn::GetAtt': [id, 'RegionalDomainName'] };
    expect(addressIn(records)).toEqual({ 'Fn::Join': ['', ['https://', own, '/register']] });
    const { records: elsewhere } = synthesisedKezek({ bucketsAt: 'http://127.0.0.1:4567' });
    expect(addressIn(elsewhere)).toEqual({ 'Fn::Join': ['', ['http://127.0.0.1:4567/', { Ref: id }, '/register']] });
  });
});
