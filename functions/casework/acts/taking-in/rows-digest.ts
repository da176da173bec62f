import { createHash } from 'node:crypto';
import { canonical } from '#casework/papers/canonical.ts';
import type { OldRow } from '#domain/form/old-row.ts';

/** What a page adds to the digest of the rows before it; of the rows as they are kept alone, so that whoever has the list makes it himself (X330). */
export const digestedTo = (digest: string, rows: readonly OldRow[]): string =>
  createHash('sha256').update(`${digest}\n`).update(canonical(rows)).digest('hex');

/** The SHA-256 of all rows of a list, page by page. */
export const digestOfRows = (pages: readonly (readonly OldRow[])[]): string => pages.reduce(digestedTo, '');
