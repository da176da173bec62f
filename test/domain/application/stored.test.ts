import { describe, expect, it } from 'vitest';
import { Application } from '#domain/application/application.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const at = '2018-02-19T06:00:00.000Z';
const paper = { id: 'paper_1', type: 'RECEIPT', sha256: 'ab', versionId: 'v1' };
const signature = { sha256: 'ab', versionId: 'v1' };
const entry = { list: 'veterans', registerNumber: 1, place: 1, listSize: 1, asOf: at };
const record = { id: 'record_1', mac: 'mac' };
/** A request with everything that any request may have. */
const request = {
  id: 'case_1',
  version: 3,
  status: 'OPENED',
  openedAt: at,
  recused: ['staff_1'],
  rounds: { 'draft-result': 1 },
  holds: {},
  terms: {},
  missed: [],
  reached: [{ status: 'OPENED', at }],
  papers: { RECEIPT: paper },
  attempt: 2,
  channel: 'corporation',
  applicant: 'person_1',
  centre: 'centre-uralsk',
  ticket: { number: 'A1', takenAt: at, calledAt: at },
  handedAt: at,
  refiles: 'case_0',
  form: record,
  provider: 'uralsk',
  category: 'veterans',
  list: 'veterans',
  representative: { record, person: 'person_2', power: 'other', validTo: '2018-12-31', check: 'refuted' },
  documents: [
    {
      id: 'document_1',
      kind: 'D7',
      personRef: 'applicant',
      sha256: 'ab',
      versionId: 'v1',
      size: 10,
      claimedType: 'application/pdf',
      foundType: 'application/pdf',
      readable: true,
      issuedOn: '2018-01-01',
      validTo: '2018-12-31',
    },
  ],
  number: 'KZ-1',
  filedAt: at,
  priorityMoment: at,
  intakeSequence: 7,
  keptFrom: 'case_0',
  request: paper,
  requestSignature: signature,
  registers: { persons: 'found', notary: 'absent', facts: record },
  signature: { confirmed: false, fault: 'EXPIRED', on: at },
  sent: { messageId: 'm', receivedAt: at },
  registrations: { desk: 'a', provider: 'b', eAkimat: 'c' },
  defects: [{ code: 'MISSING', documentKind: 'D7', personRef: 'applicant' }],
  executor: 'staff_2',
  resolution: record,
  resolutions: [{ kind: 'ELSEWHERE', finding: 'REGISTERED_THERE', elsewhere: ['borili'], reason: record }],
  draft: { kind: 'REFUSAL', ground: 'requirements-not-met', record, by: 'staff_2', at },
  result: {
    kind: 'NOTICE',
    paper,
    signature,
    by: 'staff_3',
    at,
    entry,
  },
  arrived: 'm',
  carried: true,
  archived: false,
};

describe('what is stored of a request', () => {
  it('is read whole: nothing that was written is lost on the way back', () => {
    expect(Application.parse(request)).toEqual(request);
  });

  it.each(applicationStatuses)('is read back as it was in %s', (status) => {
    for (const theCase of casesIn(status))
      expect(application.read(JSON.parse(JSON.stringify(theCase)))).toEqual(theCase);
  });

  it.each(['status', 'channel', 'applicant', 'documents', 'registrations'])('is no request without its %s', (field) => {
    expect(Application.safeParse({ ...request, [field]: undefined }).success).toBe(false);
    expect(Application.safeParse({ ...request, [field]: 'a word' }).success).toBe(false);
  });

  it('says under the names of steps what an older snapshot counted as returns (X43)', () => {
    const stored = { ...request, rounds: undefined, returns: 2 };
    const { rounds: _, ...older } = stored;
    expect(application.read(older).rounds).toEqual({ 'draft-result': 2, 'sign-result': 2 });
    expect(application.read({ ...older, returns: 0 }).rounds).toEqual({});
    const { returns: __, ...oldest } = older;
    expect(application.read(oldest).rounds).toEqual({});
    expect(application.read(request).rounds).toEqual(request.rounds);
  });
});

const defects = [{ code: 'MISSING', documentKind: 'D7', personRef: 'applicant' }];
const filing = {
  number: 'KZ-1',
  filedAt: at,
  priorityMoment: at,
  intakeSequence: 7,
  keptFrom: 'case_0',
  request: paper,
  form: record,
  representative: record,
  list: 'veterans',
};

