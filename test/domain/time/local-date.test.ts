import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isInstant,
  isPlainDate,
  localDate,
  localInstant,
  localTime,
  startOfDay,
  toInstant,
} from '#domain/time/local-date.ts';

describe('dates and moments in Asia/Oral', () => {
  it.each([
    ['2017-10-03T19:00:00.000Z', '2017-10-04', 'midnight in Oral'],
    ['2017-10-03T18:59:59.999Z', '2017-10-03', 'the last millisecond before it'],
    ['2017-10-04T00:30:00+06:00', '2017-10-03', 'written in Astana, which was an hour ahead before 2024'],
    ['2024-03-01T00:30:00+05:00', '2024-03-01', 'the night the country moved to one zone'],
    ['2024-02-29T23:30:00-08:00', '2024-03-01', 'written on the other side of the world'],
  ])('gives %s the date %s: %s (X26)', (instant, date) => {
    expect(localDate(instant)).toBe(date);
  });

  it('gives one moment one date, whatever offset it is written with (X26)', () => {
    const moment = fc.date({
      min: new Date('2015-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12, max: 14 }), (utc, hours) => {
        const shifted = new Date(utc.getTime() + hours * 3_600_000).toISOString().slice(0, -1);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        expect(localDate(`${shifted}${offset}`)).toBe(
          new Date(utc.getTime() + 5 * 3_600_000).toISOString().slice(0, 10),
        );
      }),
    );
  });

  it('ends a day at 24:00 local, which begins the next (Civil Code 176, X28)', () => {
    expect(endOfDay('2018-03-26')).toBe('2018-03-26T19:00:00.000Z');
    expect(endOfDay('2018-03-26')).toBe(startOfDay('2018-03-27'));
    expect(localDate(endOfDay('2018-03-26'))).toBe('2018-03-27');
  });

  it('reads clocks in Asia/Oral', () => {
    expect(localInstant('2026-11-24', '09:00')).toBe('2026-11-24T04:00:00.000Z');
    expect(localTime('2026-11-24T13:30:59.000Z')).toBe('18:30');
  });

  it('writes any offset as one UTC form with milliseconds', () => {
    expect(toInstant('2026-11-24T14:00:00+05:00')).toBe('2026-11-24T09:00:00.000Z');
    expect(toInstant('2026-11-24T09:00Z')).toBe('2026-11-24T09:00:00.000Z');
    expect(toInstant('2026-11-24T09:00:00.123456Z')).toBe('2026-11-24T09:00:00.123Z');
  });

  it.each(['2026-11-24T09:00:00.000Z', '2026-11-24T14:00:00+05:00', '2026-11-24T09:00Z'])(
    'takes %s for a moment',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    '2026-11-24',
    '2026-11-24T09:00:00',
    '2026-13-01T09:00:00Z',
    '2026-02-30T09:00:00Z',
    '2026-11-24T25:00:00Z',
    '24.11.2026 09:00',
    '2026-11-24T09:00:00Z[Asia/Oral]',
    '+002026-11-24T09:00:00Z',
    '',
  ])('refuses %j as a moment', (text) => {
    expect(isInstant(text)).toBe(false);
  });

  it.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13-01', false],
    ['2019-1-1', false],
    ['20190101', false],
    ['+002019-01-01', false],
    ['2019-01-01T00:00', false],
  ])('says of %s that it is a date: %s', (text, isDate) => {
    expect(isPlainDate(text)).toBe(isDate);
  });

  it('counts days and months on the calendar (Civil Code 173–174)', () => {
    expect(addDays('2018-01-31', 30)).toBe('2018-03-02');
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(addMonths('2018-11-24', 3)).toBe('2019-02-24');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
    expect(daysBetween('2015-01-01', '2025-01-01')).toBe(3_653);
  });
});

describe('the zone of Oral', () => {
  const inOral = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Oral', dateStyle: 'short', timeStyle: 'short' });

  it.each([1995, 2003, 2004, 2005, 2006, 2018, 2024, 2030])('is that of the time zone database in %i', (year) => {
    for (let hour = 0; hour < 366 * 24; hour += 5) {
      const moment = new Date(Date.UTC(year, 0, 1, hour, 30)).toISOString();
      expect([moment, `${localDate(moment)} ${localTime(moment)}`]).toEqual([moment, inOral.format(new Date(moment))]);
    }
  });

  it('is that of whoever writes a moment with another offset, at the edge of a year too', () => {
    expect(localDate('2005-12-31T23:30:00+05:00')).toBe('2005-12-31');
    expect(localDate('2006-01-01T00:30:00+14:00')).toBe('2005-12-31');
  });
});
