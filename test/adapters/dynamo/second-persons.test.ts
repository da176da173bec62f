import {
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoAccessLog } from '#adapters/dynamo/people.ts';
import { dynamoSecondPersons } from '#adapters/dynamo/second-persons.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { newId } from '#domain/ids.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const client = new DynamoDBClient({});
const tables = { staff: 'staff', people: 'people', confirmations: 'confirmations' };
const seconds = dynamoSecondPersons(client, tables);
beforeEach(() => dynamo.reset());

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

const at = '2018-03-05T06:00:00.000Z';
const id = newId('confirmation', Date.parse(at));
const request: SecondPerson = {
  id,
  version: 1,
  kind: 'password',
  organisation: 'uralsk',
  asked: { staff: 'staff_1', person: 'person_1', role: 'administrator', organisation: 'uralsk', at },
  concerns: ['person_2'],
  content: { id: 'record_1', mac: 'mac' },
  expiresAt: '2018-03-08T06:00:00.000Z',
};
const record = { id: 'record_1', kind: 'second' as const, content: { id: 'staff_2' }, mac: 'mac' };
const writes = () =>
  dynamo.commandCalls(TransactWriteItemsCommand).flatMap(({ args }) =>
    (args[0].input.TransactItems ?? []).map(({ Put }) => ({
      table: Put?.TableName,
      item: unmarshall(Put?.Item ?? {}),
      condition: Put?.ConditionExpression,
    })),
  );

describe('acts that wait for a second person, in DynamoDB', () => {
  it('are kept with what was typed, in one transaction, and come back as they were', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await seconds.ask(request, record);
    expect(writes()).toEqual([
      { table: 'confirmations', item: { pk: 'SECOND', sk: id, ...request }, condition: 'attribute_not_exists(pk)' },
      { table: 'people', item: { pk: 'record_1', sk: 'RECORD', ...record }, condition: 'attribute_not_exists(pk)' },
      {
        table: 'confirmations',
        item: {
          pk: 'SECONDASKED#staff_1',
          sk: 'password#mac',
          asked: id,
          expiresAt: request.expiresAt,
          ttl: Date.parse(request.expiresAt) / 1000,
        },
        condition: 'attribute_not_exists(pk) OR asked = :after OR expiresAt <= :now',
      },
    ]);
    dynamo.on(GetItemCommand).resolves({ Item: marshall({ pk: 'SECOND', sk: id, ...request }) });
    expect(await seconds.get(id)).toEqual(request);
  });

  it('are asked once: of two who ask the same at once the second is told so, and whatever else fails is thrown', async () => {
    dynamo
      .on(TransactWriteItemsCommand)
      .rejectsOnce(cancelled('None', 'None', 'ConditionalCheckFailed'))
      .rejectsOnce(cancelled('TransactionConflict', 'None', 'TransactionConflict'))
      .rejectsOnce(cancelled('ConditionalCheckFailed', 'None', 'None'));
    expect([await seconds.ask(request, record), await seconds.ask(request, record)]).toEqual([false, false]);
    await expect(seconds.ask(request, record)).rejects.toThrow('kept');
  });

  it('are listed since a moment by their ids, which are ordered by it', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ pk: 'SECOND', sk: id, ...request })] });
    expect(await seconds.since(at)).toEqual([request]);
    const { ':first': first } = unmarshall(
      dynamo.commandCalls(QueryCommand)[0]?.args[0].input.ExpressionAttributeValues ?? {},
    );
    expect(id >= first).toBe(true);
    expect(newId('confirmation', Date.parse(at) - 1) < first).toBe(true);
  });

  it('are settled once: of two who settle one wins', async () => {
    dynamo.on(TransactWriteItemsCommand).resolvesOnce({}).rejectsOnce(cancelled('ConditionalCheckFailed'));
    const after = { ...request, version: 2 };
    expect([await seconds.settle(after), await seconds.settle(after)]).toEqual([true, false]);
    expect(writes()[0]).toMatchObject({ condition: 'version = :before', item: { version: 2 } });
  });

  it('are consumed in the transaction of their effect, or nothing of it happens', async () => {
    const staff = dynamoStaffRegister(client, tables);
    const note = {
      change: { kind: 'PASSWORD_REISSUED' as const },
      actor: { kind: 'administrator' },
      at,
      requestId: 'r',
    };
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled('None', 'None', 'ConditionalCheckFailed'));
    const consumed = await staff.change(anOfficial({ version: 2 }), note, {
      consumes: { ...request, version: 2 },
    });
    expect([consumed, writes().map(({ table, item }) => [table, item.sk])]).toEqual([
      false,
      [
        ['staff', 'STAFF'],
        ['staff', 'STAFFLOG#000000000002'],
        ['confirmations', id],
      ],
    ]);
  });
});

