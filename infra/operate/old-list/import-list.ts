import * as z from 'zod/mini';
import { oldQualities, pageSize } from '#domain/form/old-row.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { Advice } from '#infra/running/advice.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';
import { type Answered, type Ask, refusedAs } from './api.ts';
import { faultsOfPage, type RowFault, TimesInFile, told } from './faults.ts';
import { readCsv } from './read-csv.ts';
import { type RowSent, rowOfCells } from './row-of-cells.ts';

const View = z.object({
  status: z.string(),
  rows: z.number(),
  pages: z.number(),
  brought: z.number(),
  taken: z.number(),
  twice: z.number(),
  leftOut: z.array(z.number()),
  numbers: z.optional(z.object({ from: z.number(), to: z.number() })),
});
type View = z.infer<typeof View>;
const Checked = z.object({ rows: z.array(z.object({ quality: z.array(z.enum(oldQualities)) })) });

interface Importing {
  readonly file: string;
  readonly list: QueueListId;
  readonly ask: Ask;
  readonly progress: Progress;
}

interface Page {
  readonly page: number;
  readonly firstRow: number;
  readonly rows: readonly RowSent[];
}

/** The rows of a file, a page at a time. */
async function* pagesOf(rows: AsyncIterable<Parameters<typeof rowOfCells>[0]>): AsyncGenerator<Page> {
  let [page, held]: [number, RowSent[]] = [1, []];
  for await (const cells of rows) {
    held.push(rowOfCells(cells));
    if (held.length < pageSize) continue;
    yield { page, firstRow: (page - 1) * pageSize + 1, rows: held };
    [page, held] = [page + 1, []];
  }
  if (held.length > 0) yield { page, firstRow: (page - 1) * pageSize + 1, rows: held };
}

/** More is not read by anybody at once. */
const shownAtMost = 50;
const everyRows = 1000;

/** What a dry run has found. */
export interface Dry {
  readonly rows: number;
  readonly sha256: string;
  readonly faults: number;
  readonly twice: number;
  readonly quality: Readonly<Record<string, number>>;
}

/** X215: each row is judged by the API as when it is brought, and nothing is kept. */
export async function checkList({ file, list, ask, progress }: Importing, tell: (line: string) => void): Promise<Dry> {
  const csv = await readCsv(file);
  const times = new TimesInFile();
  const quality: Record<string, number> = {};
  let [rows, faults] = [0, 0];
  const tellFault = (fault: RowFault): void => {
    faults += 1;
    if (faults <= shownAtMost) tell(told(fault));
  };
  for await (const page of pagesOf(csv.rows)) {
    for (const [index, row] of page.rows.entries()) {
      const fault = times.faultOf(row, page.firstRow + index);
      if (fault) tellFault(fault);
    }
    const answered = await ask('POST', `/v1/old-lists/${list}/check`, { rows: page.rows });
    const wrong = answered.status === 422 ? faultsOfPage(answered.body, page.firstRow) : undefined;
    if (answered.status !== 200 && !wrong) throw refusedAs(`row ${page.firstRow}`, answered);
    for (const fault of wrong ?? []) tellFault(fault);
    if (!wrong)
      for (const found of z.parse(Checked, answered.body).rows.flatMap((row) => row.quality))
        quality[found] = (quality[found] ?? 0) + 1;
    rows += page.rows.length;
    if (rows % everyRows === 0)
      progress(`${counted(rows, 'row', 'rows')} looked at, ${counted(faults, 'fault', 'faults')}`);
  }
  if (faults > shownAtMost) tell(`… and ${faults - shownAtMost} more`);
  return { rows, sha256: csv.digest(), faults, twice: times.twice, quality };
}

const viewOf = (what: string, answered: Answered): View => {
  if (answered.status >= 300) throw refusedAs(what, answered);
  return z.parse(View, answered.body);
};

/** X215, X217: brings what is not there yet, page by page, and seals it; whoever is stopped begins again and goes on. */
export async function bringList({ file, list, ask, progress }: Importing, dry: Dry): Promise<View> {
  const path = `/v1/old-lists/${list}`;
  let view = viewOf('the list', await ask('POST', path, { sha256: dry.sha256, rows: dry.rows }));
  if (view.status === 'BEING_BROUGHT' && view.brought < view.rows) {
    const csv = await readCsv(file);
    for await (const { page, firstRow, rows } of pagesOf(csv.rows)) {
      if (page <= view.pages) continue;
      view = viewOf(`row ${firstRow}`, await ask('POST', `${path}/rows`, { page, rows }));
      if (view.brought % everyRows === 0) progress(`${view.brought} of ${counted(view.rows, 'row', 'rows')} brought`);
    }
    if (csv.digest() !== dry.sha256)
      throw new Advice('The file has changed while it was read: begin anew with the file as it is.');
  }
  return view.status === 'BEING_BROUGHT' ? viewOf('the seal', await ask('POST', `${path}/seal`)) : view;
}

/** X215: page after page comes onto the list, until it is over. */
export async function takeInList({ list, ask, progress }: Importing, from: View): Promise<View> {
  let view = from;
  while (view.status === 'CONFIRMED') {
    view = viewOf('the rows', await ask('POST', `/v1/old-lists/${list}/taking`));
    if (view.taken % everyRows === 0 || view.status !== 'CONFIRMED')
      progress(`${view.taken} of ${counted(view.rows, 'row', 'rows')} on the list`);
  }
  return view;
}
