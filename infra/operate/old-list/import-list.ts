import { CsvError } from 'csv-parse';
import * as z from 'zod/mini';
import { digestedTo } from '#casework/acts/taking-in/rows-digest.ts';
import { type OldQuality, oldQualities, pageSize } from '#domain/form/old-row.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Language } from '#domain/words.ts';
import { OldRows } from '#http/shapes/old-lists.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Progress } from '#infra/running/progress.ts';
import { worded } from '#infra/running/worded.ts';
import { type Answered, type Ask, refusedAs } from './api.ts';
import { faultsOfPage, type RowFault, TimesInFile, told } from './faults.ts';
import { fileFaults, thirdRow, toldWords } from './import-words.ts';
import { type RowRead, readCsv } from './read-csv.ts';
import { type RowSent, rowOfCells } from './row-of-cells.ts';

const View = z.object({
  provider: z.string(),
  status: z.string(),
  rows: z.number(),
  pages: z.number(),
  brought: z.number(),
  taken: z.number(),
  twice: z.number(),
  leftOut: z.array(z.number()),
  numbers: z.optional(z.object({ from: z.number(), to: z.number() })),
  digest: z.optional(z.string()),
});
type View = z.infer<typeof View>;
const Checked = z.object({ rows: z.array(z.object({ quality: z.array(z.enum(oldQualities)) })) });

interface Importing {
  readonly file: string;
  readonly list: QueueListId;
  readonly ask: Ask;
  readonly progress: Progress;
  readonly language: Language;
}

interface Page {
  readonly page: number;
  readonly firstRow: number;
  /** the line of the file on which each ends */
  readonly lines: readonly number[];
  readonly rows: readonly RowSent[];
}

/** The rows of a file, a page at a time. */
async function* pagesOf(rows: AsyncIterable<RowRead>): AsyncGenerator<Page> {
  let [page, held]: [number, RowRead[]] = [1, []];
  for await (const read of rows) {
    held.push(read);
    if (held.length < pageSize) continue;
    yield pageOf(page, held);
    [page, held] = [page + 1, []];
  }
  if (held.length > 0) yield pageOf(page, held);
}

const pageOf = (page: number, read: readonly RowRead[]): Page => ({
  page,
  firstRow: (page - 1) * pageSize + 1,
  lines: read.map(({ line }) => line),
  rows: read.map(({ cells }) => rowOfCells(cells)),
});

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
  /** of its rows up to the end of each page, as the office that keeps them makes it (X330); none where a row is wrong */
  readonly digests: readonly string[];
}

/** X215: each row is judged by the API as when it is brought, and nothing is kept. Throws Advice where there is none. */
export async function checkList(importing: Importing, tell: (line: string) => void): Promise<Dry> {
  const { file, progress, language } = importing;
  const csv = await readCsv(file);
  const times = new TimesInFile();
  const quality: Record<string, number> = {};
  const wrongIn = new Map<string, number>();
  const digests: string[] = [];
  let [rows, faults] = [0, 0];
  for await (const page of pagesOf(csv.rows)) {
    const judged = await judgedPage(page, times, importing);
    digests.push(digestWith(digests.at(-1), page) ?? '');
    for (const fault of judged.faults) {
      faults += 1;
      wrongIn.set(fault.column, (wrongIn.get(fault.column) ?? 0) + 1);
      if (faults <= shownAtMost) tell(told(fault, language));
    }
    for (const found of judged.quality) quality[found] = (quality[found] ?? 0) + 1;
    rows += page.rows.length;
    if (rows % everyRows === 0) progress(toldWords.looked(rows, faults)[language]);
  }
  if (rows === 0) throw worded(fileFaults.noRows, (said) => new Advice(said));
  if (faults > shownAtMost) tell(toldWords.more(faults - shownAtMost)[language]);
  for (const [column, count] of wrongIn) if (isNearlyAll(count, rows)) tell(toldWords.swapped(column)[language]);
  return { rows, sha256: csv.digest(), faults, twice: times.twice, quality, digests: faults > 0 ? [] : digests };
}

/** The digest of the rows so far, by the rules of the doors; undefined where a row is none. */
function digestWith(before: string | undefined, { rows }: Pick<Page, 'rows'>): string | undefined {
  const read = z.safeParse(OldRows, rows);
  return read.success ? digestedTo(before ?? '', read.data) : undefined;
}

