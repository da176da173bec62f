import type { Instant } from '#domain/time/instant.ts';

/** A cursor that is none of the list that was asked; the door answers it with 400. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** Staff lists and cabinets: eventually consistent, never a ground for a decision. */
export interface CaseLists {
  tray(tray: string, cursor?: string): Promise<Page<string>>;
  /** every open task of an office and what it is late with, the late first */
  office(organisation: string, cursor?: string): Promise<Page<string>>;
  /** those alone */
  late(organisation: string, cursor?: string): Promise<Page<string>>;
  ofApplicant(person: string, cursor?: string): Promise<Page<string>>;
  byNumber(number: string): Promise<string | undefined>;
  /** files of whoever has that name and day of birth, by the keyed hash, newest first */
  byName(nameKey: string, cursor?: string): Promise<Page<string>>;
  /** a register of incoming documents, last entered first */
  incoming(register: string, cursor?: string): Promise<Page<string>>;
  /** the receipts of an office's day, first given first */
  receipts(book: string, cursor?: string): Promise<Page<string>>;
  /** the file whose signed paper bears this code */
  byVerificationCode(code: string): Promise<string | undefined>;
  /** cases whose next rung should have been climbed before then */
  rungsBefore(instant: Instant): Promise<readonly string[]>;
  open(cursor?: string): Promise<Page<string>>;
}

type ReadsPage = (cursor?: string) => Promise<Page<string>>;

/** A list page by page, each let go before the next is brought. */
export async function* pagesOf(read: ReadsPage): AsyncGenerator<readonly string[]> {
  for (let cursor: string | undefined; ; ) {
    const page = await read(cursor);
    yield page.items;
    if (page.cursor === undefined) return;
    cursor = page.cursor;
  }
}

/** Every page of a list. */
export async function wholeOf(read: ReadsPage): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pagesOf(read)) ids.push(...page);
  return ids;
}
