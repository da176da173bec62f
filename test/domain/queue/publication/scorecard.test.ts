import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { isOver, runsToMeet } from '#domain/file/term-runs.ts';
import { countFile, lastDayOf, scorecardsIn, scorecardText, type Tally } from '#domain/queue/publication/scorecard.ts';
import { aTermJournal, type DrawnRun } from '#test/builders/a-term-journal.ts';

const may = '2018-05-16T06:00:00.000Z';
const run = (changes: Partial<DrawnRun> = {}): DrawnRun => ({
  ...{ term: 'examination', dueAt: may, ended: 'TermMet' },
  ...changes,
});
const told = (files: readonly (readonly DrawnRun[])[], month = '2018-05') => {
  const tally: Tally = new Map();
  for (const runs of files) countFile(tally, month, runsToMeet(application, aTermJournal(runs)).filter(isOver));
  const text = scorecardText({ month, countedIn: '2018-06' }, new Map([['uralsk', tally]]));
  return JSON.parse(text).offices[0].terms;
};
const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);
const kept = [run()];
const late = [run({ missed: 'OVERDUE' })];

describe('how an office kept its terms in a month (X151)', () => {
  it.each<[string, readonly DrawnRun[], readonly string[]]>([
    ['was met in time', kept, ['kept']],
    ['was met late', late, ['late']],
    ['still runs, and is late', [run({ ended: undefined, missed: 'OVERDUE' })], ['late']],
    ['was late in one of two rounds', [run({ missed: 'OVERDUE' }), run()], ['late']],
    ['was met in time twice', [run(), run()], ['kept']],
    ['was not kept by a neighbour’s silence, and met', [run({ missed: 'HELD' })], ['kept']],
    ['waits for a neighbour', [run({ ended: undefined, missed: 'HELD' })], []],
    ['still runs', [run({ ended: undefined })], []],
    ['lapsed', [run({ ended: 'TermLapsed', missed: 'OVERDUE' })], []],
    ['merely runs out', [run({ term: 'keeping' })], []],
    ['ended with the last moment of the month', [run({ dueAt: '2018-05-31T19:00:00.000Z' })], ['kept']],
    ['ended with the last moment of the month before', [run({ dueAt: '2018-04-30T19:00:00.000Z' })], []],
    ['ended a millisecond into the next', [run({ dueAt: '2018-05-31T19:00:00.001Z' })], []],
    ['was late in a month before', [run({ dueAt: '2018-04-16T06:00:00.000Z', missed: 'OVERDUE' }), run()], ['kept']],
  ])('counts a file whose term %s', (_, runs, counted) => {
    const [row = { kept: 0, late: 0 }] = told(times(10, runs));
    expect({ kept: row.kept, late: row.late }).toEqual({
      kept: counted.includes('kept') ? 10 : 0,
      late: counted.includes('late') ? 10 : 0,
    });
  });

  it.each([
    ['nothing of fewer than ten', 9, 0, []],
    ['of ten in time', 10, 0, [{ due: 10, kept: 10, late: 0 }]],
    ['of ten late', 0, 10, [{ due: 10, kept: 0, late: 10 }]],
    ['of both', 10, 11, [{ due: 21, kept: 10, late: 11 }]],
    ['not of a few late', 30, 9, [{ due: 39 }]],
    ['not of a few in time', 9, 30, [{ due: 39 }]],
  ])('tells %s (X138)', (_, inTime, missed, rows) => {
    expect(told([...times(inTime, kept), ...times(missed, late)])).toEqual(
      rows.map((row) => ({ term: 'examination', ...row })),
    );
  });

  it('tells of no group of one to nine, and numbers that add up, whatever there was', () => {
    const drawn = fc.array(fc.tuple(fc.constantFrom('examination', 'signature'), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(drawn, (files) => {
        const rows = told(files.map(([term, isLate]) => [run({ term, ...(isLate ? { missed: 'OVERDUE' } : {}) })]));
        for (const { due, kept: inTime, late: missed } of rows) {
          expect(due).toBeGreaterThanOrEqual(10);
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
