import * as z from 'zod/mini';
import { ofWhom } from '../file/on-entry.ts';
import { idOf } from '../file/refs.ts';
import { queueListIds } from '../regulation/categories.ts';
import { changeKinds } from '../regulation/changes.ts';
import { providerIds } from '../regulation/offices/providers.ts';

/** An entry by the list that gave its number (X52). */
const EntryRef = z.object({
  provider: z.enum(providerIds),
  list: z.enum(queueListIds),
  registerNumber: z.number(),
});

/** The purpose of a request that is no registration: what is changed, and of which entry (X55). */
export const Change = z.object({
  kind: z.enum(changeKinds),
  entry: EntryRef,
  /** in a succession: in whose place somebody of his family comes (73(2)) */
  of: z.optional(idOf('person')),
  /** in a transfer: the file that says the family of the entry that is left */
  record: z.optional(ofWhom),
});
export type Change = z.infer<typeof Change>;

/** Does a request put somebody onto a list with a number of its own? A transfer does, at another provider (71(3)). */
export const takesNumber = ({ change }: { readonly change?: { readonly kind: string } | undefined }): boolean =>
  change === undefined || change.kind === 'transfer';

/** Who holds the entry until the change is signed: whose request it is, or whom he succeeds. */
export const holderBefore = ({ applicant, change }: { readonly applicant: string; readonly change: Change }): string =>
  change.of ?? applicant;
