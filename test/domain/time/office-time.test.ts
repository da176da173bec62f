import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf } from '#domain/time/calendar.ts';
import { addDays, localDate, localInstant, localTime } from '#domain/time/local-date.ts';
import { addOfficeMinutes, isOpenAt, nextOpening, officeMinutesBetween } from '#domain/time/office-time.ts';

const organisations = fc.constantFrom('provider', 'corporation');
const minutesOfYears = fc
  .record({ days: fc.integer({ min: 0, max: 3_600 }), minute: fc.integer({ min: 0, max: 1_439 }) })
  .map(({ days, minute }) =>
    new Date(Date.parse(localInstant(addDays('2015-01-01', days), '00:00')) + minute * 60_000).toISOString(),
  );

const at = (date: string, time: string) => localInstant(date, time);
const shown = (instant: string) => `${localDate(instant)} ${localTime(instant)}`;

describe('minutes of office time', () => {
  // 24 November 2026 is a Tuesday
  it.each([
    ['2026-11-24', '12:45', '2026-11-24 13:00', 'ends as the break begins'],
    ['2026-11-24', '18:15', '2026-11-24 18:30', 'ends at the closing hour'],
    ['2026-11-24', '12:46', '2026-11-24 14:31', 'one minute is left over for the afternoon'],
    ['2026-11-24', '13:00', '2026-11-24 14:45', 'closed at the closing instant'],
    ['2026-11-24', '13:30', '2026-11-24 14:45', 'in the break'],
    ['2026-11-24', '14:30', '2026-11-24 14:45', 'open at the opening instant'],
    ['2026-11-24', '08:00', '2026-11-24 09:15', 'before the opening hour'],
    ['2026-11-24', '18:20', '2026-11-25 09:05', 'over the night'],
    ['2026-11-27', '18:20', '2026-11-30 09:05', 'over the weekend'],
    ['2018-03-20', '18:20', '2018-03-26 09:05', 'over Nauryz and the weekend'],
    ['2018-05-05', '10:00', '2018-05-05 10:15', 'on a Saturday that works'],
  ])('of the provider, from %s %s, fifteen are over at %s: %s (X29)', (date, time, ends) => {
    expect(shown(addOfficeMinutes('provider', at(date, time), 15))).toBe(ends);
  });

  it.each([
    ['2026-11-24', '12:45', '2026-11-24 13:00', 'no break at the Corporation'],
    ['2026-11-24', '19:50', '2026-11-25 09:05', 'over the night'],
    ['2026-11-28', '19:50', '2026-11-30 09:05', 'over Sunday'],
    ['2020-01-05', '10:00', '2020-01-05 10:15', 'on a Sunday that works'],
    ['2015-03-21', '10:00', '2015-03-26 09:15', 'a holiday on a Saturday, and Nauryz after it'],
  ])('of the Corporation, from %s %s, fifteen are over at %s: %s (X29)', (date, time, ends) => {
    expect(shown(addOfficeMinutes('corporation', at(date, time), 15))).toBe(ends);
  });

  it('begins to count when the office opens', () => {
    expect(nextOpening('provider', at('2026-11-24', '10:00'))).toBe(at('2026-11-24', '10:00'));
    expect(nextOpening('provider', at('2026-11-24', '13:00'))).toBe(at('2026-11-24', '14:30'));
    expect(nextOpening('provider', at('2026-11-27', '18:30'))).toBe(at('2026-11-30', '09:00'));
  });

  it.each([
    ['2026-11-28', '09:00', true],
    ['2026-11-28', '08:59', false],
    ['2026-11-28', '19:59', true],
    ['2026-11-28', '20:00', false],
    ['2026-11-29', '10:00', false],
    ['2020-01-05', '10:00', true],
    ['2018-03-09', '10:00', false],
    ['2099-06-06', '10:00', true],
  ])('on %s at %s a centre is open: %s (X29, X61)', (date, time, isOpen) => {
    expect(isOpenAt('corporation', at(date, time))).toBe(isOpen);
  });

  it('that have passed are those that were added, and none while the office is closed', () => {
    fc.assert(
      fc.property(minutesOfYears, fc.integer({ min: 1, max: 3_000 }), organisations, (from, amount, organisation) => {
        const end = addOfficeMinutes(organisation, from, amount);
        expect(officeMinutesBetween(organisation, from, end)).toBe(amount);
        expect(officeMinutesBetween(organisation, from, nextOpening(organisation, from))).toBe(0);
        expect(officeMinutesBetween(organisation, end, from)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with a count of minute after minute', () => {
    fc.assert(
      fc.property(minutesOfYears, fc.integer({ min: 1, max: 40 }), organisations, (from, amount, organisation) => {
        expect(addOfficeMinutes(organisation, from, amount)).toBe(countedMinuteByMinute(organisation, from, amount));
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

function countedMinuteByMinute(organisation: 'provider' | 'corporation', from: string, amount: number): string {
  const openMinutes = new Set<string>();
  let left = amount;
  let prepared = '';
  for (let moment = Date.parse(from); ; moment += 60_000) {
    if (left === 0) return new Date(moment).toISOString();
    const instant = new Date(moment).toISOString();
    const date = localDate(instant);
    if (date !== prepared) {
      openMinutes.clear();
      for (const { opens, closes } of hoursOf(organisation, date)) {
        for (let open = Date.parse(opens); open < Date.parse(closes); open += 60_000)
          openMinutes.add(new Date(open).toISOString());
      }
      prepared = date;
    }
    if (openMinutes.has(instant)) left -= 1;
  }
}
