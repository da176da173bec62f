import {
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitWrites } from '#adapters/dynamo/commit.ts';
import { dynamoObservations } from '#adapters/dynamo/observations.ts';
import { dynamoOutages } from '#adapters/dynamo/outages.ts';
import { toldAs } from '#domain/outages/outage.ts';
import { outage, request } from '#test/builders/requests/a-paper-intake.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';
import { tables } from './told-writes.ts';

const dynamo = mockedClient(DynamoDBClient);
const outages = dynamoOutages(new DynamoDBClient({}), {
  staff: 'staff',
  people: 'people',
  confirmations: 'confirmations',
});
beforeEach(() => dynamo.reset());

const ground = { id: 'record_ground', kind: 'reason' as const, content: 'Жарық өшті', mac: 'mac' };
const stored = marshall({ pk: 'OUTAGE', sk: outage.id, ...outage });
const putsOf = () =>
  dynamo.commandCalls(TransactWriteItemsCommand).flatMap(({ args }) =>
    (args[0].input.TransactItems ?? []).map(({ Put }) => ({
      table: Put?.TableName,
      item: unmarshall(Put?.Item ?? {}),
      condition: Put?.ConditionExpression,
    })),
  );

describe('recorded outages, in DynamoDB', () => {
  it('are kept with their ground, in one transaction, and come back as they were', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await outages.record(outage, ground);
    expect(putsOf()).toEqual([
      { table: 'staff', item: { pk: 'OUTAGE', sk: outage.id, ...outage }, condition: 'attribute_not_exists(pk)' },
      {
        table: 'staff',
        item: { pk: 'OUTAGETOLD', sk: toldAs(outage), outage: outage.id },
        condition: 'attribute_not_exists(pk)',
      },
      { table: 'people', item: { pk: ground.id, sk: 'RECORD', ...ground }, condition: 'attribute_not_exists(pk)' },
    ]);
    dynamo.on(GetItemCommand).resolvesOnce({ Item: stored }).resolves({});
    expect([await outages.get(outage.id), await outages.get('outage_2')]).toEqual([outage, undefined]);
    dynamo.on(QueryCommand).resolves({ Items: [stored] });
    expect(await outages.all()).toEqual([outage]);
  });

  it('are ended once: of two who end one wins', async () => {
    const lost = new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
    });
    dynamo.on(TransactWriteItemsCommand).resolvesOnce({}).rejectsOnce(lost);
    expect([await outages.change(outage), await outages.change(outage)]).toEqual([true, false]);
    expect(putsOf()[0]?.condition).toBe('version = :before');
  });

  it('are confirmed in the transaction that consumes the confirmation (X76)', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await outages.change(outage, request())).toBe(true);
    expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(1);
    expect(putsOf().map(({ table, item, condition }) => [table, item.pk, condition])).toEqual([
      ['staff', 'OUTAGE', 'version = :before'],
      ['confirmations', 'SECOND', 'version = :before'],
    ]);
  });
});

describe('what the service saw of itself, in DynamoDB (X106)', () => {
  const observations = dynamoObservations(new DynamoDBClient({}), 'staff');
  const watch = { version: 1, since: 'a', askedAt: 'b', answeredAt: 'b' };
  const time = { from: 'a', to: 'b', unanswered: 1 };
  const storedWatch = marshall({ pk: 'OBSERVED', sk: 'WATCH', ...watch });

  it('is kept in one transaction with the time that ended, from the version that was read', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await observations.keep(watch);
    await observations.keep({ ...watch, version: 2 }, time);
    expect(putsOf()).toEqual([
      { table: 'staff', item: { pk: 'OBSERVED', sk: 'WATCH', ...watch }, condition: 'attribute_not_exists(pk)' },
      { table: 'staff', item: { pk: 'OBSERVED', sk: 'WATCH', ...watch, version: 2 }, condition: 'version = :before' },
      {
        table: 'staff',
        item: { pk: 'OBSERVED', sk: 'TIME#b#000000000002', ...time },
        condition: 'attribute_not_exists(pk)',
      },
    ]);
  });

  it('is read from a moment on with one question, or the watch alone', async () => {
    const items = [marshall({ pk: 'OBSERVED', sk: 'TIME#b#000000000002', ...time }), storedWatch];
    dynamo.on(QueryCommand).resolvesOnce({ Items: items }).resolves({ Items: [] });
    expect(await observations.since('b')).toEqual({ watch, times: [time] });
    expect(await observations.since('b')).toEqual({ watch: undefined, times: [] });
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toMatchObject({
      KeyConditionExpression: 'pk = :pk AND sk >= :from',
      ExpressionAttributeValues: marshall({ ':pk': 'OBSERVED', ':from': 'TIME#b' }),
      ConsistentRead: true,
    });
    dynamo.on(GetItemCommand).resolvesOnce({ Item: storedWatch }).resolves({});
    expect([await observations.watch(), await observations.watch()]).toEqual([watch, undefined]);
  });
});

describe('a confirmation whose effect is a file', () => {
  it('is consumed in the very commit, which fails with it', () => {
    const [write] = commitWrites(tables, { plans: [], settles: request() });
    expect(write?.write.Put).toMatchObject({ TableName: 'confirmations', ConditionExpression: 'version = :before' });
    expect(write?.meaning(undefined)).toEqual({ at: 'check', id: 'confirmation_1' });
  });
});
