import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import { lateFirst } from '#domain/file/indexes.ts';
import { cursorOf, type Ordered, openCursor } from './cursors.ts';
import { caseKey, openShard } from './keys.ts';
import { queryAll } from './query.ts';
import { item } from './transaction.ts';

const pageSize = 50;
const Row = z.object({ pk: z.string(), sk: z.optional(z.string()) });
const caseIdIn = (row: unknown): string => Row.parse(row).pk;

interface Question extends Ordered {
  readonly index: string;
  readonly newestFirst?: boolean;
}

/** Lists by global secondary index: ids only, eventually consistent; who reads them loads and authorises each case. */
export function dynamoCaseLists(dynamo: DynamoDBClient, TableName: string): CaseLists {
  const ask = (question: Question, cursor?: string) => pageOf(question, { dynamo, TableName, cursor });
  /** The one file of that value: a sheet that was formed for its signature has the same code, and is none. */
  const one = async ({ index, by, value }: Omit<Question, 'order'>) => {
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName,
        IndexName: index,
        KeyConditionExpression: '#by = :value',
        ExpressionAttributeNames: { '#by': by },
        ExpressionAttributeValues: item({ ':value': value }),
      }),
    );
    return Items.map((stored) => Row.parse(unmarshall(stored))).find(({ pk, sk }) => sk === caseKey(pk).sk)?.pk;
  };
  return {
    tray: (tray, cursor) => ask({ index: 'byTray', by: 'tray', value: tray, order: 'trayDueAt' }, cursor),
    office: (organisation, cursor) => ask(ofOffice(organisation), cursor),
    late: (organisation, cursor) => ask({ ...ofOffice(organisation), beginning: lateFirst.late }, cursor),
    ofApplicant: (person, cursor) =>
      ask({ index: 'byApplicant', by: 'applicant', value: person, order: 'openedAt', newestFirst: true }, cursor),
    byNumber: (number) => one({ index: 'byNumber', by: 'number', value: number }),
    byName: (nameKey, cursor) =>
      ask({ index: 'byName', by: 'nameKey', value: nameKey, order: 'openedAt', newestFirst: true }, cursor),
    incoming: (register, cursor) =>
      ask({ index: 'byIncoming', by: 'incoming', value: register, order: 'incomingAt', newestFirst: true }, cursor),
    receipts: (book, cursor) => ask({ index: 'byReceipts', by: 'receipts', value: book, order: 'receiptsAt' }, cursor),
    byVerificationCode: (code) => one({ index: 'byVerificationCode', by: 'verificationCode', value: code }),
    rungsBefore: async (instant) => {
      const rows = await queryAll(dynamo, {
        TableName,
        IndexName: 'byNextRung',
        KeyConditionExpression: 'rungShard = :open AND nextRungAt < :then',
        ExpressionAttributeValues: item({ ':open': openShard, ':then': instant }),
      });
      return rows.map(caseIdIn);
    },
    open: (cursor) => ask({ index: 'byOpen', by: 'openShard', value: openShard, order: 'openedAt' }, cursor),
  };
}

const ofOffice = (value: string): Question => ({ index: 'byOffice', by: 'office', value, order: 'officeOrder' });

interface Asking {
  readonly dynamo: DynamoDBClient;
  readonly TableName: string;
  readonly cursor: string | undefined;
}

async function pageOf(question: Question, { dynamo, TableName, cursor }: Asking): Promise<Page<string>> {
  const { index, by, value, order, newestFirst, beginning } = question;
  const { Items = [], LastEvaluatedKey } = await dynamo.send(
    new QueryCommand({
      TableName,
      IndexName: index,
      KeyConditionExpression: beginning ? '#by = :value AND begins_with(#order, :beginning)' : '#by = :value',
      ExpressionAttributeNames: { '#by': by, ...(beginning ? { '#order': order } : {}) },
      ExpressionAttributeValues: item({ ':value': value, ...(beginning ? { ':beginning': beginning } : {}) }),
      ScanIndexForward: !newestFirst,
      Limit: pageSize,
      ...(cursor ? { ExclusiveStartKey: openCursor(cursor, question) } : {}),
    }),
  );
  const items = Items.map((stored) => caseIdIn(unmarshall(stored)));
  return { items, ...(LastEvaluatedKey ? { cursor: cursorOf(LastEvaluatedKey) } : {}) };
}
