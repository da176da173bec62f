import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { hand } from '../file/on-entry.ts';
import { idOf, RecordRef } from '../file/refs.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { someRows } from './old-list.ts';

/** What has happened to the taking in of an old list; what its rows say stands in `people`. */
export const OldListEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('OldListOpened', {
    provider: z.enum(providerIds),
    list: z.enum(queueListIds),
    sha256: z.string(),
    rows: z.number(),
    ...hand,
  }),
  /** `chain`: the digest of this page and of all before it */
  event('RowsBrought', {
    ...{ page: z.number(), rows: z.number(), record: RecordRef, chain: z.string() },
    /** of the rows of this page and of all before it, by whom, and what is told of them; of before it was kept there is none */
    digest: z.optional(z.string()),
    by: z.optional(hand.by),
    person: hand.person,
    concerned: z.optional(z.array(idOf('person'))),
    seen: z.optional(
      z.object({
        ...{ from: z.string(), to: z.string(), last: z.string() },
        ...{ earlier: z.array(z.number()), sinceKept: z.array(z.number()) },
      }),
    ),
  }),
  /** `namesakes`: of before they were looked for there is none (X333) */
  event('OldListSealed', { namesakes: z.optional(someRows) }),
  /** `numbersFrom`: the first number of its rows that were not there yet; of before it was kept there is none */
  event('OldListConfirmed', {
    head: idOf('staff'),
    by: idOf('staff'),
    confirmation: idOf('confirmation'),
    numbersFrom: z.optional(z.number()),
  }),
  /** `upTo`: the last row that was looked at; `chain`: where a page was ended by it */
  event('RowsTakenIn', {
    upTo: z.number(),
    numbers: z.optional(z.object({ from: z.number(), to: z.number() })),
    twice: z.number(),
    /** how many of them stand on another provider’s list too; of before it was counted, not said */
    elsewhere: z.optional(z.number()),
    leftOut: z.array(z.number()),
    chain: z.optional(z.string()),
  }),
  event('OldListDiscarded', {}),
]);
export type OldListEvent = z.infer<typeof OldListEvent>;

/** What only this kind knows; the rest is the frame's. */
export type OwnEvent = Exclude<OldListEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
export type EventOf<T extends OwnEventType> = Extract<OwnEvent, { type: T }>;
