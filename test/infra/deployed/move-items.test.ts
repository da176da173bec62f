import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Count, findMoving, moveItems } from '#infra/deployed/move-items.ts';
import { itemsOf } from '#infra/operate/rebuilding/register-books.ts';
import { dynamoOf } from '#test/fixtures/dynamo-of-items.ts';
import { flightTables, flightTablesThen } from '#test/fixtures/mid-flight.ts';
import type { Item } from '#test/fixtures/mid-flight-shape.ts';

const names = {
  cases: 'cases',
  staff: 'staff',
  confirmations: 'confirmations',
  accounts: 'accounts',
  throttles: 'throttles',
} as const;
const homes = Object.values(names);

async function contentsOf(dynamo: DynamoDBClient): Promise<Record<string, Item[]>> {
  const held: Record<string, Item[]> = {};
  for (const home of homes) {
    const items: Item[] = [];
    for await (const item of itemsOf(dynamo, home)) items.push(item);
    held[home] = items.sort(byKey);
  }
  return held;
}
const byKey = (one: Item, other: Item): number => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1);
const told = (counts: readonly Count[]) =>
  counts.map(({ what, home, fate, items }) => `${fate} ${items} ${what} ${home}`);

/** Once the cases have been read for the first time, somebody writes this item. */
function changedOnceRead(dynamo: DynamoDBClient, changed: Item): DynamoDBClient {
  const send = dynamo.send.bind(dynamo);
  let isRead = false;
  const sending = async (command: Parameters<typeof send>[0]) => {
    const answer = await send(command);
    if (!isRead) await send(new PutItemCommand({ TableName: 'cases', Item: marshall(changed) }));
    isRead = true;
    return answer;
  };
  return Object.assign(dynamo, { send: sending as typeof dynamo.send });
}

const head = {
  pk: 'staff_1',
  sk: 'STAFF',
  id: 'staff_1',
  version: 3,
  absences: [{ from: '2018-03-05', to: '2018-03-06' }],
};
const login = { pk: 'LOGIN#uralsk-head', sk: 'LOGIN', staff: 'staff_1' };
const aCase = { pk: 'case_1', sk: 'CASE', version: 1 };

describe('the move of what stood among the cases', () => {
  it('brings what older code stored home, each item as it was, and leaves the cases', async () => {
    const dynamo = dynamoOf(flightTablesThen());
    expect(told(await moveItems(dynamo, names))).toEqual([
      'moved 19 account accounts',
      'moved 19 journal of an account accounts',
      'moved 19 name of an account accounts',
      'moved 7 change of an official staff',
      'moved 6 login staff',
      'moved 6 official staff',
      'moved 6 official of an office staff',
    ]);
    const { cases, staff, confirmations, accounts, throttles } = flightTables();
    const home = { cases, staff, confirmations, accounts, throttles };
    expect(await contentsOf(dynamo)).toEqual(
      Object.fromEntries(Object.entries(home).map(([name, items]) => [name, items.toSorted(byKey)])),
    );
  });

  it('writes nothing dry, and finds nothing the second time', async () => {
    const dynamo = dynamoOf({ cases: [aCase, head, login] });
    expect(told(await findMoving(dynamo, names))).toEqual(['found 1 login staff', 'found 1 official staff']);
    expect((await contentsOf(dynamo)).cases).toHaveLength(3);
    await moveItems(dynamo, names);
    expect(await findMoving(dynamo, names)).toEqual([]);
    expect(await moveItems(dynamo, names)).toEqual([]);
    expect(await contentsOf(dynamo)).toMatchObject({ cases: [aCase], staff: [login, head] });
  });

  it('goes on where it was stopped after writing: what its new table has already is only removed', async () => {
    const dynamo = dynamoOf({ cases: [head, login], staff: [head] });
    expect(told(await moveItems(dynamo, names))).toEqual(['moved 1 login staff', 'moved 1 official staff']);
    expect(await contentsOf(dynamo)).toMatchObject({ cases: [], staff: [login, head] });
  });

  it('leaves what differs in its new table, where it is newer, and keeps no other back for it', async () => {
    const newer = { ...head, version: 4 };
    const dynamo = dynamoOf({ cases: [head, login], staff: [newer] });
    expect(told(await moveItems(dynamo, names))).toEqual(['moved 1 login staff', 'left 1 official staff']);
    expect(await contentsOf(dynamo)).toMatchObject({ cases: [head], staff: [login, newer] });
  });

  it('leaves what somebody changes meanwhile to the next run, with his change', async () => {
    const counter = { pk: 'THROTTLE#anyRequest#person_1', sk: '000000000001', count: 7, ttl: 9 };
    const changed = { ...counter, count: 8 };
    const dynamo = changedOnceRead(dynamoOf({ cases: [counter] }), changed);
    expect(told(await moveItems(dynamo, names))).toEqual(['left 1 count of requests throttles']);
    expect(await contentsOf(dynamo)).toMatchObject({ cases: [changed], throttles: [] });
    expect(told(await moveItems(dynamo, names))).toEqual(['moved 1 count of requests throttles']);
  });
});
