import * as z from 'zod/mini';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Language } from '#domain/words.ts';
import { csvLine } from '#http/views/csv-table.ts';
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

interface Exporting {
  readonly list: QueueListId;
  readonly part: keyof typeof columns;
  readonly why: string;
  readonly ask: Ask;
  /** of the spreadsheet that opens it */
  readonly language: Language;
}

/** X222: the lines of a list as CSV, its head first, page after page; nothing in it is taken for a formula (X230). */
export async function* exportedLines({ list, part, why, ask, language }: Exporting): AsyncGenerator<string> {
  yield csvLine(columns[part], { language, isFirst: true });
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ part, ...(part === 'office' ? { why } : {}), ...(cursor ? { cursor } : {}) });
    const answered = await ask('GET', `/v1/lists/${list}/entries?${query}`);
    if (answered.status >= 300) throw refusedAs(list, answered);
    const page = z.parse(Page, answered.body);
    for (const item of page.items)
      yield csvLine(
        columns[part].map((column) => String(item[column] ?? '')),
        { language },
      );
    cursor = page.cursor;
  } while (cursor);
}
