import * as z from 'zod/mini';
import { idOf, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { withdrawalGroundIds } from '../regulation/allocations/withdrawal-grounds.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { addressKey, ComplainedOf, dwellingFacts, idOfAllocation, idOfOffer } from './event.ts';
import { dwellingStatuses } from './status.ts';

const Status = z.enum(dwellingStatuses);

/** A dwelling of the state fund, or rented for it (title of the regulation): what rounds give. */
export const Dwelling = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: z.string() })),
  provider: z.enum(providerIds),
  ...dwellingFacts,
  /** for whoever works at the office, until somebody is given it */
  address: RecordRef,
  addressKey,
  enteredBy: idOf('staff'),
  /** why it was withdrawn */
  withdrawnFor: z.optional(RecordRef),
  /** by which ground a round has lost it */
  withdrawnBy: z.optional(z.enum(withdrawalGroundIds)),
  /** the round that it is in, or was withdrawn from */
  allocation: z.optional(idOfAllocation),
  /** the offer that it is in, was given by or was withdrawn from */
  offer: z.optional(idOfOffer),
  /** by which complaints it waits before it is decided whose it is */
  complaints: z.optional(z.array(ComplainedOf)),
  /** the end of which day no complaint about its round has it wait beyond: that of the first one */
  waitsAtMost: z.optional(z.string()),
});
export type Dwelling = z.infer<typeof Dwelling>;
