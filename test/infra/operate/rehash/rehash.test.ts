import { type DynamoDBClient, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { rehashedPrefix } from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';
import { bornOnIn, kinKeysOf, nameKeyOf } from '#casework/filing/name-key.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { isInterested } from '#domain/file/may-act.ts';
import { keysOf, recordOf } from '#infra/keyed.ts';
import { tableOutputs } from '#infra/names.ts';
import { itemsOf } from '#infra/operate/rebuilding/register-books.ts';
import { findHashes, makeHashesAgain, type Rehashed } from '#infra/operate/rehash/rehash.ts';
import { linesOf, needsLook } from '#infra/operate/rehash/told.ts';
import { executor, recipient } from '#test/builders/doors/a-keyed-office.ts';
import {
  aKeyedWorld,
  keyedCaseId,
  keyedHomeId,
  keyedRowId,
  registered,
  son,
  wife,
} from '#test/builders/doors/a-keyed-world.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { dynamoOf } from '#test/fixtures/dynamo-of-items.ts';

const names = recordOf(keysOf(tableOutputs), (table) => table);
const lost = memoryKeyring('the key that was lost');
const keyring = memoryKeyring('the key in its place');
const now = '2026-11-29T02:00:00.000Z';
const rehashing = (dynamo: DynamoDBClient) => ({ dynamo, names, keyring, now, progress: () => undefined });

type World = Awaited<ReturnType<typeof aKeyedWorld>>;
let before: World;
let wanted: World;
beforeAll(async () => {
  const unknown = await lost.personOf('000000000000');
  before = await aKeyedWorld(lost, { unknown, isAfter: false });
  wanted = await aKeyedWorld(keyring, { unknown, isAfter: true });
});

const byKey = (one: Item, other: Item): number => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1);
/** What is told of the run itself stands apart. */
const isOfRun = ({ pk, why }: Item): boolean => String(pk).startsWith(rehashedPrefix) || why === 'rehash';

async function held(dynamo: DynamoDBClient) {
  const tables: Record<string, Item[]> = {};
  const run: Item[] = [];
  for (const table of keysOf(names)) {
    const items: Item[] = [];
    for await (const item of itemsOf(dynamo, table)) (isOfRun(item) ? run : items).push(item);
    tables[table] = items.sort(byKey);
  }
  return { tables, run };
}
const sorted = (world: World) =>
  JSON.parse(JSON.stringify(recordOf(keysOf(names), (table) => (world[table] as Item[]).toSorted(byKey))));

/** Dies at that write. */
function dyingAt(dynamo: DynamoDBClient, write: number): { dynamo: DynamoDBClient; revive: () => void } {
  const send = dynamo.send.bind(dynamo);
  let left = write;
  const sending = async (command: Parameters<typeof send>[0]) => {
    const isWrite = command instanceof PutItemCommand || command instanceof TransactWriteItemsCommand;
    if (isWrite && left-- <= 0) throw new Error('killed');
    return send(command);
  };
  const dying = Object.assign(dynamo, { send: sending as typeof dynamo.send });
  const revive = (): void => {
    left = Number.POSITIVE_INFINITY;
  };
  return { dynamo: dying, revive };
}

const written = ({ tables }: Rehashed): number =>
  tables.reduce((sum, { renewed, forgotten, moved }) => sum + renewed + forgotten + moved, 0);

