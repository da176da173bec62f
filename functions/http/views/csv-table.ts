import { stringify } from 'csv-stringify/sync';
import type { Language, Words } from '#domain/words.ts';

/** Spreadsheets set to Kazakh or Russian divide by semicolons, since the comma is of their decimals (X230). */
const dividedBy: Readonly<Record<Language, string>> = { kk: ';', ru: ';', en: ',' };

/**
 * A table as a spreadsheet of the reader’s language opens it by a click: the mark before it says that its letters are UTF-8, its
 * columns are called in that language, and nothing in it is taken for a formula.
 */
export function csvTable<C extends string>(
  columns: Readonly<Record<C, Words>>,
  lines: readonly Readonly<Record<C, string>>[],
  language: Language,
): string {
  const ids = Object.keys(columns) as C[];
  const head = csvLine(
    ids.map((id) => columns[id][language]),
    { language, isFirst: true },
  );
  return [
    head,
    ...lines.map((line) =>
      csvLine(
        ids.map((id) => line[id]),
        { language },
      ),
    ),
  ].join('');
}

/** One line of such a table, its head first. */
export const csvLine = (
  cells: readonly string[],
  { language, isFirst = false }: { readonly language: Language; readonly isFirst?: boolean },
): string =>
  stringify([cells.map(harmless)], {
    bom: isFirst,
    delimiter: dividedBy[language],
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** A spreadsheet that divides by another sign would begin a cell of its own behind it. */
const harmless = (cell: string): string => cell.replaceAll(/([,;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/gu, "$1'");
