import { describe, expect, it } from 'vitest';
import { applicationStatuses, endings } from '#domain/application/status.ts';
import { flagLabels, statusLabels } from '#domain/application/words/status-labels.ts';
import { stepLabels } from '#domain/regulation/step-labels.ts';

describe('public statuses (X19)', () => {
  it('are given to every status in Kazakh, Russian and English', () => {
    expect(Object.keys(statusLabels)).toEqual([...applicationStatuses]);
    for (const { kk, ru, en } of [...Object.values(statusLabels), ...Object.values(flagLabels)]) {
      expect([kk, ru, en].every((text) => text.length > 3)).toBe(true);
    }
  });

  it('tell one ending from another', () => {
    const texts = endings.map((status) => statusLabels[status].kk);
    expect(new Set(texts).size).toBe(endings.length);
  });

  it('do not call a result ready before it can be collected (X37)', () => {
    const ready = statusLabels.READY_FOR_COLLECTION.kk;
    expect(applicationStatuses.filter((status) => statusLabels[status].kk === ready)).toEqual(['READY_FOR_COLLECTION']);
  });

  it('say that a draft was deleted, not withdrawn (X45)', () => {
    expect(statusLabels.DISCARDED).toEqual({ kk: 'Жоба өшірілді', ru: 'Черновик удален', en: 'Draft discarded' });
  });
});

describe('step labels', () => {
  it('have Kazakh, Russian and English, none longer than sixty characters', () => {
    for (const [paragraph, { kk, ru, en }] of Object.entries(stepLabels)) {
      for (const text of [kk, ru, en]) {
        expect(text.length, paragraph).toBeGreaterThan(10);
        expect(text.length, paragraph).toBeLessThanOrEqual(60);
      }
    }
  });

  it('never show the text’s «1-шарт» or «1-процесс» to a reader (X11)', () => {
    for (const { kk, ru } of Object.values(stepLabels))
      expect(`${kk} ${ru}`).not.toMatch(/-шарт|-процесс|условие|процесс/i);
  });

  it('keep «хабарлама» for the registration notice', () => {
    const used = Object.entries(stepLabels).filter(([, { kk }]) => /хабарлама/i.test(kk));
    expect(used.map(([paragraph]) => paragraph)).toEqual(['5.4 c']);
  });
});
