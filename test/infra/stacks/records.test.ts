import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesisedKezek } from './synthesised-kezek.ts';

const { records } = synthesisedKezek();
const { records: disposable } = synthesisedKezek({ disposable: 'true' });

interface Table {
  readonly DeletionPolicy: string;
  readonly Properties: {
    readonly StreamSpecification?: unknown;
    readonly TimeToLiveSpecification?: { readonly AttributeName: string };
    readonly SSESpecification?: { readonly SSEType: string };
    readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string; readonly Projection: unknown }[];
    readonly Replicas: readonly {
      readonly DeletionProtectionEnabled: boolean;
      readonly PointInTimeRecoverySpecification: unknown;
      readonly ResourcePolicy?: { readonly PolicyDocument: { readonly Statement: readonly unknown[] } };
    }[];
  };
}

const tables = Object.entries(records.findResources('AWS::DynamoDB::GlobalTable')) as [string, Table][];
const table = (name: string): Table['Properties'] => {
  const found = tables.find(([id]) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id));
  if (found === undefined) throw new Error(`no table ${name}`);
  return found[1].Properties;
};

describe('what holds data', () => {
  it('stays when its stack goes, is restorable and is protected from deletion', () => {
    expect(tables).toHaveLength(10);
    for (const [, { DeletionPolicy, Properties }] of tables) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties.Replicas).toMatchObject([
        { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      ]);
    }
    for (const type of ['AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Cognito::UserPool']) {
      records.allResources(type, { DeletionPolicy: 'Retain' });
    }
    records.allResourcesProperties('AWS::Cognito::UserPool', { DeletionProtection: 'ACTIVE' });
  });

  it('goes with its stack where it is disposable, the points of restoration kept', () => {
    disposable.allResources('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete' });
    disposable.allResourcesProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [
        {
          Region: 'eu-central-1',
          DeletionProtectionEnabled: false,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        },
      ],
    });
  });
});

