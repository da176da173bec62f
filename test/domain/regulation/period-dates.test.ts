import { describe, expect, it } from 'vitest';
import { lastDayOf, lengthOf, type Period, periods } from '#domain/regulation/periods.ts';

describe('periods', () => {
  it('let a package be filed again with its moment within three working days (X41)', () => {
    expect(lastDayOf('refilingKeepsPlace', '2017-10-06')).toBe('2017-10-11');
    expect(lastDayOf('refilingKeepsPlace', '2018-03-20')).toBe('2018-03-28');
  });

  it('count at the desk by its own days, Saturdays too, and everywhere else by those of law (X29, X60)', () => {
    const atDesk = Object.entries<Period>(periods).flatMap(([id, { worksAs, unit }]) =>
      worksAs ? [[id, worksAs, unit]] : [],
    );
    expect(atDesk).toEqual([['ticketAccepted', 'corporation', 'workingDay']]);
    expect(lastDayOf('ticketAccepted', '2018-02-23')).toBe('2018-02-24');
    expect(lastDayOf('ticketAccepted', '2018-02-24')).toBe('2018-02-26');
    expect(lastDayOf('ticketAccepted', '2018-03-20')).toBe('2018-03-24');
    // a supervisor has a part in it, who works on the days of law
    expect(lastDayOf('takenInPaperEntered', '2018-02-23')).toBe('2018-02-28');
    expect(lastDayOf('documentAsked', '2018-02-23')).toBe('2018-03-02');
  });

  it('keep an unfiled draft for ninety days (X45)', () => {
    expect(lastDayOf('draftKept', '2026-01-01')).toBe('2026-04-01');
  });

  it('leave three months to appeal, six where no remedy was named, to a working day (APPK 92, X42)', () => {
    expect(lastDayOf('appeal', '2026-08-24')).toBe('2026-11-24');
    expect(lastDayOf('appeal', '2025-11-30')).toBe('2026-03-02');
    expect(lastDayOf('appealWithoutRemedyNamed', '2026-01-31')).toBe('2026-07-31');
  });

  it('look five years back for worsened conditions', () => {
    expect(lastDayOf('worseningLooksBack', '2015-03-01')).toBe('2020-03-01');
  });

  it('have a length where they are minutes, hours or plain days', () => {
    expect(lengthOf('paperLives')).toBe(900_000);
    expect(lengthOf('idempotencyKept')).toBe(86_400_000);
    expect(lengthOf('signingClaimBehind')).toBe(86_400_000);
  });

  it('refuse to give a length in months or a last day in minutes', () => {
    expect(() => lengthOf('appeal')).toThrow('appeal');
    expect(() => lastDayOf('paperLives', '2026-01-01')).toThrow('paperLives');
  });
});
