import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '#domain/words.ts';
import { csvTable } from '#http/views/csv-table.ts';

const columns = { who: words('Кім', 'Кто', 'Who'), what: words('Не', 'Что', 'What') };
const cellsOf = (text: string, delimiter: string): string[][] => parse(text, { bom: true, delimiter });

describe('a table that a spreadsheet opens (X230)', () => {
  it.each([
    ['kk', ';', ['Кім', 'Не']],
    ['ru', ';', ['Кто', 'Что']],
    ['en', ',', ['Who', 'What']],
  ] as const)('is called and divided as readers of %s have it, in UTF-8 that says so', (language, delimiter, heads) => {
    const text = csvTable(columns, [{ who: 'Әлия', what: 'a;b,c' }], language);
    expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(cellsOf(text, delimiter)).toEqual([[...heads], ['Әлия', 'a;b,c']]);
  });

  it.each(['=1+1', '+7 705', '-2', '@SUM(A1)', '\tSUM', '\rSUM', '＝1'])(
    'has no cell that is a formula: %j',
    (cell) => {
      const [, [told = ''] = []] = cellsOf(csvTable(columns, [{ who: cell, what: '' }], 'ru'), ';');
      expect(told).toBe(`'${cell}`);
    },
  );

  it.each([';', ','] as const)(
    'has none to a spreadsheet that divides by %s, whatever it is divided by',
    (delimiter) => {
      const texts = ['17,=cmd|x', '17;=cmd|x', '17\n=1', '17; +7', 'а,＝1'];
      for (const language of ['ru', 'en'] as const) {
        const lines = texts.map((what) => ({ who: '1', what }));
        const text = csvTable(columns, lines, language).replaceAll('"', '');
        const cells = text.split(/[\r\n]+/).flatMap((line) => line.split(delimiter));
        expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
      }
    },
  );

  it('gives every other text back as it was, line ends and quotes too', () => {
    const anyText = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/(?:^|[,;\t\r\n]\s*)[=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const lines = rows.map(([who, what]) => ({ who, what: `.${what}` }));
        const [, ...told] = cellsOf(csvTable(columns, lines, 'kk'), ';');
        expect(told).toEqual(lines.map(({ who, what }) => [who, what]));
      }),
    );
  });
});
