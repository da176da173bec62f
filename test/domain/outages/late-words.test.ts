import { describe, expect, it } from 'vitest';
import { askedUntilWords, lateCure, lateWords, mayComplainAfter } from '#domain/outages/late-words.ts';

/** Wednesday 21 February 2018 was the last day for asking; three months later, on Monday 21 May, the term for a complaint ends. */
const lastDay = '2018-02-21';
const [before, after] = ['2018-05-21T18:59:59.999Z', '2018-05-21T19:00:00.000Z'];
const passed = 'The term for the complaint has passed, its last day: 21 May 2018.';
const runs = 'Last day for the complaint: 21 May 2018.';

describe('what was taken in paper and not told in time (X60, X79)', () => {
  it('may be complained of at the Corporation for three months, and then by asking to restore the term', () => {
    const told = mayComplainAfter(lastDay, before).en;
    expect(told).toMatch(/^A complaint may be made \(regulation, para 11\), to: .+ \(to the head\)\. /);
    expect(told).toContain(runs);
    expect(told).not.toContain(passed);
    expect(mayComplainAfter(lastDay, after).en).toContain(passed);
    expect(mayComplainAfter(lastDay, after).en).not.toContain(runs);
  });

  it('is said so to the official and to whose package it is: which day has passed, and where to complain', () => {
    const day = 'The last day for asking a second official about what was taken in paper has passed: 21 February 2018.';
    const wait = 'If he was asked in time, wait for his confirmation.';
    const cure = (isEntered: boolean) => lateCure({ lastDay }, before, { isEntered }).en;
    for (const told of [cure(true), cure(false), lateWords({ lastDay }, before).en]) {
      expect(told.startsWith(day)).toBe(true);
      expect(told).toContain(mayComplainAfter(lastDay, before).en);
    }
    expect([cure(true).includes(wait), cure(false).includes(wait)]).toEqual([true, false]);
    expect(askedUntilWords({ lastDay }).en).toBe('Last day for asking the second official: 21 February 2018.');
  });

  it('is told in each language with its day', () => {
    const days = { kk: '21.02.2018', ru: '21.02.2018', en: '21 February 2018' };
    for (const language of ['kk', 'ru', 'en'] as const)
      for (const told of [
        lateWords({ lastDay }, before),
        lateCure({ lastDay }, before, { isEntered: true }),
        askedUntilWords({ lastDay }),
      ])
        expect(told[language]).toContain(days[language]);
    expect(mayComplainAfter(lastDay, before).ru).toMatch(/^Можно подать жалобу \(пункт 11 Регламента\), куда: /);
    expect(mayComplainAfter(lastDay, before).kk).toMatch(
      /^Шағым беруге болады \(регламенттің 11-тармағы\), шағым берілетін орган: /,
    );
  });
});