describe('the journal of an official', () => {
  it('comes back change by change, with who confirmed it', async () => {
    const confirmed = { id, by: { kind: 'supervisor', id: 'staff_3' } };
    const change = { kind: 'SUBSTITUTE_NAMED', forStaff: 'staff_4', from: '2018-03-05', to: '2018-03-09' };
    const note = { change, actor: { kind: 'administrator', id: 'staff_1' }, at, requestId: 'r', confirmed };
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ pk: 'staff_2', sk: 'STAFFLOG#000000000003', ...note })] });
    expect(await dynamoStaffRegister(client, tables).journalOf('staff_2')).toEqual([{ ...note, version: 3 }]);
  });
});

describe('the looks of an official', () => {
  const look = { reader: { kind: 'operator', id: 'staff_1' }, fields: ['name'], why: 'STAFF_LIST', at, requestId: 'r' };
  const stored = { ...look, pk: 'case_1', sk: 'x', caseId: 'case_1', readerId: 'staff_1' };

  it('are asked by the index of readers, newest first, page by page', async () => {
    const LastEvaluatedKey = marshall({ pk: 'case_1', sk: 'x', readerId: 'staff_1', at });
    dynamo.on(QueryCommand).resolves({ Items: [marshall(stored)], LastEvaluatedKey });
    const access = dynamoAccessLog(client, 'access');
    const page = await access.by('staff_1');
    expect(page.items).toEqual([{ ...look, subject: 'case_1' }]);
    await access.by('staff_1', page);
    const [first, next] = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(first).toMatchObject({ IndexName: 'byReader', ScanIndexForward: false });
    expect(next?.ExclusiveStartKey).toEqual(LastEvaluatedKey);
    await expect(access.by('staff_2', page)).rejects.toMatchObject({ name: 'InvalidCursor' });
  });

  it('are those of a month where one is asked for, and no cursor leads out of it', async () => {
    const LastEvaluatedKey = marshall({ pk: 'case_1', sk: 'x', readerId: 'staff_1', at: '2018-03-05T05:00:00.000Z' });
    dynamo.on(QueryCommand).resolves({ Items: [], LastEvaluatedKey });
    const access = dynamoAccessLog(client, 'access');
    const march = { from: '2018-02-28T19:00:00.000Z', before: '2018-03-31T19:00:00.000Z' };
    const { cursor } = await access.by('staff_1', { during: march });
    await access.by('staff_1', { during: march, cursor });
    const [, next] = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(next).toMatchObject({
      KeyConditionExpression: 'readerId = :staff AND #at BETWEEN :from AND :until',
      ExpressionAttributeValues: marshall({
        ':staff': 'staff_1',
        ':from': '2018-02-28T19:00:00.000Z',
        ':until': '2018-03-31T18:59:59.999Z',
      }),
      ExclusiveStartKey: LastEvaluatedKey,
    });
    const april = { from: '2018-03-31T19:00:00.000Z', before: '2018-04-30T19:00:00.000Z' };
    await expect(access.by('staff_1', { during: april, cursor })).rejects.toMatchObject({ name: 'InvalidCursor' });
  });

  it('name the record of what was said, those of before too, which had it behind the paragraph', async () => {
    const said = [{ why: '16', record: 'record_01' }, { why: '16; record_01' }, { why: 'search; reason court 5/1' }];
    dynamo.on(QueryCommand).resolves({ Items: said.map((one) => marshall({ ...stored, ...one })) });
    const told = (await dynamoAccessLog(client, 'access').of('case_1')).map(({ why, record }) => [why, record]);
    const once = ['16', 'record_01'];
    expect(told).toEqual([once, once, ['search; reason court 5/1', undefined]]);
  });
});
