import * as z from 'zod/mini';
import { Centre, Who } from '../event.ts';

/** What is done in the name of whose request it is, by himself or by whoever represents him. */
const deedKinds = ['collected', 'withdrawn', 'leaving', 'contactsChanged', 'representativeNamed'] as const;

/** `where`: at which desk, or in the cabinet; of before desks were kept, at a desk that is not known. */
export const Deed = z.object({
  what: z.enum(deedKinds),
  by: Who,
  at: z.string(),
  where: z.optional(z.union([z.literal('cabinet'), Centre])),
});
export type Deed = z.infer<typeof Deed>;

const isAlike = (one: Deed, other: Deed): boolean =>
  one.what === other.what && one.by === other.by && one.where === other.where;

/** The deeds with one more: what the same did at the same place is told as it was last. */
export const withDeed = (deeds: readonly Deed[] | undefined, deed: Deed): Deed[] => [
  ...(deeds ?? []).filter((one) => !isAlike(one, deed)),
  deed,
];