describe('the events of a request that are stored', () => {
  it.each([
    {
      type: 'RequestOpened',
      channel: 'corporation',
      applicant: 'person_1',
      centre: 'centre-uralsk',
      ticket: request.ticket,
      refiles: 'case_0',
    },
    { type: 'FormSaved', form: record, provider: 'uralsk', category: 'veterans', list: 'veterans' },
    { type: 'RepresentativeRecorded', record, person: 'person_2', power: 'notarised', validTo: '2018-12-31' },
    { type: 'RepresentativeRecorded', record, person: 'person_2', power: 'guardianship' },
    {
      type: 'RepresentativeNamed',
      record,
      person: 'person_3',
      validTo: '2019-12-31',
      by: 'representative',
      identity: record,
      centre: 'centre-borili',
    },
    { type: 'DocumentAttached', document: request.documents[0] },
    { type: 'DocumentRemoved', documentId: 'document_1' },
    { type: 'DraftDiscarded', why: 'expired' },
    { type: 'DraftDiscarded', why: 'byPerson' },
    { type: 'PackageRefused', defects, paper },
    { type: 'PackageHanded', ...filing, handedAt: at },
    { type: 'RequestSubmitted', ...filing, signature },
    { type: 'RegistersAnswered', persons: 'found', notary: 'absent', facts: record },
    { type: 'RegistersAnswered', persons: 'absent', notary: 'found' },
    { type: 'DataUnavailable', absent: ['persons', 'notary'], paper },
    { type: 'SignatureConfirmed', certificateSha256: 'c', certificateSerial: 's', lists: ['l'] },
    { type: 'SignatureConfirmed', certificateSha256: 'c', certificateSerial: 's', lists: ['l'], facts: record },
    { type: 'EvidenceResolved', kind: 'DEATH', finding: 'REGISTER_ERRS', reason: record },
    { type: 'SignatureRefused', fault: 'EXPIRED', on: at },
    { type: 'SignatureRefused', fault: 'WRONG_KEY_USAGE', signedBy: 'person_1' },
    { type: 'SignatureNotConfirmed', fault: 'EXPIRED', paper },
    { type: 'RequestSigned', signature, certificateSha256: 'c' },
    { type: 'RequestSent', messageId: 'm', receivedAt: at },
    { type: 'RegisteredAtDesk', number: 'n', registeredAt: at },
    { type: 'ConformityChecked', defects },
    { type: 'PackageReturned', defects, paper },
    { type: 'PackageAccepted', paper },
    { type: 'RequestRegistered', number: 'n' },
    { type: 'ExecutorNamed', executor: 'staff_2', resolution: record },
    { type: 'ExecutorReplaced', executor: 'staff_2', reason: record },
    { type: 'PowerChecked', found: 'refuted', reason: record },
    { type: 'PowerChecked', found: 'confirmed', reason: record },
    { type: 'RegisteredInEAkimat', number: 'n', registeredOn: '2018-02-19' },
    { type: 'ResultDrafted', kind: 'REFUSAL', ground: 'requirements-not-met', draft: record, by: 'staff_2' },
    { type: 'DraftReturned', reason: record },
    { type: 'ResultSigned', kind: 'NOTICE', paper, signature, certificateSha256: 'c', by: 'staff_2', entry },
    { type: 'ResultArrived', messageId: 'm' },
    { type: 'ResultReady', messageId: 'm' },
    { type: 'ResultIssued', to: 'representative', identity: record },
    { type: 'ResultIssued', to: 'recipient', identity: record },
    { type: 'RequestWithdrawn', statement: paper, signature, scan: 'document_1', by: 'representative' },
    { type: 'RequestWithdrawn', statement: paper, by: 'recipient' },
    { type: 'RecusalDeclared', staff: 'staff_2', reason: record },
  ])('are read whole: $type', (event) => {
    expect(application.readEvent(event)).toEqual(event);
    const { type } = event;
    expect(ApplicationEvent.safeParse({ type }).success).toBe(false);
  });

  it.each(['RepresentativeRemoved', 'ResultSent', 'ResultDelivered', 'ResultArchived'])(
    'are read whole: %s, which says all by its name',
    (type) => {
      expect(application.readEvent({ type })).toEqual({ type });
    },
  );

  it('are refused when nobody knows them', () => {
    expect(() => application.readEvent({ type: 'RequestForgotten' })).toThrow();
  });
});
