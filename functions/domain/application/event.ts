import * as z from 'zod/mini';

/**
 * What has happened to a request. Events carry ids only: what a person typed stands in `people`, and the event names
 * that record with a keyed hash of its content (architecture 6).
 */
const text = z.string();
const instant = z.string();
const date = z.string();

export const Channel = z.enum(['portal', 'corporation']);
export type Channel = z.infer<typeof Channel>;

export const RecordRef = z.object({ id: text, mac: text });
export type RecordRef = z.infer<typeof RecordRef>;

export const PaperRef = z.object({ id: text, type: text, sha256: text, versionId: text });
export type PaperRef = z.infer<typeof PaperRef>;

export const SignatureRef = z.object({ sha256: text, versionId: text });
export type SignatureRef = z.infer<typeof SignatureRef>;

/** An e-copy as found by the server: type from its bytes, SHA-256 and version kept and used ever after (10.5). */
export const DocumentRef = z.object({
  id: text,
  kind: text,
  personRef: text,
  issuedOn: z.optional(date),
  validTo: z.optional(date),
  sha256: text,
  versionId: text,
  size: z.number(),
  claimedType: text,
  foundType: text,
  readable: z.boolean(),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

export const DefectRef = z.object({ code: text, documentKind: text, personRef: z.optional(text) });
export type DefectRef = z.infer<typeof DefectRef>;

export const ResultKind = z.enum(['NOTICE', 'REFUSAL']);
export type ResultKind = z.infer<typeof ResultKind>;

export const Power = z.enum(['notarised', 'other', 'guardianship']);
export type Power = z.infer<typeof Power>;

export const Ticket = z.object({ number: text, takenAt: instant, calledAt: instant });
export type Ticket = z.infer<typeof Ticket>;

const filing = {
  number: text,
  filedAt: instant,
  priorityMoment: instant,
  intakeSequence: z.number(),
  keptFrom: z.optional(text),
  request: PaperRef,
  form: z.optional(RecordRef),
  representative: z.optional(RecordRef),
  list: z.optional(text),
};

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

export const ApplicationEvent = z.discriminatedUnion('type', [
  event('RequestOpened', {
    channel: Channel,
    applicant: text,
    centre: z.optional(text),
    ticket: z.optional(Ticket),
    refiles: z.optional(text),
  }),
  event('FormSaved', { form: RecordRef, provider: text, category: text, list: text }),
  event('RepresentativeRecorded', { record: RecordRef, person: text, power: Power, validTo: z.optional(date) }),
  event('DocumentAttached', { document: DocumentRef }),
  event('DocumentRemoved', { documentId: text }),
  event('DraftDiscarded', { why: z.enum(['byPerson', 'expired']) }),
  event('PackageRefused', { defects: z.array(DefectRef), paper: PaperRef }),
  event('PackageHanded', { ...filing, finishedAt: instant }),
  event('RequestSubmitted', { ...filing, signature: SignatureRef }),
  event('RegistersAnswered', {
    persons: z.enum(['found', 'absent']),
    notary: z.optional(z.enum(['found', 'absent'])),
    facts: z.optional(RecordRef),
  }),
  event('DataUnavailable', { absent: z.array(z.enum(['persons', 'notary'])), paper: PaperRef }),
  event('SignatureConfirmed', { certificateSha256: text, certificateSerial: text, lists: z.array(text) }),
  event('SignatureRefused', { fault: text, on: z.optional(instant) }),
  event('SignatureNotConfirmed', { fault: text, paper: PaperRef }),
  event('RequestSigned', { signature: SignatureRef, certificateSha256: text }),
  event('RequestSent', { messageId: text, receivedAt: instant }),
  event('RegisteredAtDesk', { number: text, registeredAt: instant }),
  event('ConformityChecked', { defects: z.array(DefectRef) }),
  event('PackageReturned', { defects: z.array(DefectRef), paper: PaperRef }),
  event('PackageAccepted', { paper: PaperRef }),
  event('HoldBegan', { step: text, cause: text, nextTryAt: instant }),
  event('HoldContinued', { step: text, cause: text, nextTryAt: instant }),
  event('HoldEnded', { step: text }),
  event('TaskOpened', { step: text, role: text, organisation: text, dueAt: z.optional(instant) }),
  event('TaskClaimed', { step: text, staff: text }),
  event('TaskReleased', { step: text, staff: text }),
  event('RequestRegistered', { number: text }),
  event('ExecutorNamed', { executor: text, resolution: RecordRef }),
  event('ExecutorReplaced', { executor: text, reason: RecordRef }),
  event('PowerChecked', { found: z.enum(['confirmed', 'refuted']), reason: RecordRef }),
  event('RegisteredInEAkimat', { number: text, registeredOn: date }),
  event('ResultDrafted', { kind: ResultKind, ground: z.optional(text), draft: RecordRef, by: text }),
  event('DraftReturned', { reason: RecordRef }),
  event('ResultSigned', {
    kind: ResultKind,
    paper: PaperRef,
    signature: SignatureRef,
    certificateSha256: text,
    by: text,
    entry: z.optional(
      z.object({ list: text, registerNumber: z.number(), place: z.number(), listSize: z.number(), asOf: instant }),
    ),
  }),
  event('ResultSent', {}),
  event('ResultReady', { messageId: text }),
  event('ResultDelivered', {}),
  event('ResultIssued', { to: z.enum(['recipient', 'representative']), identity: RecordRef }),
  event('ResultArchived', {}),
  event('RequestWithdrawn', {
    statement: PaperRef,
    signature: z.optional(SignatureRef),
    scan: z.optional(text),
    by: z.enum(['recipient', 'representative']),
  }),
  event('RecusalDeclared', { staff: text, reason: RecordRef }),
  event('TermStarted', {
    term: text,
    startedAt: instant,
    acceptedOn: date,
    countedFrom: date,
    nominalLastDay: date,
    lastDay: date,
    dueAt: instant,
    replaces: z.optional(z.number()),
  }),
  event('TermMet', { term: text, late: z.boolean() }),
  event('TermLapsed', { term: text, cause: text }),
  event('TermReminded', { term: text, untouched: z.boolean() }),
  event('TermMissed', { term: text, dueAt: instant, cause: z.enum(['OVERDUE', 'HELD']) }),
  event('TermEscalated', { term: text, to: z.enum(['head', 'administrator']) }),
  event('ProcedureResumed', { machine: z.optional(text), attempt: z.number(), why: text }),
]);
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
export type EventType = ApplicationEvent['type'];
export type EventOf<T extends EventType> = Extract<ApplicationEvent, { type: T }>;
