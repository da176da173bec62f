import { describe, expect, it } from 'vitest';
import { differenceKinds, type Otherwise } from '#casework/replaying/difference.ts';
import { type Replayed, replay } from '#casework/replaying/replay.ts';
import { application } from '#domain/application/kind.ts';
import { replayStory } from '#infra/operate/replaying/replay-story.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { testEditions } from '#test/fakes/memory-case-store.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { portalToIssued } from '#test/scenarios/harness/ways.ts';

async function replayed(changed: Parameters<typeof replayDeps>[1] = {}) {
  const service = aService();
  await portalToIssued(service);
  return replay(service.caseAtHand(), replayDeps(service, changed));
}

const telling = (language: 'kk' | 'ru' | 'en') => ({ kind: application, language, editions: testEditions });
const whole = (told: Replayed, language: 'kk' | 'ru' | 'en' = 'en') => replayStory(told, telling(language)).join('\n');

describe('what came of replaying', () => {
  it('says each decision with its editions, number, place and last days, and that all is the same', async () => {
    const told = whole(await replayed());
    expect(told).toContain('2018-02-19 10:00  commit 18  ResultSigned');
    expect(told).toContain('law law, readings readings');
    expect(told).toContain('ON_ITS_WAY  public-sector № 1, 1/1  total 2018-03-26');
    expect(told).toContain('The same dates, places and result come out (19 commits)');
  });

  it('says first under which edition it was decided, where that is another here', async () => {
    const editions = { ...testEditions, calendar: 'newer' };
    const of = { ...telling('en'), editions };
    const lines = replayStory(await replayed({ editions }), of);
    expect(lines[2]).toBe('    Another edition: calendar, decided under calendar, here newer');
  });

  it('says that older decisions have no receipt', async () => {
    const told = await replayed();
    const decisions = told.decisions.map(({ receipt: _, ...decided }) => decided);
    expect(whole({ ...told, decisions })).toContain('it was decided before receipts were kept');
  });

  it('names the first difference under its paragraph, in each language', async () => {
    const told = await replayed();
    const event = { type: 'TermStarted', term: 'total' };
    const where = { commit: 9, at: '2018-02-19T05:00:00.000Z', event, file: undefined, paragraph: '10.11' };
    const found: Otherwise = {
      what: 'VALUE',
      of: 'TermStarted total: lastDay',
      recorded: '2018-03-27',
      again: '2018-03-26',
    };
    const difference = { ...where, ...found };
    expect(whole({ ...told, difference })).toContain(
      'The first difference: 2018-02-19 10:00, commit 9, 10.11\n  Another value comes out: TermStarted total: lastDay (recorded 2018-03-27; again 2018-03-26)',
    );
    expect(whole({ ...told, difference }, 'ru')).toContain('Первое расхождение: 2018-02-19 10:00, запись 9, 10.11');
    expect(whole({ ...told, difference }, 'kk')).toContain('Бірінші айырма: 2018-02-19 10:00, жазба 9, 10.11');
  });

  it.each(differenceKinds)('has words for %s, and tells nobody’s name, number or hash', (what) => {
    const told = { commits: 1, decisions: [] };
    const where = { commit: 1, at: '2018-02-19T05:00:00.000Z', event: { type: 'RequestOpened' }, file: undefined };
    for (const language of ['kk', 'ru', 'en'] as const) {
      const line = whole({ ...told, difference: { ...where, what, of: 'draft' } }, language);
      expect(line).toMatch(/: draft$/);
      expect(line).not.toMatch(/staff_|person_|[0-9a-f]{64}|ё/);
    }
  });
});
