import { describe, expect, it } from 'vitest';
import { thirtyDays } from '#infra/local/demo/days.ts';
import { othersAmong } from '#infra/local/demo/others.ts';

const { last } = thirtyDays();

/** When the next rung of each open file is climbed; pages of two. */
function listsOf(files: Readonly<Record<string, string>>) {
  const ids = Object.keys(files);
  return {
    open: async (cursor = '0') => {
      const next = Number(cursor) + 2;
      return { items: ids.slice(Number(cursor), next), ...(next < ids.length ? { cursor: String(next) } : {}) };
    },
    rungsBefore: async (instant: string) => ids.filter((id) => (files[id] ?? '') < instant),
  };
}

/** Rounds by their ids: when each was opened, and the offer that its dwelling is before. */
function roundsOf(rounds: Readonly<Record<string, readonly [openedAt: string, offer: string]>>) {
  const load = async <F>(_: unknown, id: string) => {
    const [openedAt, offer] = rounds[id] ?? ['', ''];
    return { id, openedAt, lots: [{ offer }] } as unknown as F;
  };
  return { load };
}
const noRounds = roundsOf({});

describe('what the clock of the demonstration means to others', () => {
  it('counts every open file that is not its own, and loses none of them in today’s time', async () => {
    const lists = listsOf({
      case_1: '2026-12-24T00:00:00.000Z',
      case_2: '2026-12-25T00:00:00.000Z',
      case_own: '2018-03-20T00:00:00.000Z',
    });
    const found = await othersAmong(
      { lists, cases: noRounds },
      { own: async () => new Set(['case_own']), now: '2026-11-29T00:00:00.000Z', last },
    );
    expect(found).toEqual({ open: 2, passed: [] });
  });

  it('asks for its own only where a file is open at all: asking is slow', async () => {
    const own = () => Promise.reject(new Error('nobody need be asked'));
    const never = '2027-01-01T00:00:00.000Z';
    const found = await othersAmong(
      { lists: listsOf({ dwelling_1: never }), cases: noRounds },
      { own, now: '2026-11-29T00:00:00.000Z', last },
    );
    expect(found).toEqual({ open: 0, passed: [] });
  });

  it('names those whose terms it would run over, when the clock stands before its last day', async () => {
    const lists = listsOf({
      case_1: '2018-03-20T00:00:00.000Z',
      case_2: last,
      case_3: '2018-02-01T00:00:00.000Z',
      case_own: '2018-03-20T00:00:00.000Z',
    });
    const found = await othersAmong(
      { lists, cases: noRounds },
      { own: async () => new Set(['case_own']), now: '2018-02-10T00:00:00.000Z', last },
    );
    expect(found).toEqual({ open: 3, passed: ['case_1'] });
  });

  it('counts the round that one cut short has left as its own, and no other; a dwelling waits for nobody', async () => {
    const never = '2027-01-01T00:00:00.000Z';
    const lists = listsOf({ allocation_1: never, allocation_2: never, allocation_3: never, dwelling_1: never });
    const cases = roundsOf({
      allocation_1: ['2020-03-16T05:00:00.000Z', 'offer_own'],
      allocation_2: ['2020-03-16T05:00:00.000Z', 'offer_other'],
      allocation_3: ['2026-11-29T00:00:00.000Z', 'offer_own'],
    });
    const found = await othersAmong(
      { lists, cases },
      { own: async () => new Set(['offer_own']), now: '2019-12-01T00:00:00.000Z', last: '2028-01-01T00:00:00.000Z' },
    );
    expect(found).toEqual({ open: 2, passed: ['allocation_2', 'allocation_3'] });
  });
});
