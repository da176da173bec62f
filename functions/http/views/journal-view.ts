import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { AllocationEvent } from '#domain/allocation/event.ts';
import * as allocationWords from '#domain/allocation/words/event-words.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import * as amendmentWords from '#domain/amendment/words/event-words.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import type { ComplaintEvent } from '#domain/complaint/event.ts';
import * as complaintWords from '#domain/complaint/words/event-words.ts';
import { holdsToldOnce } from '#domain/file/holds-told.ts';
import type { Typed } from '#domain/file/kind.ts';
import type { OfferEvent } from '#domain/offer/event.ts';
import * as offerWords from '#domain/offer/words/event-words.ts';
import type { OldEntryEvent } from '#domain/old-entry/event.ts';
import { eventWords as rowWords } from '#domain/old-entry/words/event-words.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { ShownReceipt, withoutFacts } from './execution-receipt-view.ts';

/** An event in the regulation's words, the same to whoever may read of it. */
export const ToldEvent = z.object({ paragraph: z.string(), sentence: Words });

export const toldEvent = (event: ApplicationEvent, channel: Channel): z.infer<typeof ToldEvent> => ({
  paragraph: paragraphOfEvent(event, channel),
  sentence: sentenceOf(event),
});

/** The same of an event of an amendment. */
export const toldOfAmendment = (event: AmendmentEvent): z.infer<typeof ToldEvent> => ({
  paragraph: amendmentWords.paragraphOfEvent(event),
  sentence: amendmentWords.sentenceOf(event),
});

/** The same of an event of a complaint. */
export const toldOfComplaint = (event: ComplaintEvent): z.infer<typeof ToldEvent> => ({
  paragraph: complaintWords.paragraphOfEvent(event),
  sentence: complaintWords.sentenceOf(event),
});

/** The same of an event of an offer. */
export const toldOfOffer = (event: OfferEvent): z.infer<typeof ToldEvent> => ({
  paragraph: offerWords.paragraphOfEvent(event),
  sentence: offerWords.sentenceOf(event),
});

/** The same of an event of a round. */
export const toldOfRound = (event: AllocationEvent): z.infer<typeof ToldEvent> => ({
  paragraph: allocationWords.paragraphOfEvent(event),
  sentence: allocationWords.sentenceOf(event),
});

/** The same of a row of an old list. */
export const toldOfRow = ({ type }: OldEntryEvent): z.infer<typeof ToldEvent> => ({
  paragraph: rowWords[type].paragraph,
  sentence: rowWords[type].text,
});

/** A journal as one audience reads it: how much of the actor, of the event, and what besides of a commit. */
export const journalOf = <
  Actor extends z.ZodMiniType,
  Event extends z.ZodMiniType,
  Besides extends Record<string, z.ZodMiniType>,
>(
  actor: Actor,
  event: Event,
  besides: Besides,
) =>
  z.object({
    caseId: z.string(),
    commits: z.array(
      z.object({
        commit: z.number(),
        at: z.string(),
        actor,
        edition: z.string(),
        ...besides,
        events: z.array(event),
      }),
    ),
  });

/** What its person and its office read of a file: what happened, by which post of which office, and no name. */
export const ShownJournal = journalOf(
  z.object({ kind: z.optional(z.string()), organisation: z.optional(z.string()) }),
  z.object({ type: z.string(), ...ToldEvent.shape, lastAskedAt: z.optional(z.string()) }),
  { receipt: z.optional(ShownReceipt) },
);

/** Its commits as they are shown there; a wait once, with its latest look (X250). */
export const shownCommits = <E extends Typed>(
  commits: readonly CommitRecord<E>[],
  toldOf: (event: CommitRecord<E>['events'][number]) => z.infer<typeof ToldEvent>,
): z.infer<typeof ShownJournal>['commits'] =>
  holdsToldOnce<CommitRecord<E>['events'][number], CommitRecord<E>>(commits).map(
    ({ commit, at, actor, edition, events, receipt }) => ({
      commit,
      at,
      actor: { kind: actor.kind, organisation: actor.organisation },
      edition,
      receipt: receipt && withoutFacts(receipt),
      events: events.map(({ event, lastAskedAt }) => ({ type: event.type, ...toldOf(event), lastAskedAt })),
    }),
  );
