import * as z from 'zod/mini';
import { passReasonIds } from '#domain/regulation/allocations/pass-reasons.ts';
import { Rank } from '../list.ts';
import { Candidate } from './candidate.ts';
import { Dwelling } from './dwelling.ts';
import { Household } from './household.ts';
import { Ledger, Posting } from './ledger.ts';
import { OverrideEnd } from './override-ground.ts';

/** A list of the provider as of the opening of a round: its size and its first key. */
export const ListAtOpening = z.object({
  list: z.string(),
  version: z.number(),
  size: z.number(),
  first: z.optional(Rank),
});
export type ListAtOpening = z.infer<typeof ListAtOpening>;

export const Opening = z.object({
  round: z.string(),
  provider: z.string(),
  on: z.string(),
  /** the place for which the provider keeps its queue */
  locality: z.string(),
  /** of share-rules.ts */
  rule: z.string(),
  lists: z.array(ListAtOpening),
  dwellings: z.array(Dwelling),
});
export type Opening = z.infer<typeof Opening>;

const Reasons = z.array(z.enum(passReasonIds));
const PassedOver = z.object({ entry: z.string(), reasons: Reasons });
export type PassedOver = z.infer<typeof PassedOver>;

/** A dwelling as it was dealt: to which list, and in which lists before nobody suits. */
export const Dealt = z.object({
  dwelling: z.string(),
  /** absent: nobody anywhere suits, so it was not dealt */
  posting: z.optional(Posting),
  without: z.array(z.string()),
  by: z.optional(z.enum(['FLOOR', 'BALANCE'])),
});
export type Dealt = z.infer<typeof Dealt>;

/** To whom a dwelling is to be offered now, and whom of those before him it passes over. */
export const Offer = z.object({ entry: z.string(), dwelling: z.string(), passed: z.array(PassedOver) });
export type Offer = z.infer<typeof Offer>;

/**
 * How an offer stands: OPEN, HELD and CONSENTED keep the dwelling; whoever refused, was silent, was not reached or lost what
 * he was given is asked no more in the round. UNMADE: it never came to an offer, as his family turned out to be another.
 */
export const answers = ['OPEN', 'HELD', 'CONSENTED', 'REFUSED', 'LAPSED', 'NOT_REACHED', 'REVOKED', 'UNMADE'] as const;
export type AnswerIs = (typeof answers)[number];

/**
 * What a round is kept as, for ever: what it was told, and what was computed of it, one after the other. It holds numbers of
 * families and no personal data, and everything computed in it can be computed again (82).
 */
export const RoundStep = z.discriminatedUnion('does', [
  z.object({ does: z.literal('OPENED'), opening: Opening }),
  /** candidates of a list as they are read, new or changed, and entries that stand on it no more */
  z.object({
    does: z.literal('READ'),
    list: z.string(),
    version: z.number(),
    seen: z.array(Candidate),
    gone: z.array(z.string()),
    isWhole: z.boolean(),
  }),
  /** computed */
  z.object({ does: z.literal('DEALT'), found: Ledger, dealt: z.array(Dealt), ledger: Ledger }),
  /** computed: who must say his family before he could be passed over, and was asked on this day */
  z.object({ does: z.literal('ASKED'), list: z.string(), on: z.string(), entries: z.array(z.string()) }),
  /** what a candidate said of his family */
  z.object({ does: z.literal('CONFIRMED'), entry: z.string(), household: Household }),
  /** computed: whom a list serves now */
  z.object({ does: z.literal('SERVED'), list: z.string(), on: z.string(), offers: z.array(Offer) }),
  z.object({ does: z.literal('ANSWERED'), entry: z.string(), dwelling: z.string(), is: z.enum(answers) }),
  /** computed: nobody of the list is left, and the charge moves; without `to` nobody is left anywhere, and the posting is reversed */
  z.object({
    does: z.literal('MOVED'),
    on: z.string(),
    dwelling: z.string(),
    /** how many were passed over by which reason */
    passed: z.record(z.string(), z.number()),
    found: Ledger,
    to: z.optional(Posting),
    ledger: Ledger,
  }),
  /** by a ground of the table, out of the order; the list of whoever is served is charged */
  z.object({
    does: z.literal('OVERRIDDEN'),
    dwelling: z.string(),
    entry: z.string(),
    /** as he was read, where his list was not read so far */
    candidate: z.optional(Candidate),
    list: z.string(),
    ground: z.string(),
    found: Ledger,
    posting: Posting,
    ledger: Ledger,
  }),
  /** what was named out of the order and nobody is given by it, as his entry stood then */
  z.object({
    does: z.literal('OVERRIDE_LAPSED'),
    dwelling: z.string(),
    entry: z.string(),
    ground: z.string(),
    cameTo: OverrideEnd,
  }),
  /** withdrawn, revoked, annulled */
  /** computed; withdrawn: by which ground the dwelling left the round */
  z.object({
    does: z.literal('REVERSED'),
    dwelling: z.string(),
    withdrawn: z.optional(z.string()),
    found: Ledger,
    ledger: Ledger,
  }),
]);
export type RoundStep = z.infer<typeof RoundStep>;
export type Step<Does extends RoundStep['does']> = Extract<RoundStep, { does: Does }>;
