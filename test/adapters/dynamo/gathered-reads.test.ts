import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { gatheredReads } from '#adapters/dynamo/gathered-reads.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const read = gatheredReads(new DynamoDBClient({}), () => 'cases');
const keyOf = (n: number) => ({ pk: `case_${n}`, sk: 'CASE' });
const stored = (n: number) => ({ ...keyOf(n), n });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const asked = () => dynamo.commandCalls(BatchGetItemCommand).map(({ args }) => args[0].input.RequestItems?.cases);
const answering = ({ RequestItems }: BatchGetItemCommandInput) => ({
  Responses: {
    cases: (RequestItems?.cases?.Keys ?? []).map((key) => ({ ...key, n: { N: key.pk?.S?.slice(5) ?? '' } })).reverse(),
  },
});

beforeEach(() => {
  dynamo.reset();
  dynamo.on(BatchGetItemCommand).callsFake(answering);
  dynamo.on(GetItemCommand).resolves({ Item: marshall(stored(1)) });
});

describe('what is asked of a table at one moment', () => {
  it('goes as one request, whoever asks, each item once and strongly consistently', async () => {
    const found = await Promise.all([1, 2, 3, 2].map((n) => read(keyOf(n))));
    expect(found).toEqual([1, 2, 3, 2].map(stored));
    expect(asked()).toEqual([{ Keys: [1, 2, 3].map((n) => marshall(keyOf(n))), ConsistentRead: true }]);
    expect(dynamo.commandCalls(GetItemCommand)).toEqual([]);
  });

  it('goes together again when those who were answered go on to ask', async () => {
    const chain = async (n: number) => [await read(keyOf(n)), await read(keyOf(n + 10))];
    expect(await Promise.all([1, 2].map(chain))).toEqual([1, 2].map((n) => [stored(n), stored(n + 10)]));
    expect(asked().map((one) => one?.Keys?.length)).toEqual([2, 2]);
  });

  it('costs what it always did where one is asked for', async () => {
    expect(await read(keyOf(1))).toEqual(stored(1));
    expect(dynamo.commandCalls(GetItemCommand).map(({ args }) => args[0].input)).toEqual([
      { TableName: 'cases', Key: marshall(keyOf(1)), ConsistentRead: true },
    ]);
    expect(asked()).toEqual([]);
  });

  it('is divided where it is more than a request may ask', async () => {
    expect(await Promise.all(numbers(1, 150).map((n) => read(keyOf(n))))).toEqual(numbers(1, 150).map(stored));
    expect(asked().map((one) => one?.Keys?.length)).toEqual([100, 50]);
  });

  it('is absent where nothing is stored, and only there', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ Responses: { cases: [marshall(stored(2))] } });
    expect(await Promise.all([1, 2].map((n) => read(keyOf(n))))).toEqual([undefined, stored(2)]);
  });
});

describe('what DynamoDB gives back', () => {
  it('is asked for again, that alone', async () => {
    const left = { cases: { Keys: [marshall(keyOf(2))] } };
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({ Responses: { cases: [marshall(stored(1))] }, UnprocessedKeys: left })
      .callsFake(answering);
    expect(await Promise.all([1, 2].map((n) => read(keyOf(n))))).toEqual([1, 2].map(stored));
    expect(asked().map((one) => one?.Keys?.length)).toEqual([2, 1]);
  });

  it('is never taken for an item that is not there', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    onTestFinished(() => void vi.restoreAllMocks());
    dynamo.on(BatchGetItemCommand).callsFake(({ RequestItems }) => ({ UnprocessedKeys: RequestItems }));
    const found = await Promise.allSettled([1, 2].map((n) => read(keyOf(n))));
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('is a fault to everybody who asked, and to nobody afterwards', async () => {
    dynamo.on(BatchGetItemCommand).rejectsOnce(new Error('away')).callsFake(answering);
    const found = await Promise.allSettled([1, 2].map((n) => read(keyOf(n))));
    expect(found.map((one) => one.status === 'rejected' && String(one.reason))).toEqual(['Error: away', 'Error: away']);
    expect(await Promise.all([1, 2].map((n) => read(keyOf(n))))).toEqual([1, 2].map(stored));
  });
});
