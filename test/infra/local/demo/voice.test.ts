import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { words } from '#domain/words.ts';
import { thirtyDays } from '#infra/local/demo/days.ts';
import * as demoWords from '#infra/local/demo/demo-words.ts';
import { Teller } from '#infra/local/demo/teller.ts';
import { Voice } from '#infra/local/demo/voice.ts';
import { projectRoot } from '#infra/paths.ts';
import { caseId } from '#test/builders/requests/a-case.ts';
import { aToldCase, at } from '#test/builders/requests/a-told-case.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

afterEach(() => void vi.restoreAllMocks());

function listening() {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(...line.split('\n')));
  return said;
}

describe('the voice of the demonstration', () => {
  it('is silent from the moment that it is stopped, whatever a story still does', async () => {
    const said = listening();
    const stopping = new AbortController();
    const voice = new Voice('kk', stopping.signal);
    voice.say(words('алдында', 'до', 'before'));
    stopping.abort();
    voice.say(words('кейін', 'после', 'after'));
    voice.heading(words('кейін', 'после', 'after'));
    voice.show('after');
    await new Teller(await aToldCase(), voice, () => at(30)).tell(caseId);
    expect(said.join('').trim()).toBe('· алдында');
  });

  it('ends a paper with its last line, not with an empty one', () => {
    const said = listening();
    new Voice('kk', new AbortController().signal).show('бір\n\nекі\n');
    expect(
      said
        .join('\n')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['| бір', '|', '| екі']);
  });

  it('quotes what a program printed line by line, an empty one too, with nothing at the end of any', () => {
    const said = listening();
    new Voice('kk', new AbortController().signal).quote('бір\n\n  екі');
    expect(said).toEqual(['    | бір', '    |', '    |   екі']);
  });

  it('is the only one: no story prints by itself', () => {
    const folder = join(projectRoot, 'infra', 'local', 'demo');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const printing = files.filter((file) => /console|stdout\.write/.test(readFileSync(join(folder, file), 'utf8')));
    expect(printing).toEqual(['voice.ts']);
  });

  it('says once what a status and its marks say alike', () => {
    const said = listening();
    const late = words('мерзімі өтті', 'срок пропущен', 'late');
    new Voice('ru', new AbortController().signal).say(late, { ...late }, words('орындаушы', 'исполнитель', 'executor'));
    expect(said.map((line) => line.trim())).toEqual(['· срок пропущен', '· исполнитель']);
  });
});

describe.each(['kk', 'ru', 'en'] as const)('the frame of the demonstration in %s', (language) => {
  const days = thirtyDays();
  const { opening, preparing, refusal, alarmWords, over, ...fixed } = demoWords;
  const all = [
    ...opening({ open: 0, passed: 0 }, days),
    ...opening({ open: 2, passed: 0 }, days),
    ...opening({ open: 2, passed: 1 }, days),
    refusal(['case_1', 'case_2', 'case_3', 'case_4'], days),
    alarmWords('TermMissedTotal', true),
    alarmWords('TermMissedTotal', false),
    preparing(undefined),
    preparing('month'),
    over(44),
    ...Object.values(fixed),
  ];

  it('is whole in that language', () => {
    expect(all.flatMap((said) => foreignIn(said[language], language))).toEqual([]);
    expect(all.filter((said) => said.kk === said.ru)).toEqual([]);
  });

  it('tells before it moves the clock where it goes, and whose requests stand under it', () => {
    const [clock, others] = [opening({ open: 0, passed: 0 }, days), opening({ open: 2, passed: 0 }, days)];
    expect(clock.map((said) => said[language])).toEqual([expect.stringContaining('2018')]);
    expect(others[1]?.[language]).toContain('2');
    expect(opening({ open: 2, passed: 1 }, days)[1]?.[language]).not.toContain(
      { kk: 'өзгермейді', ru: 'не изменятся', en: 'stay as they are' }[language],
    );
    expect(refusal(['case_1'], days)[language]).toContain('npm run demo -- --anyway');
  });
});
