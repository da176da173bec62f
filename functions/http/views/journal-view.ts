import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import * as amendmentWords from '#domain/amendment/words/event-words.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import type { ComplaintEvent } from '#domain/complaint/event.ts';
import * as complaintWords from '#domain/complaint/words/event-words.ts';
import type { Channel } from '#domain/regulation/channel.ts';

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
