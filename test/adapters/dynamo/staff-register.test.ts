import {
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import type { Addition, StaffNote } from '#casework/ports/identity.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const register = dynamoStaffRegister(new DynamoDBClient({}), {
  staff: 'staff',
  people: 'people',
  confirmations: 'confirmations',
});
const member = anOfficial();
const note: StaffNote = {
  change: { kind: 'ADDED', role: 'executor', from: '2018-01-01' },
  actor: { kind: 'administrator', id: officialId('administrator') },
  at: '2018-03-05T06:00:00.000Z',
  requestId: 'r',
};
const record = { id: member.record.id, kind: 'staff', content: { surname: 'Сейтқали' }, mac: '00' } as const;
const addition: Addition = { member, note, record };

beforeEach(() => dynamo.reset());

const puts = () =>
  (dynamo.commandCalls(TransactWriteItemsCommand)[0]?.args[0].input.TransactItems ?? []).map(({ Put }) => ({
    table: Put?.TableName,
    item: unmarshall(Put?.Item ?? {}),
    condition: Put?.ConditionExpression,
    values: Put?.ExpressionAttributeValues && unmarshall(Put.ExpressionAttributeValues),
  }));
const rejectedBy = (failing: readonly number[], count: number, code = 'ConditionalCheckFailed') => {
  const CancellationReasons = Array.from({ length: count }, (_, index) => ({
    Code: failing.includes(index) ? code : 'None',
  }));
  dynamo
    .on(TransactWriteItemsCommand)
    .rejects(new TransactionCanceledException({ message: '', $metadata: {}, CancellationReasons }));
};

describe('adding to the staff register in DynamoDB', () => {
  it('writes entry, journal, login, person and record in one transaction, none of them over another', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await register.add(addition)).toBeUndefined();
    expect(puts().map(({ table, item }) => [table, item.pk, item.sk])).toEqual([
      ['staff', member.id, 'STAFF'],
      ['staff', member.id, 'STAFFLOG#000000000001'],
      ['staff', 'LOGIN#uralsk-executor', 'LOGIN'],
      ['staff', 'STAFFOF#uralsk#person_executor', 'STAFF'],
      ['people', member.record.id, 'RECORD'],
    ]);
    expect(puts().map(({ condition }) => condition)).toEqual(Array(5).fill('attribute_not_exists(pk)'));
  });

  it('keeps names in the people table alone, and only entries in the index by organisation', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await register.add(addition);
    expect(
      puts()
        .filter(({ item }) => JSON.stringify(item).includes('Сейтқали'))
        .map(({ table }) => table),
    ).toEqual(['people']);
    expect(puts().filter(({ item }) => 'organisation' in item && 'role' in item)).toHaveLength(1);
  });

  it('lets one come back only in place of his own former service', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await register.add({ ...addition, replaces: officialId('deputy') });
    expect(puts()[3]).toMatchObject({ condition: 'staff = :former', values: { ':former': officialId('deputy') } });
  });

  it('refuses a second first administrator of an organisation', async () => {
    rejectedBy([5], 6);
    expect(await register.add({ ...addition, firstSeat: 1 })).toBe('ADMINISTRATOR_EXISTS');
    expect(puts()[5]?.item).toMatchObject({ pk: 'FIRSTADMINISTRATOR#uralsk' });
  });

  it.each([
    [[2], 'LOGIN_TAKEN'],
    [[3], 'STAFF_ALREADY_SERVES'],
    [[2, 3], 'STAFF_ALREADY_SERVES'],
  ])('refuses by what stood in the way: %j → %s', async (failing, obstacle) => {
    rejectedBy(failing, 5);
    expect(await register.add(addition)).toBe(obstacle);
  });

  it('says contention when another transaction held an item, and throws what is no answer', async () => {
    rejectedBy([2], 5, 'TransactionConflict');
    expect(await register.add(addition)).toBe('CONTENTION');
    dynamo.on(TransactWriteItemsCommand).rejects(new Error('away'));
    await expect(register.add(addition)).rejects.toThrow('away');
  });
});

describe('changing an entry', () => {
  it('stands on the version before and adds to the journal', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    expect(await register.change(anOfficial({ version: 4 }), note)).toBe(true);
    expect(puts()).toMatchObject([
      { condition: 'version = :before', values: { ':before': 3 } },
      { condition: 'attribute_not_exists(pk)', item: { sk: 'STAFFLOG#000000000004', actor: note.actor, at: note.at } },
    ]);
  });

  it('is false when somebody else was quicker', async () => {
    rejectedBy([0], 2);
    expect(await register.change(anOfficial({ version: 4 }), note)).toBe(false);
  });
});

describe('reading the register', () => {
  it('follows login and person to the entry, strongly consistent', async () => {
    dynamo.on(GetItemCommand).callsFake(({ Key }) => {
      const { pk } = unmarshall(Key);
      return { Item: marshall(pk === member.id ? { pk, sk: 'STAFF', ...member } : { pk, staff: member.id }) };
    });
    expect(await register.byLogin('uralsk-executor')).toEqual(member);
    expect(await register.ofPerson('uralsk', 'person_executor' as never)).toEqual(member);
    expect(dynamo.commandCalls(GetItemCommand).every(({ args }) => args[0].input.ConsistentRead)).toBe(true);
  });

  it('finds nobody where nothing is stored, and throws at an entry that does not parse', async () => {
    dynamo
      .on(GetItemCommand)
      .resolvesOnce({})
      .resolvesOnce({})
      .resolves({ Item: marshall({ ...member, role: 'king' }) });
    expect([await register.get('x'), await register.byLogin('x')]).toEqual([undefined, undefined]);
    await expect(register.get(member.id)).rejects.toThrow();
  });

  it('lists every page of an organisation', async () => {
    const second = anOfficial({ id: officialId('head'), role: 'head' });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [marshall(member)], LastEvaluatedKey: marshall({ pk: member.id, sk: 'STAFF' }) })
      .resolvesOnce({ Items: [marshall(second)] });
    expect(await register.ofOrganisation('uralsk')).toEqual([member, second]);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input.IndexName).toBe('byOrganisation');
  });
});
