import * as z from 'zod/mini';
import { idOf } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { amendmentGroundIds } from '../regulation/amendments/grounds.ts';
import { queueListIds } from '../regulation/categories.ts';
import { inventoryStopIds } from '../regulation/inventory-stops.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { inventoryStatuses } from './status.ts';

const instant = z.string();
const Status = z.enum(inventoryStatuses);

/** What was proposed of an entry, and by which ground. */
export const Proposed = z.object({ amendment: idOf('amendment'), ground: z.enum(amendmentGroundIds) });
export type Proposed = z.infer<typeof Proposed>;

/** The yearly inventory of a provider’s lists (art. 71): counts and ids, no personal data. */
export const Inventory = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  provider: z.enum(providerIds),
  /** absent: the clock, a year after the one before */
  startedBy: z.optional(idOf('staff')),
  /** while it stands still: who stopped it, and why; of before reasons were asked there is none */
  stopped: z.optional(z.object({ by: idOf('staff'), at: instant, reason: z.optional(z.enum(inventoryStopIds)) })),
  /** up to which number of which list it has come; the lists are gone through in their order */
  at: z.object({ list: z.enum(queueListIds), upTo: z.number() }),
  pages: z.number(),
  /** entries that stand, of whom the registers were asked */
  looked: z.number(),
  /** of whom the register knows nobody by that number */
  unknown: z.number(),
  /** of whom there is something by which the law removes nobody, or keeps the place for the family */
  spared: z.number(),
  /** about whom something is being decided already */
  open: z.number(),
  /** how many were proposed by each ground; which they are stands with their pages in the journal (X254) */
  proposed: z.partialRecord(z.enum(amendmentGroundIds), z.number()),
});
export type Inventory = z.infer<typeof Inventory>;
