import { describe, expect, it } from 'vitest';
import { daysWords } from '#domain/regulation/period-words.ts';

describe('how long a period is, in words', () => {
  it.each([
    ['offerAnswered', '5 жұмыс күні', '5 рабочих дней', '5 working days'],
    ['refilingKeepsPlace', '3 жұмыс күні', '3 рабочих дня', '3 working days'],
    ['reviewerNamed', '1 жұмыс күні', '1 рабочий день', '1 working day'],
    ['outageLongest', '7 күн', '7 дней', '7 days'],
    ['allocationSigned', '1 күн', '1 день', '1 day'],
  ] as const)('%s', (id, kk, ru, en) => {
    expect(daysWords(id)).toEqual({ kk, ru, en });
  });

  it('is told of days alone', () => {
    expect(() => daysWords('appeal')).toThrow('measured in months');
  });
});
