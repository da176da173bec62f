import { describe, expect, it } from 'vitest';
import { lawsOfMoves, moveReasons } from '#domain/queue/move-reasons.ts';

describe('why somebody comes back before others', () => {
  it('names the complaint that suspends a removal, by its article, beside what is annulled (X54)', () => {
    const { law, why } = moveReasons.AHEAD_REINSTATED;
    expect(law).toBe('APPK 84, 96');
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(lawsOfMoves[law][language]).toMatch(/84.*96/);
      expect(why[language]).toMatch(/96/);
      expect(why[language]).toMatch(/84/);
    }
    expect(why.ru).toContain('приостановлено жалобой (статья 96)');
    expect(why.kk).toContain('Шағым есептен шығаруды тоқтата тұрса (96-бап)');
    expect(why.en).toContain('a complaint suspends a removal (art. 96)');
  });
});
