import { describe, expect, it } from 'vitest';
import { expiringTables, lockingBuckets } from '#infra/local/cloud/fix-ups.ts';

describe('what the emulator forgets', () => {
  it('finds the tables that declare a time to live, with its attribute', () => {
    const table = (Properties: Record<string, unknown>) => ({ Type: 'AWS::DynamoDB::GlobalTable', Properties });
    const Resources = {
      Cases: table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }),
      Journal: table({}),
      Bucket: { Type: 'AWS::S3::Bucket' },
    };
    expect([...expiringTables({ Resources })]).toEqual([['Cases', 'expiresAt']]);
  });

  it('finds the buckets in which objects can be locked', () => {
    const bucket = (Properties: Record<string, unknown>) => ({ Type: 'AWS::S3::Bucket', Properties });
    const Resources = { Papers: bucket({ ObjectLockEnabled: true }), Documents: bucket({}) };
    expect([...lockingBuckets({ Resources })]).toEqual([['Papers', undefined]]);
  });
});
