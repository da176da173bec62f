import { describe, expect, it } from 'vitest';
import { daysWords } from '#domain/regulation/period-words.ts';

describe('how long a period is, in words', () => {
  it.each([
    ['offerAnswered', '5 жұмыс күні', '5 рабочих дней', '5 working days'],
    ['refilingKeepsPlace', '3 жұмыс күні', '3 рабочих дня', '3 working days'],
  ] as const)('%s', (id, kk, ru, en) => {
    expect(daysWords(id)).toEqual({ kk, ru, en });
  });

  it('is told of working days alone', () => {
    expect(() => daysWords('appeal')).toThrow('appeal has months');
  });
});
