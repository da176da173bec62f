import * as z from 'zod/mini';
import { PowerHeld } from '#domain/file/papers/power-today.ts';
import { signedByHead } from '#domain/staff/signed-by-head.ts';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { staffingEvents } from '../file/tasks/staffing.ts';
import { contactFields } from '../form/contact-fields.ts';
import { slipFields } from '../form/slip.ts';
import { categoryIds, queueListIds } from '../regulation/categories.ts';
import { channels } from '../regulation/channel.ts';
import { documentKindIds } from '../regulation/documents/document-kinds.ts';
import { refusalGroundIds } from '../regulation/grounds.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { serviceCentreIds } from '../regulation/offices/service-centres.ts';
import { receptionPurposeIds } from '../regulation/reception-purposes.ts';
import { Change } from './change.ts';
import { DefectRef, DocumentRef } from './filing/document-ref.ts';
import { filingShape, nameKey } from './filing/filing-shape.ts';
import { lostReasons } from './filing/lost-reasons.ts';
import { housingEvents } from './housing/housing-events.ts';
import { Resolution } from './resolution.ts';
import { correctionEvents } from './result/correction.ts';
import { grantedEvents } from './result/granted.ts';
import { ChangedEntry, SignedEntry } from './result/signed-entry.ts';

const [text, instant, date] = [z.string(), z.string(), z.string()];
const confirmation = idOf('confirmation');

export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

export const Provider = z.enum(providerIds);
export const Category = z.enum(categoryIds);
export const QueueList = z.enum(queueListIds);
export const Centre = z.enum(serviceCentreIds);
export const Ground = z.enum(refusalGroundIds);

export const ResultKind = z.enum(['NOTICE', 'REFUSAL']);
export type ResultKind = z.infer<typeof ResultKind>;

export const Power = z.enum(['notarised', 'other', 'guardianship']);
export type Power = z.infer<typeof Power>;

/** Who stands before an operator. */
export const Who = z.enum(['recipient', 'representative']);
export type Who = z.infer<typeof Who>;
export const Purpose = z.enum(receptionPurposeIds);
/** Who came to a desk, by which document, and where. */
/** `power`: what the notary register answered of a representative’s power at that moment; of before it was kept, nothing (X331) */
const held = { power: z.optional(PowerHeld) };
const atDesk = { by: Who, identity: RecordRef, centre: Centre, ...held };

export const Ticket = z.object({ number: text, takenAt: instant, calledAt: instant });
export type Ticket = z.infer<typeof Ticket>;

/** What was taken in by hand while the system was away, or at home without a network, as the receipt says it (X60, X182). */
export const PaperIntake = z.object({
  at: instant,
  /** on which of the two it rests */
  outage: z.optional(idOf('outage')),
  visit: z.optional(idOf('visit')),
  receiptNumber: text,
  /** till when the system was away, or the window of the visit; of before it was kept, not told */
  awayUntil: z.optional(instant),
});
export type PaperIntake = z.infer<typeof PaperIntake>;

/** The same once another official has confirmed it. */
export const ConfirmedIntake = z.extend(PaperIntake, { confirmation });

/**
 * What has happened to a request. Events carry ids only: what a person typed stands in `people`, and the event names
 * that record with a keyed hash of its content.
 */
