import * as z from 'zod/mini';
import type { Language } from '#domain/words.ts';
import { faultWords } from './import-words.ts';
import type { RowSent } from './row-of-cells.ts';

/** What is wrong with one cell of the file, and how it is mended. */
export interface RowFault {
  readonly row: number;
  /** of the file, where it ends */
  readonly line: number;
  readonly column: string;
  readonly cause: string;
  readonly cure: string;
}

const Fields = z.object({
  fields: z.array(z.object({ field: z.string(), problem: z.string(), cure: z.string() })),
});

/** The faults of a page, by row and column of the file; undefined: it was refused for something else. */
export function faultsOfPage(
  body: unknown,
  { firstRow, lines }: { readonly firstRow: number; readonly lines: readonly number[] },
): readonly RowFault[] | undefined {
  const read = z.safeParse(Fields, body);
  if (!read.success) return undefined;
  const faults = read.data.fields.map(({ field, problem: cause, cure }) => {
    const [, row, column = 'row'] = /^body\.rows\.(\d+)(?:\.(\w+))?/.exec(field) ?? [];
    const line = lines[Number(row)];
    return line === undefined ? undefined : { row: firstRow + Number(row), line, column, cause, cure };
  });
  return faults.every((fault) => fault !== undefined) ? faults : undefined;
}

/** Whoever stands in the file for the third time: two rows of a person are taken in and merged, a third is a slip (X218). */
export class TimesInFile {
  readonly #times = new Map<number, number>();

  /** Of a number that is none the API tells; it is nobody’s. */
  isThird({ iin }: RowSent): boolean {
    if (!/^\d{12}$/.test(String(iin))) return false;
    const number = Number(iin);
    const times = (this.#times.get(number) ?? 0) + 1;
    this.#times.set(number, times);
    return times > 2;
  }

  /** how many stand in it twice */
  get twice(): number {
    return [...this.#times.values()].filter((times) => times > 1).length;
  }
}

export const told = (fault: RowFault, language: Language): string => faultWords(fault, fault.cure)[language];
