import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoAccounts, dynamoNonces, dynamoProofCodes } from '#adapters/dynamo/accounts.ts';
import type { PersonId } from '#domain/ids.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const client = new DynamoDBClient({});
const person = 'person_1' as PersonId;
const proof = {
  proven: { by: 'certificate', certificateSha256: 'ab' },
  at: '2018-03-05T06:00:00.000Z',
  requestId: 'r',
} as const;
const username = 'given';
const failed = new ConditionalCheckFailedException({ message: '', $metadata: {} });
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: '',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

beforeEach(() => dynamo.reset());

const transactions = () =>
  dynamo.commandCalls(TransactWriteItemsCommand).map(({ args }) =>
    (args[0].input.TransactItems ?? []).map(({ Put, Delete }) => ({
      ...(Delete ? { removed: unmarshall(Delete.Key ?? {}) } : { item: unmarshall(Put?.Item ?? {}) }),
      condition: (Put ?? Delete)?.ConditionExpression,
    })),
  );

describe('accounts in DynamoDB', () => {
  it('open with the username that they are given, findable from both sides, and the proof beside it, all or nothing', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await dynamoAccounts(client, 'accounts').open(person, { ...proof, mayReplace: true, username })).toBe(true);
    expect(transactions()).toEqual([
      [
        {
          item: { pk: 'ACCOUNT#person_1', sk: 'ACCOUNT', person, username, since: proof.at },
          condition: 'attribute_not_exists(pk)',
        },
        {
          item: { pk: `USERNAME#${username}`, sk: 'ACCOUNT', person, username, proven: 'well' },
          condition: 'attribute_not_exists(pk)',
        },
        {
          item: { pk: 'ACCOUNT#person_1', sk: `PROOF#${proof.at}#r`, ...proof },
          condition: 'attribute_not_exists(pk)',
        },
      ],
    ]);
  });

  it('change their username at another proof, and know the former no more, in the same transaction', async () => {
    dynamo.on(GetItemCommand).resolves({ Item: marshall({ person, username: 'known' }) });
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await dynamoAccounts(client, 'accounts').open(person, { ...proof, mayReplace: true, username })).toBe(true);
    expect(transactions()).toMatchObject([
      [
        { item: { pk: 'ACCOUNT#person_1', person, username }, condition: 'username = :before' },
        { removed: { pk: 'USERNAME#known', sk: 'ACCOUNT' }, condition: 'attribute_exists(pk)' },
        { item: { pk: 'USERNAME#given', person, username }, condition: 'attribute_not_exists(pk)' },
        { item: { proven: proof.proven } },
      ],
    ]);
  });

  it('are left as they are where the proof may not replace one', async () => {
    dynamo.on(GetItemCommand).resolves({ Item: marshall({ person, username: 'known' }) });
    const opened = await dynamoAccounts(client, 'accounts').open(person, { ...proof, mayReplace: false, username });
    expect([opened, transactions()]).toEqual([false, []]);
  });

  it('tell what happened to them, who asked for what among it', async () => {
    const accounts = dynamoAccounts(client, 'accounts');
    const asked = { staff: 'staff_1', confirmation: 'confirmation_1', at: '2018-03-05T06:30:00.000Z' };
    const before = { ...asked, confirmation: 'confirmation_0', at: '2018-03-05T06:10:00.000Z' };
    const held: Record<string, object[]> = {
      'ACCOUNT#person_1 PROOF#': [{ ...proof }, { ...proof, at: '2018-03-05T07:00:00.000Z' }],
      'ACCOUNT#person_1 NOTE#': [before],
    };
    dynamo.on(PutItemCommand).callsFake(({ Item }) => {
      const { pk, sk, ...note } = unmarshall(Item);
      held[`${pk} ${sk.slice(0, 5)}`] = [note];
      return {};
    });
    dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues }) => {
      const { ':pk': pk, ':prefix': prefix } = unmarshall(ExpressionAttributeValues);
      return { Items: (held[`${pk} ${prefix}`] ?? []).map((one) => marshall(one)) };
    });
    await accounts.tellAsked(person, asked);
    expect(Object.keys(held)).toContain('TOLD#person_1 NOTE#');
    expect(await accounts.journalOf(person)).toEqual([
      { kind: 'OPENED', at: proof.at, proven: proof.proven },
      { kind: 'REPLACEMENT_ASKED', ...before },
      { kind: 'REPLACEMENT_ASKED', ...asked },
      { kind: 'PASSWORD_REPLACED', at: '2018-03-05T07:00:00.000Z', proven: proof.proven },
    ]);
  });

  it('replace what a rival has opened at the same moment, where the proof may', async () => {
    dynamo
      .on(GetItemCommand)
      .resolvesOnce({})
      .resolves({ Item: marshall({ person, username: 'the-other' }) });
    dynamo
      .on(TransactWriteItemsCommand)
      .rejectsOnce(cancelled('ConditionalCheckFailed', 'None', 'None'))
      .resolves({});
    expect(await dynamoAccounts(client, 'accounts').open(person, { ...proof, mayReplace: true, username })).toBe(true);
    expect(transactions().at(-1)).toMatchObject([
      { item: { username } },
      { removed: { pk: 'USERNAME#the-other' } },
      { item: { username } },
      {},
    ]);
  });

  it('throw when the table stays contended, and open nothing by halves', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled('TransactionConflict', 'None', 'None'));
    await expect(
      dynamoAccounts(client, 'accounts').open(person, { ...proof, mayReplace: true, username }),
    ).rejects.toThrow('could not be opened');
  });

  it('are unknown where nothing is stored', async () => {
    dynamo.on(GetItemCommand).resolves({});
    const accounts = dynamoAccounts(client, 'accounts');
    expect([await accounts.usernameOf(person), await accounts.holderOf('nobody')]).toEqual([undefined, undefined]);
  });
});