export const ApplicationEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('RequestOpened', {
    channel: Channel,
    applicant: idOf('person'),
    centre: z.optional(Centre),
    ticket: z.optional(Ticket),
    taken: z.optional(PaperIntake),
    /** in the place of a ticket: the visit at which it was opened at home (13) */
    visit: z.optional(idOf('visit')),
    refiles: z.optional(idOf('case')),
    change: z.optional(Change),
    draftSlot: z.optional(z.number()),
  }),
  event('FormSaved', {
    form: RecordRef,
    provider: Provider,
    category: Category,
    list: QueueList,
    family: z.optional(z.array(idOf('person'))),
    familyNames: z.optional(z.array(text)),
  }),
  event('RepresentativeRecorded', {
    record: RecordRef,
    person: idOf('person'),
    power: Power,
    validTo: z.optional(date),
  }),
  event('RepresentativeRemoved', {}),
  event('DocumentAttached', { document: DocumentRef }),
  event('DocumentRemoved', { documentId: idOf('document') }),
  event('DraftDiscarded', { why: z.enum(['byPerson', 'expired']) }),
  event('PackageRefused', { defects: z.array(DefectRef), paper: PaperRef }),
  event('PackageHanded', { ...filingShape, handedAt: instant, taken: z.optional(ConfirmedIntake) }),
  event('RequestSubmitted', { ...filingShape, signature: SignatureRef }),
  event('RegistersAnswered', {
    persons: z.enum(['found', 'absent']),
    notary: z.optional(z.enum(['found', 'absent'])),
    facts: z.optional(RecordRef),
    nameKey,
  }),
  event('DataUnavailable', { absent: z.array(z.enum(['persons', 'notary'])), paper: PaperRef }),
  event('SignatureConfirmed', {
    certificateSha256: text,
    certificateSerial: text,
    lists: z.array(text),
    facts: z.optional(RecordRef),
    nameKey,
  }),
  event('KeptMomentConfirmed', {}),
  event('KeptMomentRefuted', { why: z.enum(lostReasons) }),
  event('SignatureRefused', { fault: text, on: z.optional(instant), signedBy: z.optional(idOf('person')) }),
  event('SignatureNotConfirmed', { fault: text, paper: PaperRef }),
  event('RequestSigned', { signature: SignatureRef, certificateSha256: text }),
  event('RequestSent', { messageId: text, receivedAt: instant }),
  event('RegisteredAtDesk', { number: text, registeredAt: instant }),
  event('ConformityChecked', { defects: z.array(DefectRef) }),
  event('PackageReturned', { defects: z.array(DefectRef), paper: PaperRef }),
  event('PackageAccepted', { paper: PaperRef }),
  event('RequestRegistered', { number: text, by: z.optional(idOf('staff')) }),
  event('IncomingNumberCorrected', { from: text, to: text, by: idOf('staff'), reason: RecordRef }),
  event('ExecutorNamed', { executor: idOf('staff'), resolution: RecordRef }),
  event('ExecutorReplaced', { executor: idOf('staff'), reason: RecordRef }),
  event('PowerChecked', { found: z.enum(['confirmed', 'refuted']), reason: RecordRef }),
  event('EvidenceResolved', { ...Resolution.shape, nameKey }),
  event('RegisteredInEAkimat', { number: text, registeredOn: date }),
  event('ResultDrafted', {
    kind: ResultKind,
    ground: z.optional(Ground),
    draft: RecordRef,
    by: idOf('staff'),
    person: z.optional(idOf('person')),
  }),
  event('DraftReturned', { reason: RecordRef }),
  event('ResultSigned', {
    kind: ResultKind,
    ...signedByHead,
    entry: z.optional(SignedEntry),
    stands: z.optional(ChangedEntry),
  }),
  event('ResultSent', {}),
  event('ResultArrived', { messageId: text }),
  event('ResultReady', { messageId: text }),
  event('ResultDelivered', {}),
  event('ResultIssued', {
    to: Who,
    identity: RecordRef,
    centre: z.optional(Centre),
    late: z.optional(ConfirmedIntake),
    ...held,
  }),
  event('ResultArchived', {}),
  event('RequestWithdrawn', {
    statement: PaperRef,
    signature: z.optional(SignatureRef),
    scan: z.optional(idOf('document')),
    by: Who,
    /** at a desk: against which document, and where; of before it was kept, not said */
    identity: z.optional(RecordRef),
    centre: z.optional(Centre),
    /** at a desk: by which two operators have seen who came; of before one sufficed */
    confirmation: z.optional(confirmation),
    ...held,
  }),
  /** at a desk; `amendment`: the file of it, which the same commit opens */
  event('LeavingTaken', { amendment: idOf('amendment'), scan: idOf('document'), ...atDesk, confirmation }),
  event('ContactsChanged', {
    form: RecordRef,
    fields: z.array(z.enum(contactFields)),
    by: Who,
    statement: z.optional(PaperRef),
    /** instead of a statement of its own: as he said what his family needs (X315) */
    needs: z.optional(idOf('needs')),
    signature: z.optional(SignatureRef),
    identity: z.optional(RecordRef),
    centre: z.optional(Centre),
    ...held,
  }),
  event('SlipCorrected', {
    form: RecordRef,
    correction: RecordRef,
    personRef: text,
    field: z.enum(slipFields),
    familyNames: z.optional(z.array(text)),
    nameKey,
  }),
  ...correctionEvents,
  /** the same entries of the form by keys that were not kept then: nobody is named anew (X81) */
  event('FamilyKeyed', { familyNames: z.array(text) }),
  event('DocumentAsked', {
    kind: z.enum(documentKindIds),
    personRef: text,
    member: z.optional(z.number()),
    reason: RecordRef,
    until: date,
  }),
  event('PersonReceived', { staff: idOf('staff'), purpose: Purpose, ...atDesk }),
  /** the operator stands with its result before whose it is, or has left with it (X263) */
  event('MetAtHome', { visit: idOf('visit'), staff: idOf('staff'), until: instant }),
  event('LeftHome', { visit: idOf('visit') }),
  /** after filing, by a power that a notary certified; `by`: who brought it (X87) */
  event('RepresentativeNamed', { record: RecordRef, person: idOf('person'), validTo: date, ...atDesk }),
  /** the moment of a package that was taken in paper while this request of its person bars it (X107) */
  event('MomentCarried', { from: idOf('case'), centre: Centre, taken: ConfirmedIntake }),
  event('MomentLent', { to: idOf('case') }),
  ...grantedEvents,
  ...housingEvents,
  /** the same of a package for another place: which of the two goes on is its person’s choice (X104) */
  event('PaperBeside', {
    from: idOf('case'),
    centre: Centre,
    taken: ConfirmedIntake,
    /** of the package, which lie where it was entered: evidence of the moment (X115) */
    scans: z.optional(z.array(DocumentRef)),
  }),
  event('PaperKeptBeside', { by: idOf('case') }),
  ...staffingEvents,
  event('KinshipRefuted', {
    staff: idOf('staff'),
    person: idOf('person'),
    nameKeys: z.optional(z.array(text)),
    reason: RecordRef,
  }),
  event('RecusalDeclared', { staff: idOf('staff'), person: z.optional(idOf('person')), reason: RecordRef }),
]);
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
export type EventType = ApplicationEvent['type'];
export type EventOf<T extends EventType> = Extract<ApplicationEvent, { type: T }>;

/** What only a request knows; the rest is the frame's. */
export type OwnEvent = Exclude<ApplicationEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
