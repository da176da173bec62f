import { describe, expect, it } from 'vitest';
import { expiringTables } from '#infra/local/cloud/fix-ups.ts';

describe('expiringTables', () => {
  it('finds the tables that declare a time to live, with its attribute', () => {
    const table = (Properties: Record<string, unknown>) => ({ Type: 'AWS::DynamoDB::GlobalTable', Properties });
    const Resources = {
      Cases: table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }),
      Journal: table({}),
      Bucket: { Type: 'AWS::S3::Bucket' },
    };
    expect([...expiringTables({ Resources })]).toEqual([['Cases', 'expiresAt']]);
  });
});
