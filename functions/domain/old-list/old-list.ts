import * as z from 'zod/mini';
import { hand } from '../file/on-entry.ts';
import { idOf } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { oldListStatuses } from './status.ts';

const instant = z.string();
/** How many rows, and the first of them. */
export const someRows = z.object({ count: z.number(), rows: z.array(z.number()) });

/** X330: from when to when its moments are, the last of them, which rows come before the one above, and which were filed since the list is kept here. */
export const SeenOfList = z.object({
  ...{ from: instant, to: instant, last: instant },
  ...{ earlier: someRows, sinceKept: someRows },
  /** X333: which bear a name and day of birth that another bears under another number; of before they were looked for, not told */
  namesakes: z.optional(someRows),
});

const Status = z.enum(oldListStatuses);

/** The taking in of one provider's old list of one category: counts and digests, no personal data. */
export const OldList = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  provider: z.enum(providerIds),
  list: z.enum(queueListIds),
  /** SHA-256 of the file, and how many rows it has */
  sha256: z.string(),
  rows: z.number(),
  openedBy: idOf('staff'),
  /** how many pages and rows of it are there, and the digest of those pages, one chained to the other */
  pages: z.number(),
  brought: z.number(),
  chain: z.string(),
  /** of the rows themselves, as whoever has the list makes it too (X330); of before it was kept there is none */
  digest: z.optional(z.string()),
  /** whoever brought a page of it */
  hands: z.optional(z.array(z.object(hand))),
  /** officials of the office and above it who stand in it, or whose family does: keyed hashes */
  concerned: z.optional(z.array(idOf('person'))),
  /** what of its moments whoever answers for it should look at */
  seen: z.optional(SeenOfList),
  /** by the head, and by the supervisor who confirmed it */
  confirmed: z.optional(
    z.object({ head: idOf('staff'), by: idOf('staff'), confirmation: idOf('confirmation'), at: instant }),
  ),
  /** the number that was signed for the next row which gets one; of before it was kept there is none */
  nextNumber: z.optional(z.number()),
  /** how many rows have come onto the list or were left out, in the order of the file */
  taken: z.number(),
  /** the digest of the pages that were taken in whole */
  takenChain: z.string(),
  /** the numbers that it gave */
  numbers: z.optional(z.object({ from: z.number(), to: z.number() })),
  /** of whoever stands on the list already, and may be merged */
  twice: z.number(),
  /** of whoever stands on another provider’s list too */
  elsewhere: z.optional(z.number()),
  /** rows of whoever stands there twice already */
  leftOut: z.array(z.number()),
});
export type OldList = z.infer<typeof OldList>;