describe('a deployment that leaves indexes for a later one', () => {
  it('makes all but those, and refuses a name that no table has', () => {
    const indexesOf = (name: string, context = {}) => {
      const found = Object.entries(synthesisedKezek(context).records.findResources('AWS::DynamoDB::GlobalTable'));
      const [, { Properties }] = found.find(([id]) => id.startsWith(name)) as [string, Table];
      return (Properties.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
    };
    const all = indexesOf('Cases');
    expect(all).toEqual(expect.arrayContaining(['byName', 'byIncoming']));
    const left = indexesOf('Cases', { withoutIndexes: 'byName byIncoming' });
    expect(left).toEqual(all.filter((name) => name !== 'byName' && name !== 'byIncoming'));
    expect(() => synthesisedKezek({ withoutIndexes: 'byNam' })).toThrow('not "byNam"');
  });
});

describe('the tables', () => {
  it('stream every change of the journal, old image included, and of nothing else', () => {
    expect(table('Journal').StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    const streaming = tables.filter(([, { Properties }]) => Properties.StreamSpecification !== undefined);
    expect(streaming).toHaveLength(1);
  });

  it('forget only what may be forgotten', () => {
    for (const name of ['Cases', 'Confirmations', 'Accounts', 'Throttles'])
      expect(table(name).TimeToLiveSpecification).toMatchObject({ AttributeName: 'ttl' });
    expect(table('People').TimeToLiveSpecification).toMatchObject({ AttributeName: 'expiresAtSeconds' });
    for (const name of ['Journal', 'Register', 'Access', 'StaffRegister', 'Reports'])
      expect(table(name).TimeToLiveSpecification).toBeUndefined();
  });

  it('keep people under a key of their own', () => {
    expect(table('People').SSESpecification).toMatchObject({ SSEType: 'KMS' });
  });

  it('answer each question of the staff lists, with the whole item only where it is shown', () => {
    const indexes = table('Cases').GlobalSecondaryIndexes ?? [];
    expect(Object.fromEntries(indexes.map(({ IndexName, Projection }) => [IndexName, Projection]))).toEqual({
      byTray: { ProjectionType: 'KEYS_ONLY' },
      byOffice: { ProjectionType: 'KEYS_ONLY' },
      byApplicant: { ProjectionType: 'KEYS_ONLY' },
      byNumber: { ProjectionType: 'KEYS_ONLY' },
      byVerificationCode: { ProjectionType: 'KEYS_ONLY' },
      byName: { ProjectionType: 'KEYS_ONLY' },
      byIncoming: { ProjectionType: 'KEYS_ONLY' },
      byReceipts: { ProjectionType: 'KEYS_ONLY' },
      byNextRung: { ProjectionType: 'KEYS_ONLY' },
      byOwed: { ProjectionType: 'KEYS_ONLY' },
      byOpen: { ProjectionType: 'KEYS_ONLY' },
    });
    expect(table('StaffRegister').GlobalSecondaryIndexes).toMatchObject([
      { IndexName: 'byOrganisation', Projection: { ProjectionType: 'ALL' } },
    ]);
  });
});

describe('the tables’ own word, whatever a role may say', () => {
  const denials = (name: string) => table(name).Replicas[0]?.ResourcePolicy?.PolicyDocument.Statement;
  const always = { Effect: 'Deny', Principal: { AWS: '*' } };
  const outsideTransactions = {
    'ForAllValues:StringNotEquals': { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
  };
  const partiQl = ['dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'];
  const removals = ['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem', ...partiQl];

  it('lets nobody change or remove a journal item, nor add one outside a transaction', () => {
    expect(denials('Journal')).toMatchObject([
      { ...always, Action: ['dynamodb:UpdateItem', ...removals] },
      { ...always, Action: 'dynamodb:PutItem', Condition: outsideTransactions },
    ]);
  });

  it.each(['Register', 'StaffRegister'])(
    'lets nobody remove from the %s, nor write to it outside a transaction',
    (name) => {
      expect(denials(name)).toMatchObject([
        { ...always, Action: removals },
        { ...always, Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], Condition: outsideTransactions },
      ]);
    },
  );

  it('lets nobody change or remove an entry about who looked at whose file', () => {
    expect(denials('Access')).toMatchObject([{ ...always, Action: ['dynamodb:UpdateItem', ...removals] }]);
  });
});

describe('files, keys and accounts', () => {
  it('lock papers where they lie by themselves, and forget only what is never read by its version', () => {
    const bucketsThat = (properties: object) => Object.keys(records.findResources('AWS::S3::Bucket', properties));
    expect(bucketsThat({ Properties: { ObjectLockEnabled: true } })).toEqual([
      expect.stringMatching(/^Papers/),
      expect.stringMatching(/^Published/),
    ]);
    const forgets = {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 365 }, Id: Match.anyValue() },
        ]),
      },
    };
    expect(Object.keys(records.findResources('AWS::S3::Bucket', { Properties: forgets }))).toEqual([
      expect.stringMatching(/^Trust/),
    ]);
  });

  it('keep every version of documents, papers and trust, encrypted, closed, and with a log of access', () => {
    const buckets = Object.entries(records.findResources('AWS::S3::Bucket')).filter(
      ([id]) => !id.startsWith('Published'),
    );
    const kept = buckets.filter(([, { Properties }]) => Properties.VersioningConfiguration?.Status === 'Enabled');
    expect(kept).toHaveLength(3);
    for (const [, { Properties }] of kept) {
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toMatchObject([
        { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
      ]);
      expect(Properties.LoggingConfiguration.DestinationBucketName).toBeDefined();
    }
    for (const [, { Properties }] of buckets)
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
  });

  it('hash by a key that nobody can read', () => {
    const hashing = { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' };
    records.resourcePropertiesCountIs('AWS::KMS::Key', { ...hashing, MultiRegion: true }, 1);
    const { records: older } = synthesisedKezek({ oneRegionKey: 'true' });
    older.resourcePropertiesCountIs('AWS::KMS::Key', { ...hashing, MultiRegion: false }, 1);
  });

  it('open no account by themselves, and say who somebody is for fifteen minutes', () => {
    records.resourceCountIs('AWS::Cognito::UserPool', 2);
    records.allResourcesProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    records.allResourcesProperties('AWS::Cognito::UserPoolClient', {
      AccessTokenValidity: 15,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      PreventUserExistenceErrors: 'ENABLED',
      GenerateSecret: false,
    });
  });

  it('give tokens to our own functions alone: no flow that a stranger may begin, no refresh token, no page to sign in at', () => {
    records.resourceCountIs('AWS::Cognito::UserPoolClient', 2);
    for (const { Properties } of Object.values(records.findResources('AWS::Cognito::UserPoolClient'))) {
      expect(Properties.ExplicitAuthFlows).toEqual(['ALLOW_ADMIN_USER_PASSWORD_AUTH']);
      expect(Properties.RefreshTokenValidity).toBe(60);
      expect(Properties.AllowedOAuthFlowsUserPoolClient).not.toBe(true);
      expect(Properties.AllowedOAuthFlows).toBeUndefined();
    }
    records.resourceCountIs('AWS::Cognito::UserPoolDomain', 0);
    records.allResourcesProperties('AWS::Cognito::UserPool', { MfaConfiguration: Match.absent() });
  });
});
