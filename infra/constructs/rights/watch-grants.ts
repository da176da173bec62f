import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import type { RecordTable } from '#infra/constructs/records/record-table.ts';
import type { Grant, WatchRight } from './grant.ts';
import { inTransactions, ofKeys, on } from './on-tables.ts';
import { allow, countsThings, sendsTo } from './statements.ts';

/** The partition of what the service saw; `functions/adapters/dynamo/keys.ts` makes it. */
const observed = ['OBSERVED'];

export interface Watched {
  /** under which a stage's metrics stand */
  readonly namespace: string;
  readonly topic: ITopic;
  /** of the topic */
  readonly key: IKey;
  readonly deadLetters: IQueue;
  /** of the API, as anybody reaches it */
  readonly address: string;
  /** of the publication, as anybody reaches it */
  readonly publicationAddress: string;
  /** where outages stand, and beside them what the service saw of itself */
  readonly staffRegister: RecordTable;
}

/** Rights of what watches the service: on counts and on what it saw, never on a file. */
export const watchGrants = ({
  namespace,
  topic,
  key,
  deadLetters,
  address,
  publicationAddress,
  staffRegister,
}: Watched): Readonly<Record<WatchRight, Grant>> => ({
  metrics: countsThings(namespace),
  'ask.api': { statements: [], environment: { API_ADDRESS: address } },
  'ask.publication': { statements: [], environment: { PUBLICATION_ADDRESS: publicationAddress } },
  'observed.keep': {
    statements: [
      ofKeys(observed, on(staffRegister, 'GetItem')),
      ofKeys(observed, inTransactions(staffRegister, 'PutItem')),
    ],
    environment: { STAFF_TABLE: staffRegister.table.tableName },
  },
  'metrics.read': {
    statements: [allow(['*'], 'cloudwatch:GetMetricData')],
    environment: { METRIC_NAMESPACE: namespace },
    acknowledgements: [takesNoResource('GetMetricData takes no resource; it reads counts, which name nobody.')],
  },
  'bell.ring': {
    statements: [allow([topic.topicArn], 'sns:Publish'), allow([key.keyArn], 'kms:Decrypt', 'kms:GenerateDataKey')],
    environment: { ALARM_TOPIC: topic.topicArn },
  },
  'deadLetters.send': sendsTo(deadLetters),
});
