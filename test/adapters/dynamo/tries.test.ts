import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoTries } from '#adapters/dynamo/tries.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
let now = 0;
const tries = dynamoTries(new DynamoDBClient({}), 'throttles', () => now);
beforeEach(() => {
  dynamo.reset();
  now = 10_000_000;
  dynamo.on(UpdateItemCommand).resolves({});
});
const updates = () => dynamo.commandCalls(UpdateItemCommand).map(({ args }) => args[0].input);

describe('the counter of what failed', () => {
  it('is raised before anything is looked at, by one write that tells what stood there', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: marshall({ count: 5, lastAtMs: 9_999_000, ttl: 1 }) });
    expect(await tries.begin('passwordOfPair', 'pair_1')).toEqual({ count: 5, lastAtMs: 9_999_000 });
    expect(updates()).toMatchObject([
      {
        Key: { pk: { S: 'FAILURES#passwordOfPair#pair_1' } },
        UpdateExpression: 'ADD #count :count SET #ttl = :ttl',
        ExpressionAttributeValues: { ':count': { N: '1' }, ':ttl': { N: '13600' } },
        ReturnValues: 'ALL_OLD',
      },
    ]);
  });

  it('begins at nothing, and anew after an hour of quiet', async () => {
    expect(await tries.begin('passwordOf', 'person_1')).toEqual({ count: 0 });
    const old = marshall({ count: 40, lastAtMs: now - 3_600_000 });
    dynamo.on(UpdateItemCommand).resolves({ Attributes: old });
    expect(await tries.begin('passwordOf', 'person_1')).toEqual({ count: 0 });
    expect(updates().at(-1)).toMatchObject({
      UpdateExpression: 'SET #count = :count, #ttl = :ttl REMOVE #lastAtMs',
      ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl', '#lastAtMs': 'lastAtMs' },
    });
  });

  it('notes the moment of a failure, takes back what did not fail, and forgives what was the owner’s own', async () => {
    await tries.fail('passwordOf', 'person_1');
    await tries.takeBack('passwordOf', 'person_1');
    await tries.forgive('passwordOfPair', 'pair_1');
    expect(updates().map(({ ExpressionAttributeValues }) => ExpressionAttributeValues)).toMatchObject([
      { ':count': { N: '0' }, ':lastAtMs': { N: '10000000' } },
      { ':count': { N: '-1' } },
    ]);
    expect(dynamo.commandCalls(DeleteItemCommand)[0]?.args[0].input.Key).toMatchObject({
      pk: { S: 'FAILURES#passwordOfPair#pair_1' },
    });
  });
});

describe('from where a person has been let in', () => {
  it('is known for ninety days, by a keyed hash alone', async () => {
    await tries.know('pair_1');
    const { Item = {} } = dynamo.commandCalls(PutItemCommand)[0]?.args[0].input ?? {};
    expect(Item.pk).toEqual({ S: 'KNOWN#pair_1' });
    dynamo.on(GetItemCommand).resolves({ Item });
    now += 90 * 86_400_000 - 1;
    expect(await tries.isKnown('pair_1')).toBe(true);
    now += 1;
    expect(await tries.isKnown('pair_1')).toBe(false);
    dynamo.on(GetItemCommand).resolves({});
    expect(await tries.isKnown('pair_2')).toBe(false);
  });
});
