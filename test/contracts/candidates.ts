import { expect, it } from 'vitest';
import { entriesFrom } from '#casework/register/read-candidates.ts';
import type { Rank } from '#domain/queue/list.ts';
import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { type Asked, aList } from './stores.ts';

const ranks = [
  rankAt('2016-11-03T06:00:00.000Z', 1),
  rankAt('2018-02-19T06:00:00.000Z', 2),
  rankAt('2018-02-19T06:00:00.000Z', 3),
  rankAt('2018-02-20T06:00:00.000Z', 4),
  rankAt('2019-05-06T06:00:00.000Z', 5),
] as const;

/** Whoever stands on a list is read in order of place over the counts by day. */
export function candidatesContract(asked: Asked): void {
  /** Registered from the last who filed to the first, the one of 20 February removed again. */
  async function aLivingList() {
    const { cases, register } = asked();
    const list = `read of ${aList().provider}`;
    const { comes, does } = aQueue({ commit: cases.commit, register });
    for (const [index, rank] of [...ranks].reverse().entries())
      await comes({
        list,
        rank,
        at: `2020-01-0${index + 1}T06:00:00.000Z`,
        caseId: `case_${rank.intakeSequence}${list}`,
      });
    await does('REMOVED', { list, number: 2, at: '2020-02-01T06:00:00.000Z' });
    const from = async (after: Rank | undefined, atLeast: number) => {
      const read = await entriesFrom({ provider: 'uralsk', list }, { ...(after ? { after } : {}), atLeast }, register);
      return [read.entries.map(({ intakeSequence }) => intakeSequence), read.isWhole, read.list.version];
    };
    return { from };
  }

  it('in order of place whoever came when, those removed left out, whole days at a time', async () => {
    const { from } = await aLivingList();
    expect(await from(undefined, 1)).toEqual([[1], false, 6]);
    expect(await from(undefined, 2)).toEqual([[1, 2, 3], false, 6]);
    expect(await from(undefined, 4)).toEqual([[1, 2, 3, 5], true, 6]);
    expect(await from(undefined, 100)).toEqual([[1, 2, 3, 5], true, 6]);
  });

  it('behind a rank, of its own day too', async () => {
    const { from } = await aLivingList();
    expect(await from(ranks[1], 1)).toEqual([[3, 5], true, 6]);
    expect(await from(ranks[0], 1)).toEqual([[2, 3], false, 6]);
    expect(await from(ranks[4], 1)).toEqual([[], true, 6]);
  });

  it('nobody of an empty list', async () => {
    const { register } = asked();
    const { provider, list } = aList();
    expect(await entriesFrom({ provider, list }, { atLeast: 5 }, register)).toMatchObject({
      entries: [],
      isWhole: true,
    });
  });
}
