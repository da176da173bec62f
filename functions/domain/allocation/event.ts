import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { hand } from '../file/on-entry.ts';
import { idOf, PaperRef } from '../file/refs.ts';
import { Ledger } from '../queue/allocating/ledger.ts';
import { OverrideEnd, OverrideGround } from '../queue/allocating/override-ground.ts';
import { offerEnds } from '../regulation/allocations/offer-ends.ts';
import { withdrawalGroundIds } from '../regulation/allocations/withdrawal-grounds.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { Commission, Commissioner, lacks } from '../staff/commission.ts';
import { Override } from './override.ts';

const text = z.string();
const dwelling = idOf('dwelling');
const list = z.enum(queueListIds);

/** The ledger as it is left, and by whom it was left before: whoever found another goes on by that. */
const booked = { ledger: Ledger, found: z.optional(text) };

/** true: by it the act by which the dwelling was given out of the order is used no more, and may serve again (X286) */
const act = { freesAct: z.optional(z.literal(true)) };

/** Which dwelling waits by which complaint, and for whom: its person and the family on record, who hold nothing more in the round. */
export const ComplainedOf = z.object({
  dwelling,
  complaint: idOf('complaint'),
  people: z.array(idOf('person')),
  /** he signed it himself; absent: an official wrote it down, or it is not told (X308) */
  own: z.optional(z.literal(true)),
});

/**
 * What has happened to a round; ids and numbers only. A page holds the steps of the round that came with it: what was read, and
 * what was computed of it, so that all of it can be computed again (82).
 */
export const AllocationEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('AllocationOpened', {
    provider: z.enum(providerIds),
    dwellings: z.array(dwelling),
    commission: Commission,
    overrides: z.optional(z.array(Override)),
    ...hand,
  }),
  event('DwellingsShared', {
    page: PaperRef,
    /** to which list each was dealt; absent: to none, since it suits nobody */
    dealt: z.array(z.object({ dwelling, list: z.optional(list) })),
    /** to whom it gives dwellings out of the order */
    overridden: z.optional(z.array(z.object({ dwelling, list, entry: text }))),
    ...booked,
  }),
  /** what its head named out of the order and nobody is given by it: so his entry stood as the dwellings were shared out */
  event('OverrideLapsed', { dwelling, entry: text, list, ...OverrideGround.shape, cameTo: OverrideEnd }),
  /** whom it is to be offered to, and how many before him are passed over by reasons that the page has */
  event('CandidatesServed', {
    page: PaperRef,
    served: z.array(z.object({ dwelling, entry: text, passedOver: z.number() })),
  }),
  /** who must say his family before he could be passed over, by the page */
  event('FamiliesAsked', { page: PaperRef }),
  /** the earlier pages of a long round stand in a table of contents, and what they make of it beside that (X243) */
  event('PagesBound', { pages: z.number(), contents: PaperRef, round: PaperRef }),
  event('CandidateAsked', { dwelling, offer: idOf('offer') }),
  event('OfferEnded', { page: PaperRef, dwelling, how: z.enum(offerEnds), ...act }),
  /** his silence was none: he is asked anew in his turn (X251) */
  event('SilenceUndone', { page: PaperRef, entry: text }),
  /** nobody of its list is left for it: it goes to another, which is charged; without a list to nobody */
  event('DwellingPassedOn', { page: PaperRef, dwelling, list: z.optional(list), ...booked }),
  /** what was given is undone, and so is its place among those dealt */
  event('DwellingTakenBack', { page: PaperRef, dwelling, ...booked, ...act }),
  /** it is withdrawn; once it was dealt, with a page and the ledger without it */
  event('DwellingLost', {
    dwelling,
    ground: z.enum(withdrawalGroundIds),
    page: z.optional(PaperRef),
    ledger: z.optional(Ledger),
    found: z.optional(text),
  }),
  /** by a complaint a dwelling waits before it is decided; whose it holds for the one time in the round (X326) */
  event('DwellingComplainedOf', ComplainedOf.shape),
  /** another sits in the seat of one who cannot (X239) */
  event('CommissionerNamed', { instead: idOf('staff'), named: Commissioner, because: z.enum(lacks), ...hand }),
]);
export type AllocationEvent = z.infer<typeof AllocationEvent>;
export type OwnEvent = Exclude<AllocationEvent, FrameEvent>;
export type EventOf<T extends OwnEvent['type']> = Extract<OwnEvent, { type: T }>;
