import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from '#infra/local/demo/page.ts';
import { Teller } from '#infra/local/demo/teller.ts';
import { Voice } from '#infra/local/demo/voice.ts';
import { caseId } from '#test/builders/requests/a-case.ts';
import { aToldCase, at } from '#test/builders/requests/a-told-case.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';

const { columns: own } = process.stdout;
afterEach(() => {
  vi.restoreAllMocks();
  process.stdout.columns = own;
});

async function linesOf(language: 'kk' | 'ru' | 'en', columns: number | undefined): Promise<string[]> {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(...line.split('\n')));
  process.stdout.columns = columns as number;
  await new Teller(await aToldCase(), new Voice(language, new AbortController().signal), () => at(30)).tell(caseId);
  return said;
}

describe.each(['kk', 'ru', 'en'] as const)('the demonstration in %s', (language) => {
  it.each([80, 100, 200, undefined])('fits into %s columns, 80 where there is no terminal', async (columns) => {
    const lines = await linesOf(language, columns);
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => line.length > (columns ?? 80))).toEqual([]);
  });

  it('tells time and paragraph in a margin, and everything else in one column beside it', async () => {
    for (const line of await linesOf(language, 80))
      expect(line).toMatch(/^(\d\d\.\d\d \d\d:\d\d \S{1,7} +| {20})(?<=^.{20})\S/);
  });

  it('has nothing but paragraphs of the regulation in the margin, a dash where there is none', async () => {
    const heads = (await linesOf(language, 80)).flatMap((line) => /^\d\d\.\d\d \d\d:\d\d (\S+)/.exec(line)?.[1] ?? []);
    expect(heads.length).toBeGreaterThan(5);
    for (const head of heads) expect(head).toMatch(/^(\d+(\.\d+)?|–)$/);
  });

  it('says every line in the language that was asked', async () => {
    expect((await linesOf(language, 200)).flatMap((line) => foreignIn(line, language))).toEqual([]);
  });

  it('says no cause by its code: whom a case waits for is named', async () => {
    expect((await linesOf(language, 80)).join('\n')).not.toMatch(/[A-Z]+_[A-Z]+/);
  });
});

it('keeps every word of what is told, and an empty line empty', () => {
  const text = `Бірінші жол өте ұзын\n\n  шегініспен басталған тағы бір жол ${'x'.repeat(90)}`;
  const told = page(text, { head: '19.02 10:00 10.10', first: '| ' }, 44);
  expect(told.replaceAll('|', '').split(/\s+/)).toEqual(['19.02', '10:00', '10.10', ...text.split(/\s+/)]);
  expect(told.split('\n')).toContain(`${' '.repeat(20)}|`);
});

it.each([
  ['представитель по доверенности (8, 9)', '(8, 9)'],
  ['Исполнитель пропустил оба срока (5.4, 10.11)', '(5.4, 10.11)'],
  ['обжаловать (часть вторая статьи 91 АППК РК)', 'статьи 91'],
  ['Основание: подпункт 7) пункта 10 регламента', 'пункта 10'],
  ['негіздеме: Заңның 19-1-бабы 2-тармағының 2) тармақшасы', '2) тармақшасы'],
  ['Process-Related Code, art. 91(2)', 'art. 91(2)'],
  ['the result is signed: № 3', '№ 3'],
])('breaks no line within a reference, however narrow it is: %s', (text, reference) => {
  for (let columns = 21; columns < 80; columns++)
    expect(
      page(text, {}, columns)
        .split('\n')
        .some((line) => line.includes(reference)),
    ).toBe(true);
});
