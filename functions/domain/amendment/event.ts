import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { EntryOf, hand, ofWhom, people } from '../file/on-entry.ts';
import { byTwo, idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { staffingEvents } from '../file/tasks/staffing.ts';
import { entryStatuses } from '../queue/list.ts';
import { amendmentGroundIds, amendmentPurposes } from '../regulation/amendments/grounds.ts';
import { queueListIds } from '../regulation/categories.ts';
import { signedByHead } from '../staff/signed-by-head.ts';

const text = z.string();

/** An amendment, by its id. */
export const idOfAmendment = idOf('amendment');

export const Purpose = z.enum(amendmentPurposes);
export const Ground = z.enum(amendmentGroundIds);

/** The entry that stays in a merging, by the request that says whose it is. */
export const EntryInto = z.object({ ...EntryOf.shape, request: ofWhom, holder: idOf('person') });
export type EntryInto = z.infer<typeof EntryInto>;

/** A priority moment as it is and as it is to be; the sequence stays (73(4)). */
export const MomentMoved = z.object({ from: text, to: text });
export type MomentMoved = z.infer<typeof MomentMoved>;

/** A complaint as the office that took it knows it: under which number, and the day on which it was made. */
export const Complaint = z.object({
  number: text,
  filedOn: text,
  /** a file of its own; older tellings do not say which */
  file: z.optional(text),
  /** he signed it himself; absent: an official wrote it down, or it is not told (X308) */
  own: z.optional(z.literal(true)),
});

const recorder = { by: z.optional(hand.by), person: hand.person };

/** AMENDED: as it was proposed; LEFT: the entry stays as it is. */
export const Outcome = z.enum(['AMENDED', 'LEFT']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * What has happened to an amendment. Events carry ids only: facts, words and reasons stand in `people`, and the event names
 * that record with a keyed hash of its content.
 */
export const AmendmentEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('AmendmentProposed', {
    purpose: Purpose,
    entry: EntryOf,
    /** the request by which the entry came onto the list, or its row of an old one */
    request: ofWhom,
    ...people,
    ground: Ground,
    moment: z.optional(MomentMoved),
    into: z.optional(EntryInto),
    /** the decision that it annuls */
    annuls: z.optional(idOfAmendment),
    /** it was found that nobody of the family, for whom the place would be kept, is in need (73(2)) */
    nobodyLeftInNeed: z.optional(z.literal(true)),
    /** it is the second one that its person holds there */
    isBeside: z.optional(z.literal(true)),
    proposal: RecordRef,
    by: z.optional(hand.by),
    person: hand.person,
    /** instead of an official: the file by which the machine has found it */
    found: z.optional(idOf('inventory', 'oldlist', 'offer')),
  }),
  event('LeavingFiled', {
    entry: EntryOf,
    isBeside: z.optional(z.literal(true)),
    request: ofWhom,
    ...people,
    paper: PaperRef,
    signature: z.optional(SignatureRef),
    /** at a desk, on a scanned statement: which the request tells by which he came */
    centre: z.optional(text),
    confirmation: z.optional(idOf('confirmation')),
    /** who of age in the family agreed: by his signature of the same statement, or at the desk by the document he showed */
    consents: z.optional(
      z.array(
        z.object({
          /** absent: at a desk, of whoever has no IIN */
          person: z.optional(idOf('person')),
          ref: z.optional(text),
          signature: z.optional(SignatureRef),
          identity: z.optional(RecordRef),
        }),
      ),
    ),
  }),
  event('LeavingAcknowledged', { paper: PaperRef }),
  event('LeavingRevoked', {
    paper: PaperRef,
    signature: z.optional(SignatureRef),
    identity: z.optional(RecordRef),
    centre: z.optional(text),
  }),
  event('ProposalTold', { paper: PaperRef, hearing: z.optional(z.literal(true)) }),
  /** whoever has no cabinet is written to */
  event('ProposalUnsent', { paper: PaperRef, hearing: z.optional(z.literal(true)) }),
  event('ProposalHandedOver', { identity: RecordRef, ...byTwo }),
  event('ProposalPosted', { number: text, ...byTwo }),
  event('ProposalReached', {}),
  event('PersonAnswered', {
    answer: RecordRef,
    /** of two lists, the one he would stand on */
    chosen: z.optional(z.enum(queueListIds)),
    paper: z.optional(PaperRef),
    signature: z.optional(SignatureRef),
    identity: z.optional(RecordRef),
    centre: z.optional(text),
    /** taken at a desk by two (X306); older ones were one operator’s alone */
    ...byTwo,
    /** taken at a desk: he may answer himself as long as his days run (X121) */
    daysRunOn: z.optional(z.literal(true)),
  }),
  event('AnswerTermEnded', {}),
  event('HearingHeld', { record: RecordRef }),
  event('ExaminerNamed', { examiner: idOf('staff'), reason: RecordRef }),
  event('AmendmentDrafted', { outcome: Outcome, draft: RecordRef, ...hand }),
  /** what a head alone may not decide (X143) */
  event('DraftConfirmed', hand),
  event('DraftReturned', { reason: RecordRef }),
  event('DecisionSigned', {
    outcome: Outcome,
    ...signedByHead,
  }),
  event('DecisionDelivered', { how: z.enum(['cabinet', 'desk']), identity: z.optional(RecordRef), ...byTwo }),
  event('CabinetMissing', {}),
  event('DecisionPosted', { number: text, ...byTwo }),
  event('ForceDue', {}),
  /** instead: the entry that its person had held meanwhile; beside: the second one that he had, ended or amended */
  event('AmendmentInForce', { instead: z.optional(text), beside: z.optional(text) }),
  /** another act came first: there is nothing left to amend */
  event('AmendmentOvertaken', { status: z.enum(entryStatuses) }),
  /** gaveWay: it was in force, and its person is back on the list meanwhile (X54); older tellings do not say who recorded it */
  event('AmendmentSuspended', { ...Complaint.shape, ...recorder, gaveWay: z.optional(z.literal(true)) }),
  event('ComplaintAnswered', { number: text, deliveredOn: text, ...byTwo }),
  /** second instance or court: nothing goes on before its answer */
  event('SecondInstanceSeized', { ...Complaint.shape, ...recorder }),
  event('FinalAnswerGiven', { number: text, deliveredOn: text, ...byTwo }),
  event('SuspensionEnded', {}),
  event('ComplaintUpheld', { number: text, deliveredOn: text, ...byTwo }),
  event('AmendmentResumed', {}),
  event('AppealTermEnded', {}),
  ...staffingEvents,
  event('RecusalDeclared', { staff: idOf('staff'), person: z.optional(idOf('person')), reason: RecordRef }),
]);
export type AmendmentEvent = z.infer<typeof AmendmentEvent>;
export type EventType = AmendmentEvent['type'];
export type EventOf<T extends EventType> = Extract<AmendmentEvent, { type: T }>;

/** What only an amendment knows; the rest is the frame's. */
export type OwnEvent = Exclude<AmendmentEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
