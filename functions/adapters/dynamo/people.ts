import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { AccessEntry, AccessLog, LooksAsked } from '#casework/ports/access-log.ts';
import { InvalidCursor } from '#casework/ports/case-lists.ts';
import { type People, recordKinds } from '#casework/ports/people.ts';
import type { Instant } from '#domain/time/instant.ts';
import { cursorOf, openCursor } from './cursors.ts';
import { gatheredReads } from './gathered-reads.ts';
import { accessKey, recordKey } from './keys.ts';
import { partition } from './query.ts';
import { isAbsent, item } from './transaction.ts';

const StoredRecord = z.object({
  id: z.string(),
  kind: z.enum(recordKinds),
  caseId: z.optional(z.string()),
  content: z.unknown(),
  mac: z.string(),
  expiresAt: z.optional(z.string()),
});

/** Records about people: written once, never changed. */
export function dynamoPeople(dynamo: DynamoDBClient, TableName: string): People {
  const stored = gatheredReads(dynamo, () => TableName);
  return {
    read: async (id) => {
      const found = await stored(recordKey(id));
      return found && StoredRecord.parse(found);
    },
    write: async (record) => {
      await dynamo.send(
        new PutItemCommand({
          TableName,
          Item: item({ ...recordKey(record.id), ...record }),
          ConditionExpression: isAbsent,
        }),
      );
    },
  };
}

const StoredAccess = z.object({
  reader: z.record(z.string(), z.string()),
  caseId: z.string(),
  fields: z.array(z.string()),
  why: z.string(),
  record: z.optional(z.string()),
  at: z.string(),
  requestId: z.string(),
});

/** Of a caller's reason older rows name the record behind the paragraph. */
const withRecord = /^16; (?<record>record_\w+)$/;

function entryIn(stored: unknown): AccessEntry {
  const { caseId, ...entry } = StoredAccess.parse(stored);
  const record = withRecord.exec(entry.why)?.groups?.record;
  return { ...entry, ...(record && { why: '16', record }), subject: caseId };
}

const pageSize = 200;

/** A sort key has a limit, and what was looked at may be much. */
const fingerprint = (fields: readonly string[]): string =>
  createHash('sha256').update(fields.join(',')).digest('hex').slice(0, 16);

/** Who looked at whose data; only ever added to. The subject is stored as `caseId`, whatever it is. */
export function dynamoAccessLog(dynamo: DynamoDBClient, TableName: string): AccessLog {
  return {
    append: async ({ subject, ...entry }) => {
      const key = accessKey(subject, entry.at, `${entry.requestId}#${fingerprint(entry.fields)}`);
      try {
        await dynamo.send(
          new PutItemCommand({
            TableName,
            Item: item({ ...key, ...entry, caseId: subject, readerId: entry.reader.id }),
            ConditionExpression: isAbsent,
          }),
        );
      } catch (error) {
        // the same look of the same request is noted already
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    of: async (subject) => {
      const stored = await partition(dynamo, TableName, subject);
      return stored.map(entryIn);
    },
    by: async (staff, asked = {}) => {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(looksOf(TableName, staff, asked));
      const items = Items.map((stored) => entryIn(unmarshall(stored)));
      return { items, ...(LastEvaluatedKey ? { cursor: cursorOf(LastEvaluatedKey) } : {}) };
    },
  };
}

/** A page of what one official looked at, the newest first. */
function looksOf(TableName: string, staff: string, { during, cursor }: LooksAsked): QueryCommand {
  const [from, until] = during ? [during.from, justBefore(during.before)] : [];
  return new QueryCommand({
    TableName,
    IndexName: 'byReader',
    KeyConditionExpression: `readerId = :staff${from ? ' AND #at BETWEEN :from AND :until' : ''}`,
    ...(from ? { ExpressionAttributeNames: { '#at': 'at' } } : {}),
    ExpressionAttributeValues: item({ ':staff': staff, ':from': from, ':until': until }),
    ScanIndexForward: false,
    Limit: pageSize,
    ...(cursor ? { ExclusiveStartKey: openLooks(cursor, staff, { from, until }) } : {}),
  });
}

const justBefore = (moment: Instant): Instant => new Date(Date.parse(moment) - 1).toISOString();

/** DynamoDB refuses a key outside what is asked for as a fault of ours. */
function openLooks(
  cursor: string,
  staff: string,
  { from = '', until = '~' }: { readonly from: string | undefined; readonly until: string | undefined },
) {
  const key = openCursor(cursor, { by: 'readerId', value: staff, order: 'at' });
  const at = key.at?.S ?? '';
  if (at < from || at > until) throw new InvalidCursor('cursor');
  return key;
}
