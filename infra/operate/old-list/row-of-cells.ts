import type { OldColumn } from '#domain/form/old-row.ts';
import type { Cells } from './read-csv.ts';

/** A row as the API takes it; a cell that nobody filled in is left out. */
export type RowSent = Readonly<Partial<Record<OldColumn | 'hasNoSurname', string | boolean>>>;

const yes = new Set(['иә', 'ия', 'да', 'yes', 'true', '1', '+']);
const none = new Set(['жоқ', 'нет', 'none', '-', '–', '—']);
const says = (words: ReadonlySet<string>, cell = ''): boolean => words.has(cell.toLocaleLowerCase('kk'));

/** A date as offices write it, 05.03.2009, in the form of ours; whatever is none is told by the API. */
function dayOf(cell: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(cell) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

/** An hour without its zero: 9:30. */
const timeOf = (cell: string): string => (/^\d:/.test(cell) ? `0${cell}` : cell).slice(0, 5);

/** What stands in the cells, in the forms of the API; who has no surname says so in its cell. */
export function rowOfCells(cells: Cells): RowSent {
  const { surname, filedOn = '', filedAt, consent, ...rest } = cells;
  const named = says(none, surname) ? { hasNoSurname: true } : { surname };
  const row = { ...rest, ...named, filedOn: dayOf(filedOn), filedAt: filedAt && timeOf(filedAt) };
  const filled = Object.entries(row).filter(([, cell]) => cell !== undefined && cell !== '');
  return { ...Object.fromEntries(filled), ...(says(yes, consent) ? { consent: true } : {}) };
}
