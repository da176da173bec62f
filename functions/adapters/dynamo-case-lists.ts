import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseLists, Page } from '#casework/ports.ts';
import { item } from './dynamo-transaction.ts';
import { openShard } from './keys.ts';

const pageSize = 50;
const Row = z.object({ pk: z.string() });

interface Question {
  readonly IndexName: string;
  readonly KeyConditionExpression: string;
  readonly values: Record<string, unknown>;
  readonly newestFirst?: boolean;
}

/** Lists by global secondary index: ids only, eventually consistent; who reads them loads and authorises each case. */
export function dynamoCaseLists(dynamo: DynamoDBClient, TableName: string): CaseLists {
  const ask = async (
    { IndexName, KeyConditionExpression, values, newestFirst }: Question,
    cursor?: string,
  ): Promise<Page<string>> => {
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new QueryCommand({
        TableName,
        IndexName,
        KeyConditionExpression,
        ExpressionAttributeValues: item(values),
        ScanIndexForward: !newestFirst,
        Limit: pageSize,
        ...(cursor ? { ExclusiveStartKey: openCursor(cursor) } : {}),
      }),
    );
    const items = Items.map((stored) => Row.parse(unmarshall(stored)).pk);
    return { items, ...(LastEvaluatedKey ? { cursor: sealCursor(LastEvaluatedKey) } : {}) };
  };
  return {
    tray: (tray, cursor) =>
      ask({ IndexName: 'byTray', KeyConditionExpression: 'tray = :tray', values: { ':tray': tray } }, cursor),
    ofApplicant: (person, cursor) =>
      ask(
        {
          IndexName: 'byApplicant',
          KeyConditionExpression: 'applicant = :person',
          values: { ':person': person },
          newestFirst: true,
        },
        cursor,
      ),
    byNumber: async (number) => {
      const { Items = [] } = await dynamo.send(
        new QueryCommand({
          TableName,
          IndexName: 'byNumber',
          KeyConditionExpression: '#number = :number',
          ExpressionAttributeNames: { '#number': 'number' },
          ExpressionAttributeValues: item({ ':number': number }),
        }),
      );
      return Items.map((stored) => Row.parse(unmarshall(stored)).pk)[0];
    },
    rungsBefore: async (instant) =>
      (
        await ask({
          IndexName: 'byNextRung',
          KeyConditionExpression: 'rungShard = :open AND nextRungAt < :then',
          values: { ':open': openShard, ':then': instant },
        })
      ).items,
    open: (cursor) =>
      ask({ IndexName: 'byOpen', KeyConditionExpression: 'openShard = :open', values: { ':open': openShard } }, cursor),
  };
}

/** A cursor is opaque; one that is not ours is an `InvalidCursor`, which the door answers with 400. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

const sealCursor = (key: Record<string, AttributeValue>): string =>
  Buffer.from(JSON.stringify(unmarshall(key))).toString('base64url');

function openCursor(cursor: string): Record<string, AttributeValue> {
  try {
    return item(
      z
        .record(z.string(), z.union([z.string(), z.number()]))
        .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())),
    );
  } catch (cause) {
    throw new InvalidCursor('cursor', { cause });
  }
}
