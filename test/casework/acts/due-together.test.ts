import { afterEach, describe, expect, it } from 'vitest';
import { differencesIn } from '#casework/register/check-register.ts';
import { range } from '#test/builders/a-drafted-case.ts';
import { enforceAll, layDue, type Midnight } from '#test/builders/a-due-midnight.ts';
import { dueId, forcesOf } from '#test/builders/due-amendments.ts';
import { type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { diceOf } from '#test/soak/dice.ts';
import { stopTime, type VirtualTime } from '#test/soak/virtual-time.ts';

let time: VirtualTime | undefined;
afterEach(() => time?.restore());

const midnight = '2018-03-02T19:00:00.000Z';
const minute = 60_000;

async function midnightOf(count: number, deaths: number, seed = 7) {
  const cases = memoryCaseStore();
  await layDue(count, cases);
  const random = diceOf(seed).fraction;
  time = stopTime(midnight, random);
  const { sleep, now: realTime, passTo } = time;
  const done = enforceAll(count, { cases, sleep, realTime, random, deaths });
  await passTo(realTime() + 10 * minute);
  return { cases, measured: await done };
}

/** Nothing is lost, nothing is done twice, and everything that is written of the list agrees. */
async function expectWhole(cases: MemoryCaseStore, count: number): Promise<void> {
  for (const n of range(1, count)) expect(await forcesOf(dueId('REMOVAL', n), cases)).toEqual(['AmendmentInForce']);
  const list = await cases.register.list('uralsk', 'public-sector');
  const identities = [...cases.register.identities.values()];
  expect(identities.filter(({ status }) => status === 'REMOVED')).toHaveLength(count);
  const entries = [...cases.register.entries.values()];
  const days = [...new Set(entries.map(({ day }) => day))];
  const books = {
    ...{ list, identities, entries, guests: [], results: identities, claims: [...cases.claims.values()] },
    years: await Promise.all([2017, 2018].map((year) => cases.register.year('uralsk', 'public-sector', year))),
    days: await Promise.all(days.map((day) => cases.register.counts('uralsk', 'public-sector', day))),
    log: [...cases.register.log.values()],
    heads: [...cases.register.heads.values()],
  };
  expect(differencesIn(books)).toEqual([]);
}

describe('acts that fall due together (X147)', () => {
  it('are written by one writer a list, many to a transaction: 2,000 in a minute', { timeout: 120_000 }, async () => {
    const { cases, measured } = await midnightOf(2000, 0);
    await expectWhole(cases, 2000);
    const { tried, written, took, longestTurn }: Midnight = measured;
    expect(took).toBeLessThan(minute);
    expect(written).toBeLessThan(400);
    expect(tried - written).toBeLessThan(written / 10);
    expect(longestTurn).toBeLessThan(300);
  });

  it.each(range(1, 6))(
    'are written once each, whoever dies between two writes (%i)',
    { timeout: 60_000 },
    async (seed) => {
      const { cases, measured } = await midnightOf(150, 0.05, seed);
      await expectWhole(cases, 150);
      expect(measured.died).toBeGreaterThan(0);
    },
  );
});
