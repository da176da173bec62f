import { describe, expect, it } from 'vitest';
import { beginHousingTerms } from '#casework/procedure/begin-housing-terms.ts';
import { housingTermKey } from '#domain/queue/list.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { aQueue, provider, rankAt } from '#test/builders/lists/a-queue.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

const list = 'socially-vulnerable';
/** Of two years of a list the first has its turn in the first night, the second in the other. */
const [firstNight, nextNight] = ['2018-06-05', '2018-06-06'].map((day) => `${day}T20:00:00.000Z`) as [string, string];

/** The lists of Oral as they stand; who comes in which year by what, and what a night of looking through them reads. */
function aList() {
  const store = memoryCaseStore();
  const queue = aQueue(store);
  let number = 0;
  const comes = async (caseId: string, year: number, day = 1) => {
    number += 1;
    const at = `${year}-03-${String(day).padStart(2, '0')}T05:00:00.000Z`;
    await queue.comes({ list, rank: rankAt(at, number), at: '2018-01-09T05:00:00.000Z', caseId });
    return number;
  };
  return {
    comes,
    leaves: (registerNumber: number) =>
      queue.does('LEFT', { list, number: registerNumber, at: '2018-02-01T05:00:00.000Z' }),
    filed: async (id: string, category: 'fallen-families' | 'multi-child', year: number, day?: number) => {
      store.seed({ ...caseIn('ISSUED'), id, category });
      return comes(id, year, day);
    },
    termRuns: (registerNumber: number, file: string) =>
      store.holds({ key: housingTermKey({ provider, list, registerNumber }), holder: file, file }),
    reads: async (now: string) => {
      const counts: Record<string, number> = {};
      const counted = <Port extends object>(port: Port): Port =>
        Object.fromEntries(
          Object.entries(port).map(([name, does]) => [
            name,
            (...said: readonly unknown[]) => {
              counts[name] = (counts[name] ?? 0) + 1;
              return does(...said);
            },
          ]),
        ) as Port;
      const { register } = store;
      const deps = { cases: counted(store), register: counted({ ...register }), clock: fixedClock(now) };
      await beginHousingTerms('request-1', { ...deps, pause: async () => {}, random: () => 0 });
      return counts;
    },
  };
}

describe('what a night of looking for families without their year reads (X303)', () => {
  const everyList = { list: providerIds.length };

  it('is of each list that nobody stands on its head alone', async () =>
    expect(await aList().reads(firstNight)).toEqual(everyList));

  it('is of whoever came from an old list how his entry stands, and no file', async () => {
    const { comes, reads } = aList();
    for (const n of [1, 2, 3]) await comes(`oldentry_${n}`, 2012, n === 3 ? 2 : 1);
    expect(await reads(firstNight)).toEqual({ ...everyList, year: 1, day: 2, entry: 3 });
  });

  it('is of whom the law sets no year his request beside, and of a family whose year runs that it does', async () => {
    const { filed, termRuns, reads } = aList();
    for (const n of [1, 2]) await filed(`case_${n}`, 'multi-child', 2012);
    expect(await reads(firstNight)).toEqual({ ...everyList, year: 1, day: 1, entry: 2, load: 2 });
    termRuns(await filed('case_3', 'fallen-families', 2012), 'case_3');
    expect(await reads(firstNight)).toEqual({ ...everyList, year: 1, day: 1, entry: 3, load: 3, claim: 1 });
  });

  it('is of one year of a list a night, and of nobody who has left it', async () => {
    const { filed, leaves, reads } = aList();
    for (const n of [1, 2, 3]) await filed(`case_${n}`, 'multi-child', 2012);
    for (const n of [4, 5]) await filed(`case_${n}`, 'multi-child', 2013);
    await leaves(1);
    const nights = [await reads(firstNight), await reads(nextNight)];
    expect(nights).toEqual([2, 2].map((people) => ({ ...everyList, year: 1, day: 1, entry: people, load: people })));
    expect(await reads(firstNight)).toEqual(nights[0]);
  });
});