describe('nonces in DynamoDB', () => {
  const nonce = { id: 'n1', purpose: 'service' as const, person, content: '{"сөз":1}', expiresAtMs: 1_000_500 };

  it('come back as they were kept and are forgotten after their life', async () => {
    dynamo.on(PutItemCommand).callsFake(({ Item }) => {
      dynamo.on(GetItemCommand).resolves({ Item });
      return {};
    });
    const nonces = dynamoNonces(client, 'accounts');
    await nonces.keep(nonce);
    expect(await nonces.find('n1')).toEqual(nonce);
    expect(dynamo.commandCalls(PutItemCommand)[0]?.args[0].input.Item?.ttl).toEqual({ N: '1001' });
  });

  it('are taken once: of two takers the second gets nothing', async () => {
    dynamo.on(DeleteItemCommand).resolvesOnce({}).rejectsOnce(failed);
    const nonces = dynamoNonces(client, 'accounts');
    expect([await nonces.take('n1'), await nonces.take('n1')]).toEqual([true, false]);
    expect(dynamo.commandCalls(DeleteItemCommand)[0]?.args[0].input.ConditionExpression).toBe('attribute_exists(pk)');
  });
});

describe('proof codes in DynamoDB', () => {
  const code = { person, codeMac: 'mac', staff: 'staff_1', record: 'record_1', expiresAtMs: 2_000 };

  it('replace the one before, so their write has no condition', async () => {
    dynamo.on(PutItemCommand).resolves({});
    await dynamoProofCodes(client, 'accounts').give(code);
    const { Item, ConditionExpression } = dynamo.commandCalls(PutItemCommand)[0]?.args[0].input ?? {};
    expect([unmarshall(Item ?? {}), ConditionExpression]).toEqual([
      { pk: 'PROOF#person_1', sk: 'CODE', ...code, ttl: 2 },
      undefined,
    ]);
  });

  it('are taken only if they are the same and live still', async () => {
    dynamo
      .on(DeleteItemCommand)
      .resolvesOnce({ Attributes: marshall(code) })
      .rejectsOnce(failed);
    const codes = dynamoProofCodes(client, 'accounts');
    expect([await codes.take(person, 'mac', 1_999), await codes.take(person, 'mac', 2_000)]).toEqual([code, undefined]);
    expect(dynamo.commandCalls(DeleteItemCommand)[1]?.args[0].input).toMatchObject({
      ConditionExpression: 'codeMac = :code AND expiresAtMs > :now',
      ExpressionAttributeValues: marshall({ ':code': 'mac', ':now': 2_000 }),
    });
  });

  it('throw what is no answer', async () => {
    dynamo.on(DeleteItemCommand).rejects(new Error('away'));
    await expect(dynamoProofCodes(client, 'accounts').take(person, 'mac', 1)).rejects.toThrow('away');
  });
});
