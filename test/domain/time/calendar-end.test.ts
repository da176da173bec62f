import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termIds, termRow, terms } from '#domain/application/terms.ts';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import { rungsOf } from '#domain/file/terms/rungs.ts';
import { lastDayOf, type PeriodId, periods, tellsLastDay } from '#domain/regulation/periods.ts';
import { CalendarYearMissing, calendarYears, outlook } from '#domain/time/calendar.ts';
import { localInstant } from '#domain/time/local-date.ts';

const noon = (date: string) => localInstant(date, '12:00');
const functions = join(import.meta.dirname, '../../../functions');

describe('beyond the last year of the calendar (X61)', () => {
  it('filing alone needs a date: of all terms the total is, and is refused where it is not known', () => {
    const needed = termIds.filter((id) => 'isNeededToStart' in terms[id]);
    expect(needed).toEqual(['total']);
    expect(spanOf('total', noon('2027-12-01'), { channel: 'portal' }).lastDay).toBe('2027-12-31');
    for (const channel of ['portal', 'corporation'] as const)
      expect(() => spanOf('total', noon('2027-12-02'), { channel })).toThrow(CalendarYearMissing);
    const begun = spanOf('total', noon('2027-12-02'), { channel: 'portal', isBegun: true });
    expect(begun).toMatchObject({ nominalLastDay: '2028-01-01', lastDay: '2028-01-01', mayMove: true });
    expect(begun.derivation.map(({ rule }) => rule)).toContain('may-move');
  });

  it('every other term is given, and says that it may still move where it rests on the missing year', () => {
    const moving = (at: string) =>
      termIds.flatMap((id) => {
        if (id === 'total') return [];
        const span = spanOf(id, at, { channel: 'corporation', totalLastDay: '2027-12-30' });
        const isTold = span.derivation.some(({ rule }) => rule === 'may-move');
        expect([id, isTold]).toEqual([id, span.mayMove === true]);
        return span.mayMove ? [id] : [];
      });
    expect(moving(noon('2027-12-27'))).toEqual([]);
    expect(moving(noon('2027-12-31'))).toEqual(['actingHead', 'correction']);
    expect(moving(localInstant('2027-12-31', '19:50'))).toEqual(['intake', 'registration', 'actingHead', 'correction']);
    expect(moving(noon('2028-02-01'))).toEqual(['intake', 'registration', 'actingHead', 'correction']);
  });

  it('every rung of every term has a moment, and they rise', () => {
    for (const id of termIds) {
      const span = spanOf(id, noon('2027-12-31'), { channel: 'corporation', isBegun: true });
      const moments = [...rungsOf(termRow(id, 'corporation'), span)].map(({ at }) => at);
      expect([id, moments]).toEqual([id, [...moments].sort()]);
    }
  });

  it('every period has a last day, without the roll, and whoever is told it is told that it may still move', () => {
    const inDays = (Object.keys(periods) as PeriodId[]).filter((id) =>
      ['calendarDay', 'workingDay', 'month', 'year'].includes(periods[id].unit),
    );
    for (const id of inDays) {
      expect(() => lastDayOf(id, '2027-12-31')).not.toThrow();
      const { unit } = periods[id];
      const asks = 'rolls' in periods[id] || unit === 'workingDay';
      expect([id, tellsLastDay(id, '2027-12-31').mayMove !== undefined]).toEqual([id, asks]);
      expect(tellsLastDay(id, '2020-02-03').mayMove).toBeUndefined();
    }
    expect(tellsLastDay('appeal', '2027-10-01')).toMatchObject({ lastDay: '2028-01-01', mayMove: expect.anything() });
    expect(tellsLastDay('appeal', '2027-09-30')).toEqual({ lastDay: '2027-12-30' });
    expect(lastDayOf('refilingKeepsPlace', '2027-12-30')).toBe('2028-01-04');
  });

  it('the outlook agrees with the calendar wherever that goes, and has no past before it', () => {
    expect(outlook.nextWorkingDay('2019-12-15')).toBe('2019-12-18');
    expect(outlook.addWorkingDays('2018-03-20', 3)).toBe('2018-03-28');
    expect(() => outlook.isWorkingDay(`${calendarYears.first - 1}-12-31`)).toThrow(CalendarYearMissing);
  });

  it('only the reckoning of terms asks the calendar that refuses, and the outlook has these readers', () => {
    const sources = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const naming = (pattern: RegExp) =>
      sources.filter((file) => pattern.test(readFileSync(join(functions, file), 'utf8'))).sort();
    const strict =
      /\b(workingCalendar|isWorkingDay|nextWorkingDay|addWorkingDays|hoursOf)\b(?=.*from '.*calendar\.ts')/;
    expect(naming(strict)).toEqual(['domain/time/term-dates.ts']);
    expect(naming(/\boutlook\b.*from '.*calendar\.ts'/)).toEqual([
      'domain/application/rules/examining/asked-document.ts',
      'domain/file/terms/rungs.ts',
      'domain/file/terms/term-runs.ts',
      'domain/offer/rules/tries.ts',
      'domain/outages/outage.ts',
      'domain/regulation/periods.ts',
      'domain/time/office-time.ts',
      'domain/time/term-dates.ts',
      'domain/time/term-derivation.ts',
    ]);
  });
});
