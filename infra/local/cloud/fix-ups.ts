// What the emulator accepts without effect, or takes too literally, put right after the deploy (never on AWS).
import { CloudFormationClient, DescribeStackResourceCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTimeToLiveCommand, DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { DeleteBucketPolicyCommand, PutObjectLockConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
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

const Lock = z.object({
  Rule: z.object({ DefaultRetention: z.object({ Mode: z.enum(['GOVERNANCE', 'COMPLIANCE']), Days: z.number() }) }),
});

/** Logical ids of the buckets in which objects can be locked, with the rule by which each is as it is written. */
export const lockingBuckets = ({ Resources = {} }: Template): ReadonlyMap<string, z.output<typeof Lock> | undefined> =>
  new Map(
    Object.entries(Resources).flatMap(([id, { Type, Properties }]) =>
      Type === 'AWS::S3::Bucket' && Properties?.ObjectLockEnabled === true
        ? [[id, Lock.safeParse(Properties.ObjectLockConfiguration).data] as const]
        : [],
    ),
  );

interface Formed {
  readonly stackName: string;
  readonly logicalId: string;
}

async function nameOf(formation: CloudFormationClient, { stackName, logicalId }: Formed): Promise<string> {
  const question = new DescribeStackResourceCommand({ StackName: stackName, LogicalResourceId: logicalId });
  const name = (await formation.send(question)).StackResourceDetail?.PhysicalResourceId;
  if (name === undefined) throw new Error(`${stackName} has nothing for ${logicalId}`);
  return name;
}

/** Turns on what the deployed templates declare and the emulator forgets: times to live, and the locks of a bucket. */
export async function putRight(endpoint: string, stacks: readonly SynthesisedStack[]): Promise<void> {
  const formation = new CloudFormationClient(clientOptions(endpoint));
  const database = new DynamoDBClient(clientOptions(endpoint));
  const s3 = new S3Client(clientOptions(endpoint));
  for (const { stackName, templateFile } of stacks) {
    const template = readTemplate(templateFile);
    for (const [logicalId, attribute] of expiringTables(template))
      await enableOn(database, await nameOf(formation, { stackName, logicalId }), attribute);
    for (const [logicalId, rule] of lockingBuckets(template)) {
      const Bucket = await nameOf(formation, { stackName, logicalId });
      const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', ...rule } as const;
      await s3.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
    }
  }
  for (const client of [formation, database, s3]) client.destroy();
}
