import { afterEach, describe, expect, it } from 'vitest';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import { writeInTurn } from '#casework/acts/amending/due-together.ts';
import type { Commit } from '#casework/ports/commit.ts';
import { turnLasts } from '#casework/ports/turns.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import { readPlace } from '#casework/register/read-place.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { entryName } from '#domain/queue/list.ts';
import { isBefore } from '#domain/queue/place.ts';
import { amendmentPurposes } from '#domain/regulation/amendments/grounds.ts';
import { forcesOf } from '#test/builders/amendments/due-amendments.ts';
import { enforceAll, layDue, type Midnight, provider } from '#test/builders/lists/a-due-midnight.ts';
import { layMixed } from '#test/builders/lists/a-mixed-midnight.ts';
import { now, range } from '#test/builders/requests/a-drafted-case.ts';
import { type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';
import { booksOf } from '#test/soak/books.ts';
import { diceOf } from '#test/soak/dice.ts';
import { stopTime, type VirtualTime } from '#test/soak/virtual-time.ts';

let time: VirtualTime | undefined;
afterEach(() => time?.restore());

const midnight = '2018-03-02T19:00:00.000Z';
const minute = 60_000;

interface Troubles {
  readonly deaths: number;
  readonly unanswered: number;
}

async function midnightOf(
  lay: (cases: MemoryCaseStore) => Promise<readonly string[]>,
  { deaths, unanswered }: Troubles = { deaths: 0, unanswered: 0 },
  seed = 7,
) {
  const cases = memoryCaseStore();
  const ids = await lay(cases);
  const random = diceOf(seed).fraction;
  time = stopTime(midnight, random);
  const { sleep, now: realTime, passTo } = time;
  const done = enforceAll(ids, { cases, sleep, realTime, random, deaths, unanswered });
  await passTo(realTime() + 10 * minute);
  return { cases, ids, measured: await done };
}

/** Nothing is lost, nothing is done twice, and everything that is written of the lists agrees. */
async function expectWhole(cases: MemoryCaseStore, ids: readonly string[]): Promise<void> {
  for (const id of ids) expect([id, await forcesOf(id, cases)]).toEqual([id, ['AmendmentInForce']]);
  for (const books of await booksOf(cases)) expect(differencesIn({ ...books, results: books.identities })).toEqual([]);
}

async function fileOf(id: string, cases: MemoryCaseStore): Promise<Amendment> {
  const file = await cases.load(amendment, id);
  if (!file) throw new Error(`no ${id}`);
  return file;
}

const purposesOf = async (ids: readonly string[], cases: MemoryCaseStore) =>
  (await Promise.all(ids.map((id) => fileOf(id, cases)))).map(({ purpose }) => purpose);

/** Whoever stands, stands where the law puts him: by his moment, whatever order the acts were written in. */
async function expectLawsOrder({ register }: MemoryCaseStore): Promise<void> {
  const standing = [...register.identities.values()].filter(({ status }) => status === 'ACTIVE');
  for (const [list, entries] of Map.groupBy(standing, ({ onList }) => onList)) {
    const inOrder = entries.toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
    for (const [index, entry] of inOrder.entries()) {
      const { place } = await readPlace(entry, { provider, list }, midnight, { register });
      expect([entryName(entry), place]).toEqual([entryName(entry), index + 1]);
    }
  }
}

describe('acts that fall due together (X147)', () => {
  it('are written by one writer a list, many to a transaction: 2,000 in a minute', { timeout: 120_000 }, async () => {
    const { cases, ids, measured } = await midnightOf((store) => layDue(2000, store));
    await expectWhole(cases, ids);
    const { tried, written, took, longestTurn }: Midnight = measured;
    expect(took).toBeLessThan(minute);
    expect(written).toBeLessThan(400);
    expect(tried - written).toBeLessThan(written / 10);
    expect(longestTurn).toBeLessThan(300);
  });

  it('are of every kind, over one list or two, and go together wherever they can', { timeout: 60_000 }, async () => {
    const { cases, ids, measured } = await midnightOf((store) => layMixed(270, store));
    await expectWhole(cases, ids);
    await expectLawsOrder(cases);
    expect(new Set(await purposesOf(ids, cases))).toEqual(new Set(amendmentPurposes));
    expect(measured.written).toBeLessThan(ids.length / 2);
    expect(measured.longestTurn).toBeLessThan(600);
  });

  it.each(range(1, 6))(
    'are written once each, whoever dies between two writes or is not answered (%i)',
    { timeout: 60_000 },
    async (seed) => {
      const troubles = { deaths: 0.05, unanswered: 0.05 };
      const { cases, ids, measured } = await midnightOf((store) => layMixed(300, store), troubles, seed);
      await expectWhole(cases, ids);
      await expectLawsOrder(cases);
      expect(measured.died).toBeGreaterThan(0);
      expect(measured.longestTurn).toBeLessThan(turnLasts);
    },
  );

  it('are written those first that have waited longest, beside the writer’s own', async () => {
    const cases = memoryCaseStore();
    const ids = await layDue(40, cases);
    const waited = ids.slice(20, 25);
    for (const id of waited) cases.seed({ ...(await fileOf(id, cases)), forceDue: '2018-02-28T19:00:00.000Z' });
    const [own = ''] = ids.slice(-1);
    const deps = { cases, register: cases.register, lists: cases.lists, turns: memoryTurns(() => 0), random: () => 0 };
    const fits = async (commit: Commit) => fitsTransaction(commit);
    const moment = { now, requestId: 'machine' };
    await writeInTurn(await fileOf(own, cases), moment, { ...deps, fits, pause: async () => {} });
    for (const id of [own, ...waited]) expect(await forcesOf(id, cases)).toEqual(['AmendmentInForce']);
    const written = await Promise.all(ids.map((id) => forcesOf(id, cases)));
    expect(written.flat().length).toBeGreaterThan(10);
  });
});
