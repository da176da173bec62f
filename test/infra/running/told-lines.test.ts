import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '#infra/running/columns.ts';
import { counted } from '#infra/running/counted.ts';
import { onTheClock } from '#infra/running/on-the-clock.ts';

describe('what commands tell', () => {
  it('stands in columns, numbers to the right, and no line ends with a blank', () => {
    const rows = [
      ['list', 'entries', 'note'],
      ['veterans', '7', ''],
    ];
    expect(aligned(rows, [1])).toEqual(['list      entries  note', 'veterans        7']);
    const texts = fc.array(fc.array(fc.string({ unit: 'grapheme-ascii' }), { maxLength: 4 }));
    fc.assert(fc.property(texts, (any) => aligned(any, [1]).every((line) => line === line.trimEnd())));
  });

  it('counts as English does', () => {
    expect([0, 1, 2, 21].map((count) => counted(count, 'list'))).toEqual(['0 lists', '1 list', '2 lists', '21 lists']);
    expect([1, 3].map((count) => counted(count, 'try', 'tries'))).toEqual(['1 try', '3 tries']);
  });

  it('is dated as the wall clocks of Asia/Oral are', () => {
    expect(onTheClock('2026-12-31T20:30:00.000Z')).toBe('2027-01-01 01:30');
  });
});
