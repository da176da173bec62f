import { DeleteItemCommand, DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoOwedWork, dynamoTokens, owedByAge } from '#adapters/dynamo/owed.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const client = new DynamoDBClient({});
const owed = dynamoOwedWork(client, 'cases');
const tokens = dynamoTokens(client, 'cases');
beforeEach(() => dynamo.reset());

const sk = (commit: number) => `OWED#${String(commit).padStart(12, '0')}`;
const aged = (pk: string, commit: number, owedSince: string) => marshall({ pk, sk: sk(commit), owedSince });

describe('owed work in DynamoDB', () => {
  it('reads a case’s duties with their commits, strongly consistently', async () => {
    const duties = [{ duty: 'answer' }, { duty: 'start', machine: 'deadline', name: 'n', input: { commit: 3 } }];
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ pk: 'case_1', sk: sk(3), duties })] });
    expect(await owed.of('case_1')).toEqual([{ commit: 3, duties }]);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toMatchObject({
      ConsistentRead: true,
      ExpressionAttributeValues: marshall({ ':case': 'case_1', ':prefix': 'OWED#' }),
    });
  });

  it('throws on a duty it does not know: it must not be taken for done', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ pk: 'case_1', sk: sk(3), duties: [{ duty: 'sing' }] })] });
    await expect(owed.of('case_1')).rejects.toThrow();
  });

  it('forgets one commit’s duties by its key', async () => {
    dynamo.on(DeleteItemCommand).resolves({});
    await owed.done('case_1', 12);
    expect(dynamo.commandCalls(DeleteItemCommand)[0]?.args[0].input.Key).toEqual(
      marshall({ pk: 'case_1', sk: sk(12) }),
    );
  });

  it('names a case once, oldest first, and reads every page of what is old', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({
        Items: [aged('case_2', 1, '1'), aged('case_1', 4, '2')],
        LastEvaluatedKey: marshall({ pk: 'x' }),
      })
      .resolves({ Items: [aged('case_2', 3, '3')] });
    expect(await owed.olderThan('4')).toEqual(['case_2', 'case_1']);
    const { IndexName, ExpressionAttributeValues } = dynamo.commandCalls(QueryCommand)[0]?.args[0].input ?? {};
    expect([IndexName, ExpressionAttributeValues?.[':then']]).toEqual(['byOwed', { S: '4' }]);
  });

  it('knows since when something has been owed, or that nothing is', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [aged('case_2', 1, '1')] })
      .resolves({});
    expect([await owed.oldestSince(), await owed.oldestSince()]).toEqual(['1', undefined]);
  });

  it('tells the operator which commit is owed since when', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [aged('case_1', 7, '1')] });
    expect(await owedByAge(client, 'cases')).toEqual([{ caseId: 'case_1', commit: 7, owedSince: '1' }]);
  });
});

describe('tokens in DynamoDB', () => {
  const token = { step: '5.4', token: 'AQCIAAAAKgAAAAMAAAAA', round: 0 };

  it('lie under a fingerprint, the same at each keeping and at the forgetting', async () => {
    dynamo.on(PutItemCommand).resolves({});
    dynamo.on(DeleteItemCommand).resolves({});
    await tokens.keep('case_1', token);
    await tokens.keep('case_1', { ...token, round: 1 });
    await tokens.forget('case_1', token);
    const keys = dynamo.calls().map(({ args }) => {
      const { Item, Key } = args[0].input as {
        Item?: Record<string, { S: string }>;
        Key?: Record<string, { S: string }>;
      };
      return (Item ?? Key)?.sk?.S;
    });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^TOKEN#5\.4#[0-9a-f]{32}$/);
  });

  it('of one step are kept apart', async () => {
    dynamo.on(PutItemCommand).resolves({});
    await tokens.keep('case_1', token);
    await tokens.keep('case_1', { ...token, token: 'another' });
    const [one, other] = dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item?.sk?.S);
    expect(one).not.toBe(other);
  });
});
