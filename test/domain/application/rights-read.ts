// How the tables of rights-written-out.ts are read, for every test that expects what is written there.
import type { Application } from '#domain/application/application.ts';
import type { acts } from './rights-written-out.ts';

type Status = Application['status'];
export type Act = keyof typeof acts;
type Row = Readonly<Record<string, string>>;

/** The rows of a written table, by the names of its columns. Throws where a row has other cells than the head. */
export function rowsOf(table: string): Row[] {
  const [columns = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`${cells[0]} has ${cells.length} cells of ${columns.length}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export const actsIn = (cell = ''): Act[] => cell.split(' ').filter((word) => word !== '') as Act[];

export const written = (status: Status, column: string, table: string): Act[] =>
  actsIn(rowsOf(table).find((row) => row.status === status)?.[column]);

/** Is the act among those that a relation objects to: `all`, `all but …`, or those named? */
export const isAskedFor = (act: Act, [first, second, ...rest]: readonly string[]): boolean =>
  first === 'all' ? second !== 'but' || !rest.includes(act) : [first, second, ...rest].includes(act);
