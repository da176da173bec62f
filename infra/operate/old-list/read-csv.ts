import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { OldColumn } from '#domain/form/old-row.ts';
import { Advice } from '#infra/running/advice.ts';
import { columnsOf } from './columns.ts';

export type Cells = Readonly<Partial<Record<OldColumn, string>>>;

/** A file that is read once, row by row, whatever its size; its digest is known at the end. */
export interface CsvRead {
  readonly rows: AsyncIterable<Cells>;
  digest(): string;
}

const unreadable = new Advice('The file is not written in UTF-8: save it anew as “CSV UTF-8”.');

/** The text of a file, piece by piece. Throws Advice where it is none. */
async function* textOf(path: string, heard: (bytes: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) {
      heard(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? unreadable : error;
  }
}

/** A semicolon or a tab where the first line has more of them than commas: so tables of this country are saved. */
const delimiterIn = (line: string): string =>
  [',', ';', '\t'].toSorted((one, other) => line.split(other).length - line.split(one).length)[0] ?? ',';

async function* begunWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Throws Advice: which line does not fit, and how it is mended. */
const toldBy = (error: unknown): unknown =>
  error instanceof CsvError
    ? new Advice(`Line ${String(error.lines)} of the file is no row: ${error.message}. Mend its quotes and delimiters.`)
    : error;

/** Reads a CSV with a head, by whichever delimiter; only a piece of it is in memory. */
export async function readCsv(path: string): Promise<CsvRead> {
  const hash = createHash('sha256');
  const text = textOf(path, (bytes) => hash.update(bytes));
  const first = (await text.next()).value ?? '';
  const parser = Readable.from(begunWith(first, text)).pipe(
    parse({
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: delimiterIn(first.split(/\r?\n/u, 1)[0] ?? ''),
      columns: (head: string[]) => columnsOf(head),
    }),
  );
  async function* rows(): AsyncGenerator<Cells> {
    try {
      for await (const cells of parser) yield cells as Cells;
    } catch (error) {
      throw toldBy(error);
    }
  }
  return { rows: rows(), digest: () => hash.digest('hex') };
}
