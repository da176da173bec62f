// What the emulator accepts without effect, or takes too literally, put right after the deploy (never on AWS).
import { CloudFormationClient, DescribeStackResourceCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTimeToLiveCommand, DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { DeleteBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { SynthesisedStack } from './assembly.ts';
import { clientOptions } from './clients.ts';
import { localAccount, localRegion } from './emulator.ts';
import { readTemplate, type Template } from './localise.ts';

const TimeToLive = z.object({ AttributeName: z.string() });

/** The bootstrap's own bucket demands TLS, and `cdk deploy` speaks http here: with IAM enforced it would be refused. */
export async function openAssetBucket(endpoint: string): Promise<void> {
  const s3 = new S3Client(clientOptions(endpoint));
  await s3.send(new DeleteBucketPolicyCommand({ Bucket: `cdk-hnb659fds-assets-${localAccount}-${localRegion}` }));
  s3.destroy();
}

/** Logical id → the attribute that holds the time to live, of each table that declares one. */
export function expiringTables({ Resources = {} }: Template): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, { Type, Properties }] of Object.entries(Resources)) {
    const ttl = TimeToLive.safeParse(Properties?.TimeToLiveSpecification);
    if (Type.startsWith('AWS::DynamoDB::') && ttl.success) found.set(id, ttl.data.AttributeName);
  }
  return found;
}

async function enableOn(database: DynamoDBClient, tableName: string, attribute: string): Promise<void> {
  const { TimeToLiveDescription } = await database.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  if (TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED') return;
  const TimeToLiveSpecification = { AttributeName: attribute, Enabled: true };
  await database.send(new UpdateTimeToLiveCommand({ TableName: tableName, TimeToLiveSpecification }));
}

/** Turns on the time to live that the deployed templates declare. */
export async function enableTimeToLive(endpoint: string, stacks: readonly SynthesisedStack[]): Promise<void> {
  const formation = new CloudFormationClient(clientOptions(endpoint));
  const database = new DynamoDBClient(clientOptions(endpoint));
  for (const { stackName, templateFile } of stacks) {
    const tables = expiringTables(readTemplate(templateFile));
    for (const [logicalId, attribute] of tables) {
      const question = new DescribeStackResourceCommand({ StackName: stackName, LogicalResourceId: logicalId });
      const tableName = (await formation.send(question)).StackResourceDetail?.PhysicalResourceId;
      if (tableName === undefined) throw new Error(`${stackName} has no table for ${logicalId}`);
      await enableOn(database, tableName, attribute);
    }
  }
  formation.destroy();
  database.destroy();
}
