import {
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { application } from '#domain/application/kind.ts';
import { aCase, at, opening } from '#test/contracts/stores.ts';
import { testEditions } from '#test/fakes/memory-case-store.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';
import { tables } from './told-writes.ts';

const dynamo = mockedClient(DynamoDBClient);
const client = new DynamoDBClient({});
const cases = dynamoCaseStore(client, tables);
const register = dynamoRegister(client, 'register');
beforeEach(() => dynamo.reset());

const commit = (n: number) =>
  marshall({ pk: 'case_1', sk: `COMMIT#${n}`, commit: n, events: [], actor: {}, at, edition: 'e', requestId: 'r' });

describe('the case store in DynamoDB', () => {
  it('reads what a decision rests on strongly consistently', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(QueryCommand).resolves({});
    await cases.load(application, 'case_1');
    await cases.idempotent('person_1', 'key-1');
    await cases.claim('open-request#person_1');
    await cases.journal(application, 'case_1');
    await register.list('uralsk', 'public-sector');
    await register.year('uralsk', 'public-sector', 2018);
    await register.day('uralsk', 'public-sector', '2018-02-19');
    const inputs = dynamo.calls().map(({ args }) => args[0].input as { ConsistentRead?: boolean });
    expect(inputs).toHaveLength(7);
    expect(inputs.every(({ ConsistentRead }) => ConsistentRead === true)).toBe(true);
  });

  it('throws on what does not parse, instead of taking it for a case that is not there', async () => {
    const snapshot = { ...aCase(), status: 'NEVER_HEARD_OF' };
    dynamo.on(GetItemCommand).resolves({ Item: marshall({ snapshot, version: 1 }, { removeUndefinedValues: true }) });
    await expect(cases.load(application, 'case_1')).rejects.toThrow();
  });

  it('throws on a commit that does not parse', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ commit: 1, events: [{ type: 'NEVER_HEARD_OF' }] })] });
    await expect(cases.journal(application, 'case_1')).rejects.toThrow();
  });

  it('says of which editions it was with what is decided, and reads it again; older commits have no receipt', async () => {
    const receipt = {
      act: 'SignResult',
      file: 'f',
      event: 'e',
      facts: { draft: 'd' },
      terms: {},
      result: { status: 'ISSUED' },
    };
    dynamo.on(TransactWriteItemsCommand).resolves({});
    const decided = dynamoCaseStore(client, tables, testEditions);
    await decided.commit({ plans: [{ ...opening(aCase()), receipt }, opening(aCase())] });
    const [{ args } = { args: [] }] = dynamo.commandCalls(TransactWriteItemsCommand);
    const written = (args[0]?.input.TransactItems ?? []).flatMap(({ Put }) =>
      Put?.TableName === 'journal' ? [Put.Item ?? {}] : [],
    );
    expect(written.map(({ receipt: kept }) => kept !== undefined)).toEqual([true, false]);
    dynamo.on(QueryCommand).resolves({ Items: written });
    const read = await decided.journal(application, 'case_1');
    expect(read.map((record) => record.receipt)).toEqual([{ ...receipt, editions: testEditions }, undefined]);
  });

  it('follows the journal from page to page', async () => {
    const LastEvaluatedKey = marshall({ pk: 'case_1', sk: 'COMMIT#2' });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [commit(1), commit(2)], LastEvaluatedKey })
      .resolvesOnce({ Items: [], LastEvaluatedKey })
      .resolves({ Items: [commit(3)] });
    expect((await cases.journal(application, 'case_1')).map((record) => record.commit)).toEqual([1, 2, 3]);
    expect(dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExclusiveStartKey)).toEqual([
      undefined,
      LastEvaluatedKey,
      LastEvaluatedKey,
    ]);
  });

  it('takes the intake sequence by one bare ADD (X30)', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: marshall({ last: 8 }) });
    expect(await cases.nextIntakeSequence()).toBe(8);
    expect(dynamo.commandCalls(UpdateItemCommand)[0]?.args[0].input).toMatchObject({
      Key: marshall({ pk: 'SEQUENCE', sk: 'INTAKE' }),
      UpdateExpression: 'ADD #last :many',
      ExpressionAttributeValues: marshall({ ':many': 1 }),
      ReturnValues: 'UPDATED_NEW',
    });
  });

  it('reads who holds a claim', async () => {
    const claim = { key: 'open-request#p', holder: 'case_1', file: 'case_1' };
    dynamo.on(GetItemCommand).resolves({ Item: marshall({ pk: 'CLAIM#open-request#p', sk: 'CLAIM', ...claim }) });
    expect(await cases.claim('open-request#p')).toEqual(claim);
  });

  it('knows no file of another kind, and asks for none', async () => {
    expect(await cases.load(application, 'complaint_1')).toBeUndefined();
    expect(dynamo.commandCalls(GetItemCommand)).toHaveLength(0);
  });
});
