import {
  type CancellationReason,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionInProgressException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { check, put, remove, transact, type Write } from '#adapters/dynamo/transaction.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const said = { message: '', $metadata: {} };

const cancelled = (...CancellationReasons: CancellationReason[]) =>
  new TransactionCanceledException({ ...said, CancellationReasons });
const none: CancellationReason = { Code: 'None' };
const failed = (old?: Record<string, unknown>): CancellationReason => ({
  Code: 'ConditionalCheckFailed',
  ...(old ? { Item: marshall(old) } : {}),
});
const conflict: CancellationReason = { Code: 'TransactionConflict' };

/** Three writes, each of which names itself and the old item that it met. */
const writes: Write<string>[] = ['first', 'second', 'third'].map((name) =>
  put('cases', { pk: name, sk: 'CASE' }, (old) => `${name}: ${old ? JSON.stringify(old) : 'nothing'}`),
);
const commit = () => transact(new DynamoDBClient({}), writes, 'contention');

beforeEach(() => dynamo.reset());

describe('a transaction', () => {
  it('sends every write in order, each asking for the old item, and then nothing stands in the way', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await commit()).toEqual([]);
    const sent = dynamo.commandCalls(TransactWriteItemsCommand)[0]?.args[0].input.TransactItems ?? [];
    expect(sent.map(({ Put }) => [Put?.Item?.pk?.S, Put?.ConditionExpression])).toEqual(
      ['first', 'second', 'third'].map((name) => [name, 'attribute_not_exists(pk)']),
    );
    expect(sent.every(({ Put }) => Put?.ReturnValuesOnConditionCheckFailure === 'ALL_OLD')).toBe(true);
  });

  it.each<[string, CancellationReason[], string[]]>([
    ['the meaning of the write that failed', [none, failed(), none], ['second: nothing']],
    ['every meaning, in the order of the writes', [failed(), none, failed()], ['first: nothing', 'third: nothing']],
    ['the meaning with the old item', [none, none, failed({ open: 'case_1' })], ['third: {"open":"case_1"}']],
    ['contention, when another transaction held an item', [none, conflict, none], ['contention']],
    ['the failed condition alone, beside a conflict', [conflict, failed(), none], ['second: nothing']],
    ['contention, for a reason without a write', [none, none, none, failed()], ['contention']],
  ])('answers %s', async (_, reasons, obstacles) => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled(...reasons));
    expect(await commit()).toEqual(obstacles);
  });

  it('answers contention while the same request is still being served', async () => {
    dynamo.on(TransactWriteItemsCommand).rejects(new TransactionInProgressException(said));
    expect(await commit()).toEqual(['contention']);
  });

  it.each<[string, Error]>([
    ['throttling', cancelled(none, { Code: 'ThrottlingError' }, none)],
    ['a conflict beside throttling', cancelled(conflict, { Code: 'ProvisionedThroughputExceeded' }, none)],
    ['a failed condition beside a wrong item', cancelled(failed(), { Code: 'ValidationError' }, none)],
    ['a cancellation without reasons', new TransactionCanceledException(said)],
    ['a throughput that is exceeded', new ProvisionedThroughputExceededException(said)],
    ['a request that is wrong', Object.assign(new Error('bad'), { name: 'ValidationException' })],
  ])('throws %s: the caller must not take it for an answer', async (_, error) => {
    dynamo.on(TransactWriteItemsCommand).rejects(error);
    await expect(commit()).rejects.toBe(error);
  });
});

describe('a write', () => {
  it('leaves out what is undefined, and binds only what its condition names', () => {
    const { write } = put('cases', { pk: 'a', sk: 'b', gone: undefined }, () => '', 'version = :v', { ':v': 3 });
    expect(write.Put).toMatchObject({
      Item: marshall({ pk: 'a', sk: 'b' }),
      ConditionExpression: 'version = :v',
      ExpressionAttributeValues: { ':v': { N: '3' } },
    });
    expect(put('cases', { pk: 'a' }, () => '').write.Put).not.toHaveProperty('ExpressionAttributeValues');
  });

  it('removes and checks by its key, and asks for the old item too', () => {
    const key = { pk: 'a', sk: 'b' };
    const on = { condition: 'holder = :a', values: { ':a': 'x' }, meaning: () => '' };
    const asked = {
      TableName: 'cases',
      Key: marshall(key),
      ConditionExpression: 'holder = :a',
      ExpressionAttributeValues: { ':a': { S: 'x' } },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
    expect(remove('cases', key, on).write.Delete).toEqual(asked);
    expect(check('cases', key, on).write.ConditionCheck).toEqual(asked);
  });
});
