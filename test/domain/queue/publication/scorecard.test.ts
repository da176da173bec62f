import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf, scorecardsIn, scorecardText, type Tally } from '#domain/queue/publication/scorecard.ts';

const told = (tally: Readonly<Record<string, readonly [inTime: number, late: number]>>, month = '2018-05') => {
  const counted: Tally = new Map(
    Object.entries(tally).map(([term, [inTime, late]]) => [term, { due: inTime + late, late }]),
  );
  const text = scorecardText({ month, countedIn: '2018-06' }, new Map([['uralsk', counted]]));
  return JSON.parse(text).offices[0].terms;
};

describe('how an office kept its terms in a month (X151)', () => {
  it.each([
    ['nothing of fewer than ten', 9, 0, []],
    ['of ten in time', 10, 0, [{ due: 10, kept: 10, late: 0 }]],
    ['of ten late', 0, 10, [{ due: 10, kept: 0, late: 10 }]],
    ['of both', 10, 11, [{ due: 21, kept: 10, late: 11 }]],
    ['not of a few late', 30, 9, [{ due: 39 }]],
    ['not of a few in time', 9, 30, [{ due: 39 }]],
  ])('tells %s (X138)', (_, inTime, missed, rows) => {
    expect(told({ examination: [inTime, missed] })).toEqual(rows.map((row) => ({ term: 'examination', ...row })));
  });

  it('tells of no group of one to nine, and numbers that add up, whatever there was', () => {
    const aCount = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(aCount, aCount, (examination, signature) => {
        const rows = told({ signature, examination });
        expect(rows.map(({ term }: { term: string }) => term)).toEqual(
          rows.map(({ term }: { term: string }) => term).toSorted(),
        );
        for (const { due, kept: inTime, late: missed } of rows) {
          expect(due === 0 || due >= 10).toBe(true);
          if (inTime === undefined) expect(missed).toBeUndefined();
          else expect([inTime + missed, [inTime, missed].filter((one) => one > 0 && one < 10)]).toEqual([due, []]);
        }
      }),
    );
  });

  it('is counted once the month is over, and again with each of the two after it', () => {
    expect(scorecardsIn('2019-01').map(({ month }) => month)).toEqual(['2018-12', '2018-11', '2018-10']);
    expect(['2018-02', '2020-02', '2018-12'].map(lastDayOf)).toEqual(['2018-02-28', '2020-02-29', '2018-12-31']);
  });
});
