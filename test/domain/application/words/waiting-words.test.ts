import { describe, expect, it } from 'vitest';
import { methodWords, waitingWords, yearsOf } from '#domain/application/words/place/waiting-words.ts';

describe('how long somebody may wait, in words (X118)', () => {
  it('is a range of whole years that never promises less than was found, and says how it was', () => {
    const waiting = { months: [23, 61], history: 118 } as const;
    expect(yearsOf(waiting.months)).toEqual({ from: 1, to: 6 });
    expect(waitingWords(waiting).ru).toBe('Ожидание, лет: 1–6 (в 8 случаях из 10). Это не обещание.');
    expect(methodWords(waiting).ru).toContain('из прошлых месяцев этого списка (118:');
  });

  it('is none where nothing can be said', () => {
    expect(waitingWords({ unknown: 'THIN_HISTORY', history: 3 }).kk).toContain('айту мүмкін емес');
    expect(waitingWords({ unknown: 'TOO_LONG', history: 90 }).en).toContain('more than 50 years');
  });
});
