import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoSessions } from '#adapters/dynamo/sessions.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const sessions = dynamoSessions(new DynamoDBClient({}), 'accounts');
beforeEach(() => dynamo.reset());

const session = { of: 'staff', username: 'staff_1', startedAtMs: 1000, lastUsedAtMs: 2000 } as const;

describe('sessions in DynamoDB', () => {
  it('are kept under the hash of what renews them, until they could be renewed no more', async () => {
    await sessions.keep('ab', session, { id: 'token-1', endsAtMs: 43_201_000 });
    const { Item = {}, ConditionExpression } = dynamo.commandCalls(PutItemCommand)[0]?.args[0].input ?? {};
    expect(Item).toMatchObject({ pk: { S: 'SESSION#ab' }, ttl: { N: '43201' } });
    expect(ConditionExpression).toBe('attribute_not_exists(pk)');
    dynamo.on(GetItemCommand).resolves({ Item });
    expect(await sessions.find('ab')).toEqual(session);
    expect(dynamo.commandCalls(GetItemCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
    dynamo.on(GetItemCommand).resolves({});
    expect(await sessions.find('cd')).toBeUndefined();
  });

  it('note the last use, never an earlier one, and bring nothing back that was ended', async () => {
    await sessions.use('ab', 3000, 'token-2');
    expect(dynamo.commandCalls(UpdateItemCommand)[1]?.args[0].input).toMatchObject({
      UpdateExpression: 'SET lastUsedAtMs = :new',
      ConditionExpression: 'lastUsedAtMs <= :new',
      ExpressionAttributeValues: { ':new': { N: '3000' } },
    });
    dynamo.on(UpdateItemCommand).rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    await sessions.use('ab', 3000, 'token-2');
    dynamo.on(UpdateItemCommand).rejects(new Error('away'));
    await expect(sessions.use('ab', 3000, 'token-2')).rejects.toThrow('away');
  });

  it('are gone when they are ended', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(DeleteItemCommand).resolves({});
    await sessions.end('ab');
    expect(dynamo.commandCalls(DeleteItemCommand)[0]?.args[0].input.Key).toMatchObject({ pk: { S: 'SESSION#ab' } });
  });
});
