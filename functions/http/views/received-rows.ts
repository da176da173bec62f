import * as z from 'zod/mini';
import { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { ToldRow } from '#casework/identity/told/rows-told.ts';
import { servedIds } from '#domain/old-entry/words/served-words.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { Lacking } from './files/old-entry-view.ts';

const { provider, providerName, list, listName, registerNumber, status, statusText, place, listSize, open } =
  PlaceAnswer.shape;

/** Whoever came from an old list, as the desk is told of him: the numbers by which his place is asked for, where he stands, and what is done for him. */
export const ReceivedRow = z.object({
  oldEntryId: z.string(),
  oldNumber: z.string(),
  ...{ provider, providerName, list, listName, registerNumber, status, statusText, place, listSize, open },
  lacking: Lacking,
  served: z.array(z.object({ id: z.enum(servedIds), text: Words })),
});
type ReceivedRow = z.infer<typeof ReceivedRow>;

/** The rows on which whoever came may act; nothing of whom none are. */
export function receivedRows(rows: readonly ToldRow[]): { readonly oldEntries?: ReceivedRow[] } {
  const told = rows.flatMap((row) => (row.told === 'line' ? [lineOf(row)] : []));
  return told.length > 0 ? { oldEntries: told } : {};
}

function lineOf({ file, place: at, served }: Extract<ToldRow, { told: 'line' }>): ReceivedRow {
  const { oldNumber = '', lacking = [] } = at.provenance ?? {};
  return {
    oldEntryId: file.id,
    oldNumber,
    ...{ provider: at.provider, providerName: at.providerName, list: at.list, listName: at.listName },
    ...{ registerNumber: at.registerNumber, status: at.status, statusText: at.statusText },
    ...{ place: at.place, listSize: at.listSize, open: at.open, lacking, served: [...served] },
  };
}

/** At which office a row stands on which he may not act, and why. */
export const barredRows = (rows: readonly ToldRow[], now: Instant) =>
  rows.flatMap((row) =>
    row.told === 'why'
      ? [{ name: officeName(row.file.entry.provider, localDate(now)), ...problemRow(row.why.code) }]
      : [],
  );
