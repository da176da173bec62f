import { describe, expect, it } from 'vitest';
import { lastDayOf, lengthOf } from '#domain/regulation/periods.ts';

describe('periods', () => {
  it('let a package be filed again with its moment within three working days (X41)', () => {
    expect(lastDayOf('refilingKeepsPlace', '2017-10-06')).toBe('2017-10-11');
    expect(lastDayOf('refilingKeepsPlace', '2018-03-20')).toBe('2018-03-28');
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
