import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoThrottle } from '#adapters/dynamo/throttle.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const counts = new Map<string, number>();
let now = 0;
const throttle = dynamoThrottle(new DynamoDBClient({}), 'throttles', () => now);

beforeEach(() => {
  dynamo.reset();
  counts.clear();
  now = 300_000;
  dynamo.on(UpdateItemCommand).callsFake(({ Key }) => {
    const key = JSON.stringify(Key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return { Attributes: marshall({ count: counts.get(key), ttl: 1 }) };
  });
});

const hits = async (times: number, counted = 'person_1') => {
  const answers: (number | undefined)[] = [];
  for (let n = 0; n < times; n++) answers.push(await throttle.hit('paperCheckedFrom', counted));
  return answers;
};

describe('throttling by a counter that expires', () => {
  it('lets the limit pass and tells the next how many seconds are left of the window', async () => {
    now += 60_000;
    const answers = await hits(61);
    expect(answers.slice(0, 60)).toEqual(Array(60).fill(undefined));
    expect(answers[60]).toBe(240);
  });

  it('begins anew with the next window of real time', async () => {
    now += 299_999;
    expect((await hits(61))[60]).toBe(1);
    now += 1;
    expect(await hits(1)).toEqual([undefined]);
  });

  it('counts each person and each limit apart, in one write each, forgotten when the window is over', async () => {
    await hits(60);
    expect(await hits(1, 'person_2')).toEqual([undefined]);
    expect(await throttle.hit('anyRequest', 'person_1')).toBeUndefined();
    expect(dynamo.calls()).toHaveLength(62);
    const { Key, ExpressionAttributeValues } = dynamo.commandCalls(UpdateItemCommand)[0]?.args[0].input ?? {};
    expect([Key?.pk, ExpressionAttributeValues?.[':ttl']]).toEqual([
      { S: 'THROTTLE#paperCheckedFrom#person_1' },
      { N: '600' },
    ]);
  });
});
