import * as z from 'zod/mini';
import { ofWhom } from '#domain/file/on-entry.ts';
import { queueListIds } from '#domain/regulation/categories.ts';

/** The number that a notice gives or tells, and the place as it was signed. */
export const SignedEntry = z.object({
  list: z.enum(queueListIds),
  registerNumber: z.number(),
  place: z.number(),
  listSize: z.number(),
  asOf: z.string(),
});
export type SignedEntry = z.infer<typeof SignedEntry>;

/** Where an entry stands by a notice of change, and which file said its family before (X55). */
export const ChangedEntry = z.extend(SignedEntry, { record: ofWhom });
export type ChangedEntry = z.infer<typeof ChangedEntry>;
