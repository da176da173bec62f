import { DynamoDBClient, TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamoTurns } from '#adapters/dynamo/turns.ts';
import { turnLasts } from '#casework/ports/turns.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const now = 1_000_000;
const key = { pk: { S: 'TURN#due#uralsk#orphans' }, sk: { S: 'TURN' } };

const mock = mockedClient(DynamoDBClient);

describe('a turn', () => {
  it('is one item among the cases, written in a transaction on condition that it is nobody else’s', async () => {
    mock.on(TransactWriteItemsCommand).resolves({});
    const turns = dynamoTurns(new DynamoDBClient({}), 'cases', () => now);
    expect(await turns.take('due#uralsk#orphans', 'amendment_1')).toBe(true);
    await turns.pass('due#uralsk#orphans', 'amendment_1');
    const [took, passed] = mock
      .commandCalls(TransactWriteItemsCommand)
      .map(({ args: [{ input }] }) => input.TransactItems?.[0]);
    expect(took?.Put).toMatchObject({
      TableName: 'cases',
      Item: { ...key, holder: { S: 'amendment_1' }, endsAt: { N: String(now + turnLasts) } },
      ConditionExpression: 'attribute_not_exists(pk) OR holder = :holder OR endsAt < :now',
      ExpressionAttributeValues: { ':holder': { S: 'amendment_1' }, ':now': { N: String(now) } },
    });
    expect(passed?.Delete).toMatchObject({ Key: key, ConditionExpression: 'holder = :holder' });
  });

  it('is not taken while another has it', async () => {
    const CancellationReasons = [{ Code: 'ConditionalCheckFailed' }];
    mock
      .on(TransactWriteItemsCommand)
      .rejects(new TransactionCanceledException({ $metadata: {}, message: '', CancellationReasons }));
    const turns = dynamoTurns(new DynamoDBClient({}), 'cases', () => now);
    expect(await turns.take('due#uralsk#orphans', 'amendment_1')).toBe(false);
    await turns.pass('due#uralsk#orphans', 'amendment_1');
  });
});
