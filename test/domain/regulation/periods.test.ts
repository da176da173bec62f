import { describe, expect, it } from 'vitest';
import { type Period, periods, youngerRules } from '#domain/regulation/periods.ts';

describe('rules younger than the regulation (X42)', () => {
  it('have a switch each: deemed refusal and appeal terms and suspension on, the hearing off', () => {
    expect(Object.entries(youngerRules).map(([id, { applies }]) => [id, applies])).toEqual([
      ['deemedRefusal', true],
      ['appealTerms', true],
      ['hearing', false],
      ['suspension', true],
    ]);
    const off = Object.entries<Period>(periods).filter(([, { applies }]) => !applies);
    expect(off.map(([id]) => id)).toEqual(['hearingBeforeDecision', 'hearingObjection']);
  });

  it('carry the edition of the code of 2021', () => {
    const young = Object.values<Period>(periods).filter(({ source }) => source.startsWith('APPK'));
    expect(young.length).toBeGreaterThanOrEqual(7);
    expect(young.every(({ edition }) => edition === 'administrative-code-2021')).toBe(true);
  });
});
