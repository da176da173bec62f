import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { byTwo, idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { staffingEvents } from '../file/tasks/staffing.ts';
import { complaintActIds, owedActIds } from '../regulation/complaints/acts.ts';
import { complaintAttachmentIds } from '../regulation/complaints/attachments.ts';
import { keepsNoneIds } from '../regulation/complaints/keeps-none.ts';
import { complaintOutcomes, unconsideredIds } from '../regulation/complaints/outcomes.ts';
import { signedByHead } from '../staff/signed-by-head.ts';

const text = z.string();

/** A complaint, by its id. */
export const idOfComplaint = idOf('complaint');

/** Whoever did something, by his entry in the staff register and the person he is. */
export const Hand = z.object({ by: idOf('staff'), person: z.optional(idOf('person')) });
export type Hand = z.infer<typeof Hand>;

/** A file of ours that it is about, and what of it; without one it is about what its text says. */
export const About = z.object({
  file: z.optional(text),
  act: z.enum(complaintActIds),
  /** what the complaint was about whose answer this one is about */
  origin: z.optional(z.object({ file: z.optional(text), act: z.enum(complaintActIds) })),
  /** the removal that it is about, be it by way of an answer (X54) */
  removal: z.optional(idOf('amendment')),
  /** the round that it is about, be it by way of an offer or an answer (X326) */
  round: z.optional(idOf('allocation')),
});
export type About = z.infer<typeof About>;

/** Whose act it is, and whom he chose for it: none of them decides (X162). */
export const Hands = z.object({ acted: z.array(Hand), chosen: z.array(Hand) });
export type Hands = z.infer<typeof Hands>;

/** Who complains and who stands beside him on record: keyed hashes. */
export const people = {
  complainant: idOf('person'),
  representatives: z.optional(z.array(idOf('person'))),
  family: z.optional(z.array(idOf('person'))),
  familyNames: z.optional(z.array(text)),
  notKin: z.optional(z.array(idOf('person'))),
  namedSince: z.optional(z.array(text)),
};

export const channels = ['cabinet', 'desk', 'post'] as const;

/** An e-copy that belongs to a complaint, by the version that was kept. */
export const Attachment = z.object({
  id: idOf('document'),
  kind: z.enum(complaintAttachmentIds),
  versionId: text,
  sha256: text,
  size: z.number(),
  claimedType: text,
  foundType: text,
  readable: z.boolean(),
});
export type Attachment = z.infer<typeof Attachment>;

/** By which it came, as whose, about what, and before whom it lies. */
export const filed = {
  channel: z.enum(channels),
  number: text,
  ...people,
  about: About,
  /** the office it is against, to whose head it goes */
  office: text,
  level: z.enum(['first', 'second']),
  /** to the body above the offices from the first (X169) */
  isFiledAbove: z.optional(z.literal(true)),
  hands: Hands,
  content: RecordRef,
  /** the days for it were over: it suspends nothing (APPK 92(3)) */
  isLate: z.optional(z.literal(true)),
  /** the removal is suspended by it (APPK 96) */
  suspends: z.optional(z.literal(true)),
  /** the dwelling of the round that waits by it, till the end of which day at the latest; of: by whose answer it is complained of further (X326) */
  keeps: z.optional(z.object({ dwelling: idOf('dwelling'), until: text, of: z.optional(idOfComplaint) })),
  /** why no dwelling of the round waits by it */
  keepsNone: z.optional(z.enum(keepsNoneIds)),
  takenBy: z.optional(Hand),
  /** the centre whose desk took it */
  centre: z.optional(text),
  /** a letter: the number under which the office took it, and the day on which it was posted */
  letter: z.optional(z.object({ number: text, postedOn: z.optional(text) })),
};

const outcome = {
  outcome: z.enum(complaintOutcomes),
  owed: z.optional(z.enum(owedActIds)),
  why: z.optional(z.enum(unconsideredIds)),
};
export const Outcome = z.object(outcome);
export type Outcome = z.infer<typeof Outcome>;

/**
 * What has happened to a complaint. Events carry ids only: what was written stands in `people`, and the event names that record
 * with a keyed hash of its content.
 */
export const ComplaintEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('ComplaintFiled', {
    ...filed,
    paper: PaperRef,
    receipt: PaperRef,
    signature: z.optional(SignatureRef),
    /** at a desk: the document that was shown */
    identity: z.optional(RecordRef),
  }),
  /** by its person, or for him where it was taken (X187) */
  event('DocumentAttached', { document: Attachment, by: z.optional(idOf('staff')) }),
  event('ReviewerNamed', { reviewer: idOf('staff'), reason: RecordRef }),
  /** the head undoes his own paper (APPK 91) */
  event('ComplaintConceded', { ...outcome, draft: RecordRef, ...Hand.shape }),
  /** the same goes to the body above, with what the head says */
  event('PassedUp', { reason: RecordRef, ...Hand.shape }),
  event('PassedOn', { paper: PaperRef, reason: RecordRef }),
  event('AnswerDrafted', { ...outcome, draft: RecordRef, ...Hand.shape }),
  event('DraftReturned', { reason: RecordRef }),
  event('AnswerSigned', {
    ...outcome,
    ...signedByHead,
  }),
  event('AnswerDelivered', { how: z.enum(['cabinet', 'desk']), identity: z.optional(RecordRef), ...byTwo }),
  event('CabinetMissing', {}),
  event('AnswerPosted', { number: text, ...byTwo }),
  event('AnswerReached', {}),
  /** what the answer does by itself is done in the same commit; what is owed is whose task */
  event('AnswerCarriedOut', { owes: z.optional(z.literal(true)) }),
  event('ComplaintFulfilled', { record: RecordRef, file: z.optional(text), ...Hand.shape }),
  event('ComplaintWithdrawn', { paper: PaperRef, signature: SignatureRef }),
  ...staffingEvents,
  event('RecusalDeclared', { staff: idOf('staff'), person: z.optional(idOf('person')), reason: RecordRef }),
]);
export type ComplaintEvent = z.infer<typeof ComplaintEvent>;
export type EventType = ComplaintEvent['type'];
export type EventOf<T extends EventType> = Extract<ComplaintEvent, { type: T }>;

/** What only a complaint knows; the rest is the frame's. */
export type OwnEvent = Exclude<ComplaintEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