/** X330: the digest of a file’s rows, which whoever answers for the list compares with what he is shown; nobody is asked. Throws Advice where there is none. */
export async function digestOfFile(file: string): Promise<Pick<Dry, 'rows'> & { readonly digest: string }> {
  let [rows, digest]: [number, string | undefined] = [0, ''];
  for await (const page of pagesOf((await readCsv(file)).rows)) {
    digest = digestWith(digest, page);
    rows += page.rows.length;
    if (digest === undefined) throw worded(fileFaults.mendRows, (said) => new Advice(said));
  }
  if (rows === 0) throw worded(fileFaults.noRows, (said) => new Advice(said));
  return { rows, digest };
}

/** What is wrong in nearly every row is no slip of a row. */
const isNearlyAll = (count: number, rows: number): boolean => rows >= 10 && count >= rows * 0.9;

/** The faults of a page in the order of its rows, or the quality of what it says. */
async function judgedPage(
  { firstRow, lines, rows }: Page,
  times: TimesInFile,
  { list, ask, language }: Importing,
): Promise<{ readonly faults: readonly RowFault[]; readonly quality: readonly OldQuality[] }> {
  const cure = thirdRow[language];
  const third = rows.flatMap((row, index): RowFault[] =>
    times.isThird(row)
      ? [{ row: firstRow + index, line: lines[index] ?? 0, column: 'iin', cause: 'THIRD_ROW', cure }]
      : [],
  );
  const answered = await ask('POST', `/v1/old-lists/${list}/check`, { rows });
  const wrong = answered.status === 422 ? faultsOfPage(answered.body, { firstRow, lines }) : undefined;
  if (answered.status !== 200 && !wrong) throw refusedAs(`${list} ${firstRow}`, answered);
  const faults = [...third, ...(wrong ?? [])].toSorted((one, other) => one.row - other.row);
  return { faults, quality: wrong ? [] : z.parse(Checked, answered.body).rows.flatMap((row) => row.quality) };
}

const viewOf = (what: string, answered: Answered): View => {
  if (answered.status >= 300) throw refusedAs(what, answered);
  return z.parse(View, answered.body);
};

/** X215, X217: brings what is not there yet, page by page, and seals it; whoever is stopped begins again and goes on. */
export async function bringList({ file, list, ask, progress, language }: Importing, dry: Dry): Promise<View> {
  const path = `/v1/old-lists/${list}`;
  let view = viewOf(list, await ask('POST', path, { sha256: dry.sha256, rows: dry.rows }));
  if (view.status === 'BEING_BROUGHT' && view.brought < view.rows) {
    const csv = await readCsv(file, (error) => (error instanceof CsvError ? changed() : error));
    for await (const one of pagesOf(csv.rows)) {
      if (one.page <= view.pages || view.status !== 'BEING_BROUGHT') continue;
      const isThat = digestWith(dry.digests[one.page - 2], one) === dry.digests[one.page - 1];
      if (!isThat) throw changed();
      view = await broughtPage(one, { list, ask });
      if (view.brought % everyRows === 0) progress(toldWords.brought(view.brought, view.rows)[language]);
    }
    if (csv.digest() !== dry.sha256) throw changed();
  }
  const isOther = view.digest !== undefined && view.digest !== dry.digests.at(-1);
  if (isOther && !isConfirmed(view)) throw worded(fileFaults.otherRows, (said) => new Advice(said));
  return view.status === 'BEING_BROUGHT' ? viewOf(list, await ask('POST', `${path}/seal`)) : view;
}

/** What was a row when it was judged is one no more. */
const changed = (): Advice => worded(fileFaults.changed, (said) => new Advice(said));

const isConfirmed = ({ status }: View): boolean => status === 'CONFIRMED' || status === 'TAKEN_IN';

/** A page that another administrator has brought, or sealed with all others, meanwhile is there as well. */
async function broughtPage(
  { page, firstRow, rows }: Page,
  { list, ask }: Pick<Importing, 'list' | 'ask'>,
): Promise<View> {
  const answered = await ask('POST', `/v1/old-lists/${list}/rows`, { page, rows });
  const now = answered.status === 409 ? viewOf(list, await ask('GET', `/v1/old-lists/${list}`)) : undefined;
  return now && now.pages >= page ? now : viewOf(`${list} ${firstRow}`, answered);
}

/** X215: page after page comes onto the list, until it is over. */
export async function takeInList({ list, ask, progress, language }: Importing, from: View): Promise<View> {
  let view = from;
  while (view.status === 'CONFIRMED') {
    view = viewOf(list, await ask('POST', `/v1/old-lists/${list}/taking`));
    if (view.taken % everyRows === 0 || view.status !== 'CONFIRMED')
      progress(toldWords.onList(view.taken, view.rows)[language]);
  }
  return view;
}
