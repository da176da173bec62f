// Everything that the deployed service leaves behind, as text, so that it can be searched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListBucketsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { paginateGetExecutionHistory, paginateListExecutions, SFNClient } from '@aws-sdk/client-sfn';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { observedPartition } from '#adapters/dynamo/keys.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Cloud } from '../cloud.ts';

export interface Trace {
  readonly where: string;
  readonly text: string;
}

async function all<Page, T>(pages: AsyncIterable<Page>, of: (page: Page) => readonly T[] | undefined): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...(of(page) ?? []));
  return found;
}

/** Every item of a table, as text. */
async function itemsOf({ client, output }: Cloud, name: string): Promise<readonly string[]> {
  const pages = paginateScan({ client: new DynamoDBClient(client) }, { TableName: output(name) });
  return all(pages, ({ Items }) => Items?.map((item) => JSON.stringify(unmarshall(item))));
}

/** What the service notes of itself every five minutes, whoever asks or nobody does. */
const isWatched = (text: string): boolean => (JSON.parse(text) as { pk: string }).pk === observedPartition;

/** Whatever acts would move in the registers of officials and of what they ask each other. */
export async function registersOf(cloud: Cloud): Promise<readonly string[]> {
  const tables = await Promise.all(['StaffTable', 'ConfirmationsTable'].map((name) => itemsOf(cloud, name)));
  return tables.flat().filter((text) => !isWatched(text));
}

export const tableTrace = async (cloud: Cloud, name: string): Promise<Trace> => ({
  where: name,
  text: (await itemsOf(cloud, name)).join('\n'),
});

async function logTraces({ client }: Cloud): Promise<readonly Trace[]> {
  const logs = new CloudWatchLogsClient(client);
  const { logGroups = [] } = await logs.send(new DescribeLogGroupsCommand({}));
  return inParallel(logGroups, 4, async ({ logGroupName = '' }) => {
    const lines: string[] = [logGroupName];
    let nextToken: string | undefined;
    do {
      const page = await logs.send(new FilterLogEventsCommand({ logGroupName, nextToken }));
      lines.push(...(page.events ?? []).map(({ message = '' }) => message));
      nextToken = page.nextToken;
    } while (nextToken);
    return { where: `log ${logGroupName}`, text: lines.join('\n') };
  });
}

async function metricTrace({ client }: Cloud): Promise<Trace> {
  const cloudWatch = new CloudWatchClient(client);
  const { Metrics = [] } = await cloudWatch.send(new ListMetricsCommand({}));
  return { where: 'metrics', text: JSON.stringify(Metrics) };
}

/** Names, inputs, outputs and every state passed. */
async function executionTraces({ client, output }: Cloud): Promise<readonly Trace[]> {
  const sfn = new SFNClient(client);
  const machines = ['CorporationIntake', 'PortalIntake', 'Examination', 'Deadline'].map((name) =>
    output(`${name}Machine`),
  );
  const perMachine = await Promise.all(
    machines.map((stateMachineArn) =>
      all(paginateListExecutions({ client: sfn }, { stateMachineArn }), ({ executions }) => executions),
    ),
  );
  return inParallel(perMachine.flat(), 8, async ({ executionArn, name = '' }) => {
    const events = await all(paginateGetExecutionHistory({ client: sfn }, { executionArn }), (page) => page.events);
    return { where: `execution ${name}`, text: JSON.stringify([executionArn, events]) };
  });
}

async function objectKeys(s3: S3Client): Promise<Trace[]> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  return Promise.all(
    Buckets.map(async ({ Name: Bucket = '' }) => {
      const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
      return { where: `keys of ${Bucket}`, text: Versions.map(({ Key }) => Key).join('\n') };
    }),
  );
}

/** What lies in the buckets themselves: copies, and papers with their signatures. */
export async function documentsTrace({ client, output }: Cloud): Promise<Trace> {
  const s3 = new S3Client(client);
  const texts = await Promise.all(
    [output('DocumentsBucket'), output('PapersBucket')].map(async (Bucket) => {
      const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
      return inParallel(Versions, 8, async ({ Key, VersionId }) =>
        (await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }))).Body?.transformToString(),
      );
    }),
  );
  return { where: 'documents', text: texts.flat().join('\n') };
}

/** All but `people` and the contents of the documents bucket, where personal data may stand. */
export async function publicTraces(cloud: Cloud): Promise<readonly Trace[]> {
  const tables = ['Cases', 'Journal', 'Register', 'Access', 'Staff', 'Confirmations', 'Accounts', 'Throttles'];
  return [
    ...(await Promise.all(tables.map((name) => tableTrace(cloud, `${name}Table`)))),
    ...(await logTraces(cloud)),
    await metricTrace(cloud),
    ...(await executionTraces(cloud)),
    ...(await objectKeys(new S3Client(cloud.client))),
    {
      where: 'what the functions wrote to their console',
      text: readFileSync(join(cloud.stack.folder, 'emulator.log'), 'utf8'),
    },
  ];
}

/** A text as it may be written down: plain, escaped in JSON, in an address, and in base64 at each of its three offsets. */
export function writingsOf(text: string): readonly string[] {
  const escaped = text.replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const bytes = Buffer.from(text);
  const inBase64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    // The first and last quadruplets also hold bits of whatever stands beside the text.
    return shifted.toString('base64').slice(offset === 0 ? 0 : 4, Math.floor(shifted.length / 3) * 4);
  });
  return [...new Set([text, escaped, encodeURIComponent(text), bytes.toString('hex'), ...inBase64])];
}
