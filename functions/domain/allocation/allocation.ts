import * as z from 'zod/mini';
import { hand } from '../file/on-entry.ts';
import { idOf, PaperRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { Ledger } from '../queue/allocating/ledger.ts';
import { withdrawalGroundIds } from '../regulation/allocations/withdrawal-grounds.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { Commission, lacks } from '../staff/commission.ts';
import { ComplainedOf } from './event.ts';
import { Override } from './override.ts';
import { allocationStatuses } from './status.ts';

const Status = z.enum(allocationStatuses);
const text = z.string();

/**
 * WAITING: for its next candidate; SERVED: it is found who that is; ASKED: he has it; SETTLED: it is somebody's; NOT_GIVEN:
 * nobody is left for it; TAKEN_BACK: what was decided of it is undone; WITHDRAWN: it left the round before anything was decided.
 */
export const lotStates = ['WAITING', 'SERVED', 'ASKED', 'SETTLED', 'NOT_GIVEN', 'TAKEN_BACK', 'WITHDRAWN'] as const;

/** A dwelling of the round, and how far it has come. */
export const Lot = z.object({
  dwelling: idOf('dwelling'),
  state: z.enum(lotStates),
  /** which it is charged to */
  list: z.optional(z.enum(queueListIds)),
  /** the name of whose entry it is to be, or is, offered to */
  entry: z.optional(text),
  passedOver: z.optional(z.number()),
  /** the page by which it came to him */
  page: z.optional(PaperRef),
  offer: z.optional(idOf('offer')),
  /** by which ground it left the round */
  withdrawnBy: z.optional(z.enum(withdrawalGroundIds)),
});
export type Lot = z.infer<typeof Lot>;

/** A round of a provider’s housing commission over dwellings (title of the regulation, art. 77). */
export const Allocation = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: text })),
  provider: z.enum(providerIds),
  openedBy: z.object(hand),
  commission: Commission,
  /** who sits instead of whom since it was opened (X239) */
  substituted: z.optional(z.array(z.object({ instead: idOf('staff'), named: idOf('staff'), because: z.enum(lacks) }))),
  /** what it gives out of the order */
  overrides: z.optional(z.array(Override)),
  lots: z.array(Lot),
  /** which dwellings wait, or have waited, by which complaints */
  complaints: z.optional(z.array(ComplainedOf)),
  /** the steps of the round, in order: of a long one those of last, since earlier pages were bound */
  pages: z.array(PaperRef),
  /** what was bound: how many pages in all, in which tables of contents, and the round as they make it (X243) */
  bound: z.optional(z.object({ pages: z.number(), contents: z.array(PaperRef), round: PaperRef })),
  /** as this round left it last */
  ledger: z.optional(Ledger),
});
export type Allocation = z.infer<typeof Allocation>;

/** How many pages a round has, the bound ones too. */
export const pagesOf = ({ pages, bound }: Pick<Allocation, 'pages' | 'bound'>): number =>
  (bound?.pages ?? 0) + pages.length;
