import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, emptySpread, folded, type Group, quantile, together } from '#infra/operate/fairness/tally.ts';

const spreadOf = (values: readonly number[]) => {
  const spread = emptySpread();
  for (const value of values) addTo(spread, value, 1);
  return spread;
};

const groupsOf = (sizes: readonly number[]): Group<number>[] =>
  sizes.map((of, index) => ({ key: `group ${index}`, of }));
const sumOf = (those: readonly number[]) => those.reduce((sum, one) => sum + one, 0);
const byPeople = { people: (of: number) => of, join: sumOf };
const told = (...sizes: readonly number[]) => folded(groupsOf(sizes), 10, byPeople).map(({ key, of }) => [key, of]);

describe('what is counted and not kept', () => {
  it('has the quantiles of all values in their order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.9, 1), (all, part) => {
        const sorted = all.toSorted((one, other) => one - other);
        expect(quantile(spreadOf(all), part)).toBe(sorted[Math.ceil(part * all.length) - 1]);
      }),
    );
    expect(quantile(emptySpread(), 0.5)).toBeUndefined();
  });

  it('is the same whether it was counted apart or together', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(values, values, (some, others) => {
        expect(together([spreadOf(some), spreadOf(others)])).toEqual(spreadOf([...some, ...others]));
      }),
    );
  });
});

describe('groups of fewer than ten people (X138)', () => {
  it.each([
    [
      'none is small',
      [12, 10],
      [
        ['group 0', 12],
        ['group 1', 10],
      ],
    ],
    [
      'the small ones are told together',
      [40, 4, 6],
      [
        ['group 0', 40],
        [undefined, 10],
      ],
    ],
    [
      'too few together: the smallest of the others is told with them',
      [40, 12, 4, 5],
      [
        ['group 0', 40],
        [undefined, 21],
      ],
    ],
    [
      'one small group alone would be what is left of the whole',
      [40, 12, 9],
      [
        ['group 0', 40],
        [undefined, 21],
      ],
    ],
    ['of one small group and one other nothing is told apart', [40, 9], [[undefined, 49]]],
    ['of a whole that is too small nothing is told', [3, 5], []],
  ])('%s', (_, sizes, expected) => {
    expect(told(...sizes)).toEqual(expected);
  });

  it('nobody is told apart among fewer than ten, nor found by taking the others from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (sizes) => {
        const rows = folded(groupsOf(sizes), 10, byPeople);
        const whole = sumOf(sizes);
        for (const { of } of rows) expect(of).toBeGreaterThanOrEqual(10);
        if (rows.length > 0) expect(sumOf(rows.map(({ of }) => of))).toBe(whole);
        else expect(whole).toBeLessThan(10);
      }),
    );
  });
});
