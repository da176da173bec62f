import * as z from 'zod/mini';
import { momentEvents } from '#domain/application/words/place/place-words.ts';
import { oldQualities } from '#domain/form/old-row.ts';
import { entryStatuses } from '#domain/queue/list.ts';
import { moveReasonIds } from '#domain/queue/move-reasons.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { OpenMatter, Words } from '../status/status-answer.ts';
import { RoundOfPerson } from './round-answer.ts';

const instant = z.string();
const date = z.string();
const onList = { list: z.enum(queueListIds), listName: Words };

/** Every move since a day began: the sums of the reasons are the whole difference, and each reason has its acts. */
const Moved = z.object({
  since: date,
  text: Words,
  /** where it stood as the day began, or as it came into the queue; absent: it did not stand there */
  from: z.optional(z.object({ ...onList, place: z.number() })),
  /** by how many it went back; forward where that is negative */
  by: z.number(),
  reasons: z.array(
    z.object({
      reason: z.enum(moveReasonIds),
      law: z.string(),
      lawText: Words,
      text: Words,
      why: Words,
      times: z.number(),
      by: z.number(),
      /** each on its day, by the number of the act in the log of its list */
      moves: z.array(z.object({ on: date, by: z.number(), list: z.string(), act: z.number() })),
    }),
  ),
  /** each time it moved so far that it matters, the oldest first */
  notices: z.array(
    z.object({
      on: date,
      from: z.number(),
      to: z.number(),
      text: Words,
      reasons: z.array(z.object({ reason: z.enum(moveReasonIds), times: z.number(), by: z.number(), text: Words })),
    }),
  ),
});

/** A day's end in the past: where one stood, and who was housed on that list on that day, by place and day of filing. */
const Past = z.object({
  on: date,
  text: Words,
  ...onList,
  place: z.optional(z.number()),
  listSize: z.number(),
  housed: z.array(z.object({ place: z.optional(z.number()), filedOn: z.optional(date), act: z.number() })),
});

/** How long one may wait, and how that is reckoned. */
const WaitingTime = z.object({
  years: z.optional(z.object({ from: z.number(), to: z.number() })),
  text: Words,
  method: Words,
});

/** Where an entry stands and why, the same in the cabinet, at the desk and on the telephone; of nobody else a name or number. */
export const PlaceAnswer = z.object({
  asOf: instant,
  provider: z.enum(providerIds),
  providerName: Words,
  ...onList,
  status: z.enum(entryStatuses),
  statusText: Words,
  /** the ordinal number of the notice, and why it is no place */
  registerNumber: z.number(),
  numberText: Words,
  /** of whoever came from an old list: the number that he had there, and what is lacking of how he is reached */
  provenance: z.optional(
    z.object({
      oldEntryId: z.string(),
      text: Words,
      oldNumber: z.string(),
      lacking: z.array(z.object({ id: z.enum(oldQualities), text: Words, cure: Words })),
    }),
  ),
  /** absent: it does not stand on the list now */
  place: z.optional(z.number()),
  listSize: z.number(),
  /** what orders the list: when, by which event, and why that may not be the day of the notice */
  moment: z.object({ at: instant, fixedBy: z.enum(momentEvents), text: Words }),
  /** how many stand before it, by the year of their moments */
  ahead: z.optional(z.array(z.object({ year: z.number(), people: z.number() }))),
  lastHoused: z.object({ priorityMoment: z.optional(instant), text: Words }),
  waiting: z.optional(WaitingTime),
  /** when the family was said last, where that is too long ago to be judged by (X193) */
  family: z.optional(z.object({ confirmedOn: date, text: Words })),
  /** when he last said how he is reached, where he is asked for that before a dwelling is offered him (X315) */
  contacts: z.optional(z.object({ confirmedOn: date, text: Words })),
  /** by when its family is to be given a dwelling, where the law sets a term for that (74(3)) */
  housing: z.optional(z.object({ lastDay: date, isOver: z.boolean(), text: Words })),
  open: z.array(OpenMatter),
  /** its end is decided and told, and not in force: it stands on the list until then (X53) */
  pending: z.optional(Words),
  moved: z.optional(Moved),
  past: z.optional(Past),
  /** to whoever asks for them at a desk or on the telephone */
  rounds: z.optional(z.array(RoundOfPerson)),
});
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;
