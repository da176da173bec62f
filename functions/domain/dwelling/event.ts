import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { byTwo, idOf, RecordRef } from '../file/refs.ts';
import { withdrawalGroundIds } from '../regulation/allocations/withdrawal-grounds.ts';
import { localityIds } from '../regulation/offices/localities.ts';
import { providerIds } from '../regulation/offices/providers.ts';

const text = z.string();

export const idOfAllocation = idOf('allocation');
export const idOfOffer = idOf('offer');
export const idOfDwelling = idOf('dwelling');

export const funds = ['STATE', 'RENTED'] as const;

/** What outsiders see of a dwelling; its address stands in a record of its own. */
export const dwellingFacts = {
  fund: z.enum(funds),
  locality: z.enum(localityIds),
  rooms: z.number(),
  /** useful area, square metres */
  area: z.number(),
  floor: z.number(),
  hasLift: z.boolean(),
  /** of a comfort usual in the locality (76(1)) */
  isComfortable: z.boolean(),
  /** who moves in a wheelchair can live in it */
  suitsWheelchair: z.boolean(),
  availableFrom: text,
};

/** keyed hash of where it is, as addresses are compared; absent: it was entered before that was kept, and holds no address (X285) */
export const addressKey = z.optional(text);

/** By which complaint about a round it waits before it is decided whose it is, till the end of which day (X326); seizedBy: the one about its answer; owes: it is granted, and what follows is still to be done. */
export const ComplainedOf = z.object({
  complaint: idOf('complaint'),
  allocation: idOfAllocation,
  until: text,
  seizedBy: z.optional(idOf('complaint')),
  owes: z.optional(z.literal(true)),
});
export type ComplainedOf = z.infer<typeof ComplainedOf>;

const moved = { allocation: z.optional(idOfAllocation), offer: z.optional(idOfOffer) };

/** What has happened to a dwelling; ids and facts of the building only, no personal data. */
export const DwellingEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('DwellingEntered', {
    provider: z.enum(providerIds),
    ...dwellingFacts,
    address: RecordRef,
    addressKey,
    by: idOf('staff'),
  }),
  /** by its ground and two people where a round had it; else by the head alone, while it was free */
  event('DwellingWithdrawn', {
    reason: RecordRef,
    ground: z.optional(z.enum(withdrawalGroundIds)),
    ...byTwo,
  }),
  event('DwellingTaken', moved),
  event('DwellingReturned', moved),
  event('DwellingOffered', moved),
  event('DwellingHeld', moved),
  event('DwellingHeldNoMore', moved),
  event('DwellingReleased', moved),
  event('DwellingAssigned', moved),
  event('DwellingGiven', moved),
  event('DwellingFreed', moved),
  event('DwellingComplainedOf', ComplainedOf.shape),
  event('ComplaintLetGo', { complaint: idOf('complaint') }),
]);
export type DwellingEvent = z.infer<typeof DwellingEvent>;
export type OwnEvent = Exclude<DwellingEvent, FrameEvent>;
export type EventOf<T extends OwnEvent['type']> = Extract<OwnEvent, { type: T }>;
