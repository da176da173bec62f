import { stringify } from 'csv-stringify/sync';
import * as z from 'zod/mini';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { type Ask, refusedAs } from './api.ts';

const text = z.optional(z.string());
const Page = z.object({
  items: z.array(
    z.object({
      place: z.number(),
      registerNumber: z.number(),
      numberedBy: text,
      filedOn: z.string(),
      priorityMoment: text,
      name: text,
      oldNumber: text,
    }),
  ),
  cursor: text,
});
type Item = z.infer<typeof Page>['items'][number];

const columns = {
  public: ['place', 'registerNumber', 'numberedBy', 'filedOn'],
  office: ['place', 'registerNumber', 'numberedBy', 'filedOn', 'priorityMoment', 'name', 'oldNumber'],
} as const satisfies Readonly<Record<string, readonly (keyof Item)[]>>;

const lineOf = (cells: readonly (string | number | undefined)[], isFirst = false): string =>
  stringify([[...cells]], { bom: isFirst, escape_formulas: true });

interface Exporting {
  readonly list: QueueListId;
  readonly part: keyof typeof columns;
  readonly why: string;
  readonly ask: Ask;
}

/** X222: the lines of a list as CSV, its head first, page after page; nothing in it is taken for a formula (X230). */
export async function* exportedLines({ list, part, why, ask }: Exporting): AsyncGenerator<string> {
  yield lineOf(columns[part], true);
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ part, ...(part === 'office' ? { why } : {}), ...(cursor ? { cursor } : {}) });
    const answered = await ask('GET', `/v1/lists/${list}/entries?${query}`);
    if (answered.status >= 300) throw refusedAs(list, answered);
    const page = z.parse(Page, answered.body);
    for (const item of page.items) yield lineOf(columns[part].map((column) => item[column]));
    cursor = page.cursor;
  } while (cursor);
}
