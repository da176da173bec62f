import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { type OldList, SeenOfList } from '#domain/old-list/old-list.ts';
import { statusWords } from '#domain/old-list/words/status-words.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();

/** The taking in of an old list as its office sees it: how far it is, and nothing of any row. */
export const OldListView = z.object({
  id: text,
  version: z.number(),
  status: text,
  statusText: Words,
  provider: text,
  list: text,
  sha256: text,
  rows: z.number(),
  /** of the rows that are there, as whoever has the list makes it too; and what of their moments to look at */
  digest: z.optional(text),
  seen: z.optional(SeenOfList),
  /** how many pages and rows are there, and how many rows have come onto the list */
  pages: z.number(),
  brought: z.number(),
  taken: z.number(),
  numbers: z.optional(z.object({ from: z.number(), to: z.number() })),
  /** of people who stand on a list of this office already, to be merged; and rows left out, of whoever stands there twice */
  twice: z.number(),
  /** of people who stand on another provider’s list too: whoever brought that one’s list has nearly all of them */
  elsewhere: z.optional(z.number()),
  leftOut: z.array(z.number()),
  confirmed: z.optional(z.object({ head: text, by: text, at: text })),
  allowed: z.array(text),
});
export type OldListView = z.infer<typeof OldListView>;

export const oldListView = (
  file: OldList,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): OldListView => ({
  ...file,
  statusText: statusWords(file.status),
  allowed: allowedActions(oldList, file, actor, { now }),
});
