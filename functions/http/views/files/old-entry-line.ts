import * as z from 'zod/mini';
import type { RowSeen } from '#casework/asking/searching/search-rows.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import { entryStatusWords } from '#domain/application/words/place/place-words.ts';
import { entryStatuses } from '#domain/queue/list.ts';
import { Lacking, lackingOf } from './old-entry-view.ts';

const text = z.string();

/** Who came from an old list in one line, to whoever may see the row: where he stands, and what is lacking of how he is reached. */
export const OldEntryLine = z.object({
  oldEntryId: text,
  name: z.optional(text),
  provider: text,
  /** the list that gave the number, and the one on which it stands */
  list: text,
  onList: text,
  registerNumber: z.number(),
  status: z.enum(entryStatuses),
  statusText: Words,
  lacking: Lacking,
});

export const oldEntryLine = ({ file, status, onList, name }: RowSeen): z.infer<typeof OldEntryLine> => ({
  ...{ oldEntryId: file.id, name, ...file.entry },
  ...{ onList, status, statusText: entryStatusWords[status], lacking: lackingOf(file.quality) },
});
