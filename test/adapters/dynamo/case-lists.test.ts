import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { InvalidCursor } from '#casework/ports/case-lists.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const lists = dynamoCaseLists(new DynamoDBClient({}), 'cases');
beforeEach(() => dynamo.reset());

const trayKey = { pk: 'case_1', sk: 'CASE', tray: 'uralsk#head', trayDueAt: '2018-02-19T06:00:00.000Z' };
const endsAt = (key: Record<string, string>) =>
  dynamo.on(QueryCommand).resolves({ Items: [marshall(key)], LastEvaluatedKey: marshall(key) });
const asked = (nth = 0) => dynamo.commandCalls(QueryCommand)[nth]?.args[0].input;

describe('lists of cases in DynamoDB', () => {
  it('ask an index for a page of fifty ids', async () => {
    endsAt(trayKey);
    expect(await lists.tray('uralsk#head')).toEqual({ items: ['case_1'], cursor: expect.any(String) });
    expect(asked()).toMatchObject({
      TableName: 'cases',
      IndexName: 'byTray',
      ExpressionAttributeNames: { '#by': 'tray' },
      ExpressionAttributeValues: { ':value': { S: 'uralsk#head' } },
      ScanIndexForward: true,
      Limit: 50,
    });
    expect(asked()).not.toHaveProperty('ExclusiveStartKey');
  });

  it('go on where the cursor of the page before ended', async () => {
    endsAt(trayKey);
    const { cursor } = await lists.tray('uralsk#head');
    await lists.tray('uralsk#head', cursor);
    expect(asked(1)?.ExclusiveStartKey).toEqual(marshall(trayKey));
  });

  it('find by a number or a code the file alone, whatever else bears it', async () => {
    const sheet = { pk: 'paper_1', sk: 'PAPER', verificationCode: 'CODE' };
    const file = { pk: 'case_1', sk: 'CASE', verificationCode: 'CODE' };
    dynamo.on(QueryCommand).resolves({ Items: [sheet, file].map((one) => marshall(one)) });
    expect(await lists.byVerificationCode('CODE')).toBe('case_1');
    dynamo.on(QueryCommand).resolves({ Items: [marshall(sheet)] });
    expect(await lists.byVerificationCode('CODE')).toBeUndefined();
  });

  it('end without a cursor, and are empty without items', async () => {
    dynamo.on(QueryCommand).resolves({});
    expect(await lists.open()).toEqual({ items: [] });
  });

  it('tell a cabinet newest first', async () => {
    dynamo.on(QueryCommand).resolves({});
    await lists.ofApplicant('person_1');
    expect(asked()).toMatchObject({ IndexName: 'byApplicant', ScanIndexForward: false });
  });

  it('tell whoever has that name and day of birth, and a register of incoming documents, newest first', async () => {
    dynamo.on(QueryCommand).resolves({});
    await lists.byName('mac');
    await lists.incoming('uralsk#2018');
    expect(asked()).toMatchObject({ IndexName: 'byName', ScanIndexForward: false });
    expect(asked(1)).toMatchObject({ IndexName: 'byIncoming', ScanIndexForward: false });
  });

  it('tell the receipts of a centre’s day, first given first', async () => {
    dynamo.on(QueryCommand).resolves({});
    await lists.receipts('centre-uralsk#2018-02-20');
    expect(asked()).toMatchObject({ IndexName: 'byReceipts', ScanIndexForward: true });
  });

  it('refuse a cursor that would not be a key of that very list, and never send it', async () => {
    const sealed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const foreign = [
      'no cursor at all',
      sealed(null),
      sealed([]),
      sealed({}),
      sealed({ ...trayKey, tray: 'uralsk#registrar' }),
      sealed({ ...trayKey, pk: '' }),
      sealed({ ...trayKey, trayDueAt: 7 }),
      sealed({ ...trayKey, more: 'x' }),
      sealed({ ...trayKey, sk: 'x'.repeat(2000) }),
    ];
    for (const cursor of foreign) await expect(lists.tray('uralsk#head', cursor)).rejects.toThrow(InvalidCursor);
    expect(dynamo.calls()).toHaveLength(0);
  });

  it('refuse for what is late a cursor of the same office’s other tasks, which stands outside what is asked', async () => {
    const key = { pk: 'case_1', sk: 'CASE', office: 'uralsk' };
    const sealed = (officeOrder: string) => Buffer.from(JSON.stringify({ ...key, officeOrder })).toString('base64url');
    dynamo.on(QueryCommand).resolves({});
    await expect(lists.late('uralsk', sealed('1#2018-02-19'))).rejects.toThrow(InvalidCursor);
    expect(dynamo.calls()).toHaveLength(0);
    await lists.late('uralsk', sealed('0#2018-02-19'));
    await lists.office('uralsk', sealed('1#2018-02-19'));
    expect(dynamo.calls()).toHaveLength(2);
  });

  it('throw when a row is not what an index gives', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ sk: 'CASE' })] });
    await expect(lists.open()).rejects.toThrow();
  });

  it('read every page of what is silent, since the alarm counts it', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [marshall({ pk: 'case_1' })], LastEvaluatedKey: marshall({ pk: 'case_1' }) })
      .resolves({ Items: [marshall({ pk: 'case_2' })] });
    expect(await lists.rungsBefore('2018-02-19T06:00:00.000Z')).toEqual(['case_1', 'case_2']);
    expect(asked(1)?.ExclusiveStartKey).toEqual(marshall({ pk: 'case_1' }));
  });
});
