import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveNoticeRule, noticesOf } from '#domain/queue/move-notices.ts';
import type { Move } from '#domain/queue/moves.ts';

const moved = (day: number, by: number): Move => ({
  ...{ reason: by < 0 ? 'AHEAD_HOUSED' : 'AHEAD_REINSTATED', by, list: 'orphans', sequence: day, kind: 'HOUSED' },
  at: `2018-03-${String(day).padStart(2, '0')}T06:00:00.000Z`,
});
/** The latest first, as they are read. */
const moves = (...each: readonly [day: number, by: number][]) => each.map(([day, by]) => moved(day, by)).reverse();

describe('a notice that a place has moved (X119)', () => {
  it('comes at the tenth place forward, with what moved it since it was told last', () => {
    const nine = Array.from({ length: 9 }, (_, index) => [index + 1, -1] as [number, number]);
    expect(noticesOf(moves(...nine), 400)).toEqual([]);
    expect(noticesOf(moves(...nine, [12, -1], [13, -1]), 400)).toEqual([
      { on: '2018-03-12', from: 400, to: 390, reasons: [{ reason: 'AHEAD_HOUSED', times: 10, by: -10 }] },
    ]);
  });

  it('comes on the very day on which it went back by one', () => {
    expect(noticesOf(moves([1, -1], [2, 1], [3, -1]), 5)).toMatchObject([{ on: '2018-03-02', from: 5, to: 5 }]);
    expect(noticesOf(moves([2, 1], [2, -1]), 5)).toEqual([]);
  });

  it('follows the one before it, whatever the moves, and leaves nothing untold that matters', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(-1, -1, -1, 1)), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(drawn, (each) => {
        const inOrder = each.toSorted(([one], [other]) => one - other);
        const notices = noticesOf(moves(...inOrder), 1000);
        const ends = [1000, ...notices.map(({ to }) => to)];
        expect(notices.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        for (const { from, to, reasons } of notices)
          expect(reasons.reduce((total, { by }) => total + by, 0)).toBe(to - from);
        const last = notices.at(-1)?.on ?? '';
        const untold = inOrder.filter(([day]) => moved(day, 1).at.slice(0, 10) > last);
        const left = untold.reduce((total, [, by]) => total + by, 0);
        expect(left).toBeGreaterThan(-moveNoticeRule.forward);
        expect(left).toBeLessThan(moveNoticeRule.backwards);
      }),
    );
  });
});
