import { describe, expect, it } from 'vitest';
import calendar from '#domain/time/calendar.json' with { type: 'json' };
import {
  addWorkingDays,
  CalendarYearMissing,
  calendarDaysLeft,
  calendarYears,
  hoursOf,
  isCorporationDay,
  isDisputed,
  isWorkingDay,
  nextWorkingDay,
} from '#domain/time/calendar.ts';
import { addDays, localTime, weekdayOf } from '#domain/time/local-date.ts';

describe('the working calendar', () => {
  it.each([
    ['2017-10-04', true, true, 'a Wednesday'],
    ['2017-10-07', false, true, 'a Saturday: only the Corporation works'],
    ['2017-10-08', false, false, 'a Sunday'],
    ['2018-03-21', false, false, 'Nauryz'],
    ['2018-05-08', false, false, 'a day off moved by the Government'],
    ['2018-05-05', true, true, 'the Saturday worked for it'],
    ['2020-01-05', true, true, 'a Sunday that works (X29)'],
    ['2020-05-11', true, true, 'a Monday after Victory Day that works'],
    ['2015-03-21', false, false, 'a holiday on a Saturday closes the Corporation too (X29)'],
    ['2020-08-31', false, false, 'a substitute for a holiday on a Sunday'],
    ['2025-08-30', false, false, '30 August, a holiday up to 2025'],
    ['2027-03-15', false, false, '15 March, a holiday from 2027'],
    ['2026-03-16', true, true, '15 March is no holiday in 2026'],
    ['2022-12-01', true, true, '1 December, a holiday only up to 2021'],
    ['2022-10-25', false, false, '25 October, a holiday from 2022'],
  ])('%s: provider works %s, Corporation works %s (%s)', (date, provider, corporation) => {
    expect([isWorkingDay(date), isCorporationDay(date)]).toEqual([provider, corporation]);
  });

  it.each(['2014-12-31', '2028-01-01'])('refuses to guess about %s', (date) => {
    expect(() => isWorkingDay(date)).toThrow(CalendarYearMissing);
    expect(() => isWorkingDay(date)).toThrow(expect.objectContaining({ year: Number(date.slice(0, 4)) }));
    expect(() => hoursOf('corporation', date)).toThrow(CalendarYearMissing);
    expect(() => isWorkingDay(date)).toThrow(
      expect.objectContaining({
        name: 'CalendarYearMissing',
        message: `the calendar holds no data for ${date.slice(0, 4)}; it covers 2015–2027`,
      }),
    );
  });

  it('refuses to count working days beyond its last year', () => {
    expect(() => addWorkingDays('2027-12-31', 1)).toThrow(CalendarYearMissing);
  });

  it.each([
    ['2027-12-31', 0],
    ['2027-12-01', 30],
    ['2028-01-02', -2],
  ])('says on %s how many of its days are left: %i', (date, days) => {
    expect(calendarDaysLeft(date)).toBe(days);
  });

  it('covers the years 2015 to 2027 without a gap', () => {
    expect(calendarYears).toEqual({ first: 2015, last: 2027 });
    const years = Object.keys(calendar.years).map(Number);
    expect(years).toEqual(
      Array.from({ length: calendarYears.last - calendarYears.first + 1 }, (_, index) => calendarYears.first + index),
    );
  });

  it('finds the nearest working day, the day itself included (Civil Code 175)', () => {
    expect(nextWorkingDay('2017-10-04')).toBe('2017-10-04');
    expect(nextWorkingDay('2019-12-15')).toBe('2019-12-18');
    expect(nextWorkingDay('2020-08-29')).toBe('2020-09-01');
  });

  it('counts working days after a date and not the date (Civil Code 173)', () => {
    expect(addWorkingDays('2017-10-06', 1)).toBe('2017-10-09');
    expect(addWorkingDays('2017-10-06', 0)).toBe('2017-10-06');
    expect(addWorkingDays('2018-03-20', 3)).toBe('2018-03-28');
  });

  it.each([
    ['provider', '2026-11-24', ['09:00–13:00', '14:30–18:30']],
    ['corporation', '2026-11-24', ['09:00–20:00']],
    ['provider', '2026-11-28', []],
    ['corporation', '2026-11-28', ['09:00–20:00']],
    ['corporation', '2026-11-29', []],
    ['corporation', '2020-01-05', ['09:00–20:00']],
  ] as const)('%s on %s is open %j (Standard 8)', (organisation, date, hours) => {
    expect(hoursOf(organisation, date).map(({ opens, closes }) => `${localTime(opens)}–${localTime(closes)}`)).toEqual(
      hours,
    );
  });

  it('keeps the days on which its sources differ', () => {
    expect(isDisputed('2024-05-08')).toBe(true);
    expect(isDisputed('2024-05-09')).toBe(false);
  });

  it('marks as disputed each ordinary day that a source calls off, and leaves it as its weekday says', () => {
    const ordinary = ['2015-09-23', '2016-09-11', '2026-03-15', '2026-03-16', '2026-08-31', '2027-05-17'];
    const entered = Object.values(calendar.years).flatMap((year) =>
      'disputedOrdinaryDays' in year ? year.disputedOrdinaryDays.map(({ date }) => date) : [],
    );
    expect(entered).toEqual(ordinary);
    for (const date of ordinary) expect([isDisputed(date), isWorkingDay(date)]).toEqual([true, weekdayOf(date) < 6]);
  });

  it('enters every day once, in its own year, and on the side of the week it belongs to', () => {
    const entries = Object.entries(calendar.years).flatMap(([year, days]) => [
      ...days.daysOff.map(({ date }) => ({ year, date, isWeekend: false })),
      ...[...days.holidaysOnWeekends, ...days.workingWeekendDays].map(({ date }) => ({ year, date, isWeekend: true })),
    ]);
    expect(new Set(entries.map(({ date }) => date)).size).toBe(entries.length);
    expect(entries.filter(({ year, date }) => !date.startsWith(year))).toEqual([]);
    expect(entries.filter(({ date, isWeekend }) => weekdayOf(date) >= 6 !== isWeekend)).toEqual([]);
  });

  it('never closes the provider for more than ten days together', () => {
    let closed = 0;
    for (let date = '2015-01-01'; date <= '2027-12-31'; date = addDays(date, 1)) {
      closed = isWorkingDay(date) ? 0 : closed + 1;
      expect(closed, date).toBeLessThanOrEqual(10);
    }
  });
});
