import { DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  knownKey,
  nonceKey,
  outageKey,
  secondKey,
  staffKey,
  staffLogKey,
  throttleKey,
  usernameKey,
} from '#adapters/dynamo/keys.ts';
import { movingTables } from '#infra/deployed/case-tables.ts';
import type { NewHome } from '#infra/deployed/homes.ts';
import { cloudOf } from './cloud.ts';
import { operate } from './operate.ts';

const cloud = cloudOf(inject('stack'));
const dynamo = new DynamoDBClient(cloud.client);
const names = movingTables(cloud);

interface Kept {
  readonly pk: string;
  readonly sk: string;
  readonly [attribute: string]: unknown;
}
const later = Math.ceil(Date.now() / 1000) + 24 * 3600;
/** As they stood among the cases before there were tables of their own. */
const older: readonly (readonly [NewHome, Kept])[] = [
  [
    'staff',
    {
      ...staffKey('staff_of_before'),
      version: 3,
      absences: [{ from: '2018-03-05', to: '2018-03-06' }],
      substitutions: [],
    },
  ],
  [
    'staff',
    { ...staffLogKey('staff_of_before', 3), change: { kind: 'ABSENCE_RECORDED' }, actor: { kind: 'administrator' } },
  ],
  ['staff', { ...outageKey('outage_of_before'), version: 1 }],
  ['confirmations', { ...secondKey('confirmation_00000000000000000000000000'), version: 1, concerns: ['person_1'] }],
  ['accounts', { ...usernameKey('of-before'), person: 'person_of_before', username: 'of-before', proven: 'well' }],
  ['accounts', { ...nonceKey('nonce-of-before'), content: 'text', expiresAtMs: 1, ttl: later }],
  ['throttles', { ...throttleKey('anyRequest#person_of_before', 1), count: 7, ttl: later }],
  ['throttles', { ...knownKey('pair-of-before'), untilMs: 1, ttl: later }],
];
const put = (table: string, item: object) =>
  dynamo.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
async function at(TableName: string, { pk, sk }: Kept): Promise<unknown> {
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  return Item && unmarshall(Item);
}
const standing = (where: (home: NewHome) => string) => Promise.all(older.map(([home, item]) => at(where(home), item)));
const items = older.map(([, item]) => item);
const none = items.map(() => undefined);

afterAll(async () => {
  const places = older.flatMap(([home, item]) => [[names.cases, item] as const, [names[home], item] as const]);
  for (const [TableName, { pk, sk }] of places)
    await dynamo.send(new DeleteItemCommand({ TableName, Key: marshall({ pk, sk }) }));
  dynamo.destroy();
});

describe('the move of what older code kept among the cases', () => {
  beforeAll(() => Promise.all(items.map((item) => put(names.cases, item))));

  it('counts it, dry, and writes nothing', async () => {
    const lines = await operate(cloud, 'move-tables', '--dry-run');
    expect(lines).toContain('8 to move, nothing written');
    expect(lines.filter((line) => line.startsWith('found'))).toHaveLength(8);
    expect([await standing(() => names.cases), await standing((home) => names[home])]).toEqual([items, none]);
  });

  it('brings each to its table as it was, and away from the cases', async () => {
    expect(await operate(cloud, 'move-tables')).toContain('8 moved, 0 left');
    expect([await standing(() => names.cases), await standing((home) => names[home])]).toEqual([none, items]);
  });

  it('finds nothing when it is repeated, goes on where it was stopped, and leaves what is older than what is there', async () => {
    expect(await operate(cloud, 'move-tables')).toContain('0 moved, 0 left');
    const [[, official] = [], [, log] = []] = older;
    await put(names.cases, { ...log });
    await put(names.cases, { ...official, version: 2 });
    await expect(operate(cloud, 'move-tables')).rejects.toThrow();
    expect(await at(names.cases, log as Kept)).toBeUndefined();
    expect(await at(names.cases, official as Kept)).toMatchObject({ version: 2 });
    expect(await at(names.staff, official as Kept)).toMatchObject({ version: 3 });
  });
});
