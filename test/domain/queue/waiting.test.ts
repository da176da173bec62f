import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthFlow } from '#domain/queue/month-flow.ts';
import { historyOf } from '#domain/queue/monthly-history.ts';
import { waitingOf, waitingRules } from '#domain/queue/waiting.ts';
import { coverageOf, processes } from '#test/bench/waiting.ts';

const monthOf = (index: number) => `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
type Flow = Record<string, [number, number, number, number]>;
const flowOf = (months: readonly MonthFlow[]): Flow =>
  Object.fromEntries(months.map((month, index) => [monthOf(index), [...month]])) as Flow;
const steady = (count: number, housed: number) =>
  flowOf(Array.from({ length: count }, (): MonthFlow => [10, 0, 0, housed]));

describe('how long somebody will wait (X118)', () => {
  it('is simple division where a list has always moved alike', () => {
    const history = historyOf({ flow: steady(61, 5), totals: { '2010': 1000 } }, '2015-02-10');
    expect(history).toHaveLength(60);
    expect(waitingOf(300, history, 2, 'seed')).toEqual({ months: [60, 60], history: 60 });
  });

  it('cannot be said where the history is thin, or nobody was ever housed', () => {
    const thin = historyOf({ flow: steady(30, 5), totals: { '2010': 1000 } }, '2012-07-01');
    expect(waitingOf(1, thin, 7, 'seed')).toMatchObject({ unknown: 'THIN_HISTORY' });
    const none = historyOf({ flow: steady(62, 0), totals: { '2010': 1000 } }, '2015-03-10');
    expect(waitingOf(1, none, 3, 'seed')).toMatchObject({ unknown: 'THIN_HISTORY' });
    expect(historyOf({ totals: {} }, '2015-03-10')).toEqual([]);
  });

  it('is not told as a number where it may be longer than anybody can foresee', () => {
    const history = historyOf({ flow: steady(62, 1), totals: { '2010': 9000 } }, '2015-03-10');
    expect(waitingOf(8000, history, 3, 'seed')).toMatchObject({ unknown: 'TOO_LONG' });
  });

  it('comes out the same whenever it is asked, and is no shorter further back', () => {
    const counts = fc.tuple(fc.nat(20), fc.nat(3), fc.nat(20), fc.nat(30));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 50, maxLength: 90 }), fc.nat(400), (months, place) => {
        const history = historyOf({ flow: flowOf(months), totals: { '2010': 2000 } }, `${monthOf(months.length)}-01`);
        const [near, again, far] = [place + 1, place + 1, place + 101].map((each) => waitingOf(each, history, 1, 's'));
        expect(near).toEqual(again);
        if (near && far && 'months' in near && 'months' in far) {
          expect(near.months[0]).toBeLessThanOrEqual(near.months[1]);
          expect(near.months[0]).toBeLessThanOrEqual(far.months[0]);
          expect(near.months[1]).toBeLessThanOrEqual(far.months[1]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('counts months in which nothing happened, and neither the first nor the present one', () => {
    const flow: Flow = { '2018-01': [500, 0, 0, 0], '2018-03': [0, 0, 50, 10], '2018-05': [0, 0, 0, 7] };
    expect(historyOf({ flow, totals: { '2017': 433 } }, '2018-05-20')).toEqual([
      { calendarMonth: 2, backShare: 0, goneShare: 0, housed: 0, left: 0 },
      { calendarMonth: 3, backShare: 0, goneShare: 0.1, housed: 10, left: 60 },
      { calendarMonth: 4, backShare: 0, goneShare: 0, housed: 0, left: 0 },
    ]);
  });

  it.each(Object.entries(processes))(
    'holds seven to nine true waits of ten, on a list that goes by %s',
    (_, process) => {
      const { within, untold } = coverageOf(process, 150);
      expect(within).toBeGreaterThanOrEqual(0.7);
      expect(within).toBeLessThanOrEqual(0.9);
      expect(untold).toBeLessThan(0.2);
      expect(waitingRules.band).toBe(0.8);
    },
  );
});
