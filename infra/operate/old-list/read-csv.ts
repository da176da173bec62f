import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { OldColumn } from '#domain/form/old-row.ts';
import type { Words } from '#domain/words.ts';
import { Advice } from '#infra/running/advice.ts';
import { worded } from '#infra/running/worded.ts';
import { columnsOf } from './columns.ts';
import { fileFaults } from './import-words.ts';

export type Cells = Readonly<Partial<Record<OldColumn, string>>>;

/** A file that is read once, row by row, whatever its size; its digest is known at the end. */
export interface CsvRead {
  readonly rows: AsyncIterable<RowRead>;
  digest(): string;
}

/** A row, and the line of the file on which it ends, as a table shows it. */
export interface RowRead {
  readonly cells: Cells;
  readonly line: number;
}

const advised = (said: Words): Advice => worded(said, (sentence) => new Advice(sentence));
const isOfFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(error.code));

/** The text of a file, piece by piece. Throws Advice where it is none. */
async function* textOf(path: string, heard: (bytes: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) {
      heard(bytes);
      const text = decoder.decode(bytes, { stream: true });
      if (text.includes('\0')) throw advised(fileFaults.notUtf8);
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (isOfFile(error)) throw advised(fileFaults.noFile(path));
    throw error instanceof TypeError ? advised(fileFaults.notUtf8) : error;
  }
}

/** A semicolon or a tab where the first line has more of them than commas: so tables of this country are saved. */
const delimiterIn = (line: string): string =>
  [',', ';', '\t'].toSorted((one, other) => line.split(other).length - line.split(one).length)[0] ?? ',';

/** Excel writes or reads by which delimiter a table is parted in a line before its head, and shows no such line. */
const excelLine = /^"?sep=(.)"?\r?\n/iu;

async function* begunWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** All cells of a row at their longest are shorter, in whatever letters; of a longer line no more is read. */
const longestRow = 64_000;

const ofQuotes = ['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE'];

/** Which line does not fit, and how it is mended. */
function toldBy(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error.lines);
  const { record, columns } = error as { readonly record?: unknown; readonly columns?: unknown };
  if (ofQuotes.includes(error.code)) return advised(fileFaults.quotesOfLine(line));
  return Array.isArray(record) && Array.isArray(columns)
    ? advised(fileFaults.cellsOfLine(line, record.length, columns.length))
    : advised(fileFaults.noRowOfLine(line));
}

/** Reads a CSV with a head, by whichever delimiter; only a piece of it is in memory. `told`: what is said of what is no row. */
export async function readCsv(path: string, told: (error: unknown) => unknown = toldBy): Promise<CsvRead> {
  const hash = createHash('sha256');
  const text = textOf(path, (bytes) => hash.update(bytes));
  const begun = (await text.next()).value ?? '';
  const [line = '', delimiter] = excelLine.exec(begun) ?? [];
  const first = begun.slice(line.length);
  const parser = Readable.from(begunWith(first, text)).pipe(
    parse({
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: longestRow,
      delimiter: delimiter ?? delimiterIn(first.split(/\r?\n/u, 1)[0] ?? ''),
      columns: (head: string[]) => columnsOf(head),
    }),
  );
  async function* rows(): AsyncGenerator<RowRead> {
    try {
      for await (const { record, info } of parser) yield { cells: record as Cells, line: info.lines };
    } catch (error) {
      throw told(error);
    }
  }
  return { rows: rows(), digest: () => hash.digest('hex') };
}