describe('hashes made again under another key', () => {
  it('are what that key would have made of the same words, each kind of them', async () => {
    const dynamo = dynamoOf(before);
    const told = await makeHashesAgain(rehashing(dynamo));
    expect((await held(dynamo)).tables).toEqual(sorted(wanted));
    expect(told.contradicted).toEqual([]);
    expect(needsLook(told)).toBe(false);
  });

  it('find the file by number and name, recuse its kin, and keep its recipient from a second request', async () => {
    const dynamo = dynamoOf(before);
    await makeHashesAgain(rehashing(dynamo));
    const { cases = [] } = (await held(dynamo)).tables;
    const stored = cases.find(({ pk, sk }) => pk === keyedCaseId && sk === 'CASE');
    const applicant = await keyring.personOf(recipient.iin);
    const nameKey = await nameKeyOf(registered, bornOnIn(recipient.iin), { keyring });
    expect(stored).toMatchObject({ applicant, nameKey });
    const ofRow = cases.find(({ pk, sk }) => pk === keyedRowId && sk === 'CASE');
    const { iin, surname } = citizen(9);
    const rowKey = await nameKeyOf({ surname, name: 'Түзетілген' }, bornOnIn(iin), { keyring });
    expect(ofRow?.snapshot).toMatchObject({ subject: await keyring.personOf(iin), nameKey: rowKey });
    const file = application.read(stored?.snapshot as object);
    const kin = await Promise.all([wife, executor].map(({ iin }) => keyring.personOf(iin)));
    expect(kin.map((person) => isInterested(application, file, { person }))).toEqual([true, false]);
    const nameKeys = await kinKeysOf({ ...son, name: 'Болад' }, son.bornOn, { keyring });
    expect(isInterested(application, file, { person: 'person_son', nameKeys })).toBe(true);
    expect(cases).toContainEqual(expect.objectContaining({ key: openRequestKey(applicant), file: keyedCaseId }));
  });

  it('differ in nothing the second time, and are told without being written', async () => {
    const dynamo = dynamoOf(before);
    const found = await findHashes(rehashing(dynamo));
    expect((await held(dynamo)).tables).toEqual(sorted(before));
    const made = await makeHashesAgain(rehashing(dynamo));
    expect(written(made)).toBe(written(found));
    const once = await held(dynamo);
    expect(written(await makeHashesAgain({ ...rehashing(dynamo), now: '2026-11-30T02:00:00.000Z' }))).toBe(0);
    expect(await held(dynamo)).toEqual(once);
  });

  it('are finished by the next run, wherever the one before was killed', async () => {
    const whole = dynamoOf(before);
    const told = await makeHashesAgain(rehashing(whole));
    const writes = told.pairs + written(told) + 2;
    for (let at = 0; at < writes; at += 3) {
      const { dynamo, revive } = dyingAt(dynamoOf(before), at);
      await makeHashesAgain(rehashing(dynamo)).catch(() => undefined);
      revive();
      await makeHashesAgain(rehashing(dynamo));
      expect((await held(dynamo)).tables, `killed at write ${at}`).toEqual(sorted(wanted));
    }
  });

  it('leave for an auditor of each file that its records were sealed anew, and what each seal was', async () => {
    const dynamo = dynamoOf(before);
    await makeHashesAgain(rehashing(dynamo));
    const { run } = await held(dynamo);
    expect(run.filter(({ why }) => why)).toEqual(
      [keyedCaseId, keyedRowId, keyedHomeId].map((caseId) =>
        expect.objectContaining({ caseId, fields: ['records'], reader: { kind: 'deployer', id: 'deployer' }, at: now }),
      ),
    );
    for (const [at, { mac }] of before.people.entries())
      expect(run).toContainEqual(
        expect.objectContaining({ of: 'seal', former: mac, present: wanted.people[at]?.mac, at: now }),
      );
  });

  it('tell in numbers whose words stand nowhere, and nothing of a person', async () => {
    const lines = linesOf(await findHashes(rehashing(dynamoOf(before))), { isDry: true }).join('\n');
    expect(lines).toMatch(/1 in accounts, cases, journal of a number that no record says/);
    expect(lines).toMatch(/nothing written$/);
    expect(lines).not.toMatch(/[0-9a-f]{16}|\d{12}|[А-ЯӘҒҚҢӨҰҮҺІ]/u);
  });

  it('are not made where two records say different things: both are left and told', async () => {
    const people = before.people.map((one) =>
      one.kind === 'staff' && 'iin' in (one.content as object)
        ? { ...one, content: { ...(one.content as object), iin: '850615400012' } }
        : one,
    );
    const dynamo = dynamoOf({ ...before, people });
    const told = await makeHashesAgain(rehashing(dynamo));
    expect(needsLook(told)).toBe(true);
    expect(linesOf(told, { isDry: false }).join('\n')).toMatch(/\(person\) of which two records say different things/);
    const { staffRegister } = (await held(dynamo)).tables;
    for (const { person, sk } of before.staffRegister as Item[])
      if (sk === 'STAFF' && person) expect(staffRegister).toContainEqual(expect.objectContaining({ person }));
  });
});
