import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { evolve } from '#domain/application/evolve.ts';
import type { Deed } from '#domain/application/filing/done-in-name.ts';
import { application } from '#domain/application/kind.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

const at = '2018-03-01T06:00:00.000Z';
const recorded = { id: 'case_1', at, commit: 9 };
const paper = (type: string) => ({ id: 'paper_9', type, sha256: 'ab', versionId: '9' });
const signature = { sha256: 'cd', versionId: '9' };
const filing = { number: 'KZ-9', filedAt: at, priorityMoment: at, intakeSequence: 9, request: paper('REQUEST') };
const filed = { ...filing, papers: { REQUEST: paper('REQUEST') } };
const representative = { record: record('record_p'), person: 'person_x', power: 'other' } as const;
const before = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('OPENED', 'corporation'),
  reached: [],
  ...changes,
});
const result = { kind: 'NOTICE', paper: paper('REGISTRATION_NOTICE'), signature, by: 'staff_head' } as const;
const task = {
  step: 'draft-result',
  role: 'executor',
  organisation: 'uralsk',
  openedAt: at,
  claimedBy: 'staff_1',
} as const;
const { claimedBy: _, ...unclaimed } = task;
const draft = { kind: 'NOTICE', record: record(), by: 'staff_1', at } as const;

type Row = readonly [what: string, before: Application, event: OwnEvent, changes: Partial<Application>];
const reached = (status: Application['status']) => ({ status, reached: [{ status, at }] });

const done = (what: Deed['what'], where?: Deed['where']): Deed => ({ what, by: 'recipient', at, where });

// biome-ignore format: a table, one event a row
const rows: readonly Row[] = [
  ['what the register’s difference turned out to be, once of each kind (X64)', before({ resolutions: [{ kind: 'NAME', finding: 'SAME_PERSON', reason: record('r1') }, { kind: 'DEATH', finding: 'DIED', reason: record('r2') }] }), { type: 'EvidenceResolved', kind: 'DEATH', finding: 'REGISTER_ERRS', reason: record('r3') }, { resolutions: [{ kind: 'NAME', finding: 'SAME_PERSON', reason: record('r1') }, { kind: 'DEATH', finding: 'REGISTER_ERRS', reason: record('r3') }] }],
  ['the first of them (X64)', before(), { type: 'EvidenceResolved', kind: 'NAME', finding: 'SAME_PERSON', reason: record('r1') }, { resolutions: [{ kind: 'NAME', finding: 'SAME_PERSON', reason: record('r1') }] }],
  ['contacts changed, the form as filed being kept (X56)', before({ form: record('record_f') }), { type: 'ContactsChanged', form: record('record_new'), fields: ['phone'], by: 'recipient', statement: paper('CONTACTS_STATEMENT') }, { form: record('record_new'), formAsFiled: record('record_f'), contactsChanged: { at, fields: ['phone'], otherwiseAt: at, statement: 'paper_9' }, doneInName: [done('contactsChanged')], papers: { CONTACTS_STATEMENT: paper('CONTACTS_STATEMENT') } }],
  ['contacts changed again, at a desk (X56)', before({ form: record('record_new'), formAsFiled: record('record_f') }), { type: 'ContactsChanged', form: record('record_3'), fields: ['email'], by: 'recipient' }, { form: record('record_3'), formAsFiled: record('record_f'), contactsChanged: { at, fields: ['email'], otherwiseAt: at }, doneInName: [done('contactsChanged')] }],
  ['the language alone, after what he is sought by (X316)', before({ form: record('record_f'), contactsChanged: { at: 'then', fields: ['phone'] } }), { type: 'ContactsChanged', form: record('record_3'), fields: ['language'], by: 'recipient' }, { form: record('record_3'), formAsFiled: record('record_f'), contactsChanged: { at, fields: ['language'], otherwiseAt: 'then' }, doneInName: [done('contactsChanged')] }],
  ['a person received, by each operator once (8.2)', before({ receptions: [{ staff: 'staff_1', centre: 'centre-uralsk', by: 'recipient', purpose: 'enquiry', at: 'then' }, { staff: 'staff_2', centre: 'centre-uralsk', by: 'recipient', purpose: 'enquiry', at: 'then' }] }), { type: 'PersonReceived', staff: 'staff_1', centre: 'centre-uralsk', by: 'representative', purpose: 'collection', identity: record() }, { receptions: [{ staff: 'staff_2', centre: 'centre-uralsk', by: 'recipient', purpose: 'enquiry', at: 'then' }, { staff: 'staff_1', centre: 'centre-uralsk', by: 'representative', purpose: 'collection', identity: record(), at }] }],
  ['a representative named after filing (X87)', before({ representative }), { type: 'RepresentativeNamed', record: record('record_n'), person: 'person_n', validTo: '2019-01-14', by: 'recipient', identity: record(), centre: 'centre-borili' }, { newRepresentative: { record: record('record_n'), person: 'person_n', validTo: '2019-01-14', at }, doneInName: [done('representativeNamed', 'centre-borili')] }],
  ['an operator at home with the result (X263)', before({ metAtHome: { visit: 'visit_1', staff: 'staff_1', until: 'then' } }), { type: 'MetAtHome', visit: 'visit_2', staff: 'staff_2', until: at }, { metAtHome: { visit: 'visit_2', staff: 'staff_2', until: at } }],
  ['an operator who has left with it (X263)', before({ metAtHome: { visit: 'visit_1', staff: 'staff_1', until: at } }), { type: 'LeftHome', visit: 'visit_1' }, { metAtHome: undefined }],
  ['the first who is received (8.2)', before(), { type: 'PersonReceived', staff: 'staff_1', centre: 'centre-uralsk', by: 'recipient', purpose: 'enquiry', identity: record() }, { receptions: [{ staff: 'staff_1', centre: 'centre-uralsk', by: 'recipient', purpose: 'enquiry', identity: record(), at }] }],
  ['a head named from elsewhere, to whom the head’s task goes unclaimed (X74)', before({ task: { ...task, role: 'head' }, lacksHead: { since: at } }), { type: 'ActingHeadNamed', staff: 'staff_b', organisation: 'borili', reason: record() }, { lacksHead: undefined, actingHead: { staff: 'staff_b', organisation: 'borili' }, task: { ...unclaimed, role: 'head' } }],
  ['a head named from elsewhere while it is the executor’s turn (X74)', before({ task }), { type: 'ActingHeadNamed', staff: 'staff_b', organisation: 'borili', reason: record() }, { actingHead: { staff: 'staff_b', organisation: 'borili' } }],
  ['a step that nobody is there for (X98)', before({ task }), { type: 'HolderLacking' }, { lacksHolder: { since: at } }],
  ['somebody there for it again (X98)', before({ task, lacksHolder: { since: 'then' } }), { type: 'HolderReturned' }, { lacksHolder: undefined }],
  ['another executor, who is there (X98)', before({ executor: 'staff_e', lacksHolder: { since: 'then' } }), { type: 'ExecutorReplaced', executor: 'staff_f', reason: record() }, { executor: 'staff_f', lacksHolder: undefined }],
  ['the next step, which is somebody else’s (X98)', before({ registrations: { desk: 'n' }, lacksHolder: { since: 'then' } }), { type: 'RequestRegistered', number: '12', by: 'staff_r' }, { ...reached('AWAITING_RESOLUTION'), registrations: { desk: 'n', provider: '12' }, registeredBy: 'staff_r', lacksHolder: undefined }],
  ['whatever else happens while nobody is there (X98)', before({ registrations: { desk: 'n', provider: '12' }, lacksHolder: { since: 'then' } }), { type: 'IncomingNumberCorrected', from: '12', to: '13', by: 'staff_1', reason: record() }, { registrations: { desk: 'n', provider: '13' } }],
  ['the end of his power, what he has claimed being free (X77)', before({ task, actingHead: { staff: 'staff_1', organisation: 'borili' } }), { type: 'ActingHeadEnded' }, { actingHead: undefined, task: unclaimed }],
  ['the end of his power, another having the task (X77)', before({ task, actingHead: { staff: 'staff_b', organisation: 'borili' } }), { type: 'ActingHeadEnded' }, { actingHead: undefined }],
  ['a document that was asked for, of all that were (5.4)', before({ status: 'UNDER_EXAMINATION', documents: [], asked: [{ kind: 'D7', personRef: 'applicant', until: 'day', at }, { kind: 'D7', personRef: 'member-1', until: 'day', at }, { kind: 'D6', personRef: 'applicant', until: 'day', at }, { kind: 'D7', personRef: 'applicant', until: 'day', at, arrived: 'd0' }] }), { type: 'DocumentAttached', document: aDocument('D7', { id: 'd1' }) }, { documents: [aDocument('D7', { id: 'd1' })], asked: [{ kind: 'D7', personRef: 'applicant', until: 'day', at, arrived: 'd1' }, { kind: 'D7', personRef: 'member-1', until: 'day', at }, { kind: 'D6', personRef: 'applicant', until: 'day', at }, { kind: 'D7', personRef: 'applicant', until: 'day', at, arrived: 'd0' }] }],
  ['a slip in the incoming number, the others staying (X57)', before({ registrations: { desk: 'n', provider: '12' } }), { type: 'IncomingNumberCorrected', from: '12', to: '13', by: 'staff_1', reason: record() }, { registrations: { desk: 'n', provider: '13' } }],
  ['who registered it (5.2)', before({ registrations: { desk: 'n' } }), { type: 'RequestRegistered', number: '12', by: 'staff_r' }, { ...reached('AWAITING_RESOLUTION'), registrations: { desk: 'n', provider: '12' }, registeredBy: 'staff_r' }],
  ['a recusal that says who he is (X70)', before({ recused: [], recusedPersons: ['person_0'] }), { type: 'RecusalDeclared', staff: 'staff_1', person: 'person_1', reason: record() }, { recused: ['staff_1'], recusedPersons: ['person_0', 'person_1'] }],
  ['no relative, nor for the names that had come since (X81)', before({ notKin: ['person_0'], namedSince: ['name_his', 'name_other'] }), { type: 'KinshipRefuted', staff: 'staff_1', person: 'person_1', nameKeys: ['name_his'], reason: record() }, { notKin: ['person_0', 'person_1'], namedSince: ['name_other'] }],
  ['a filing of a package that was taken in paper (X60)', before(), { type: 'PackageHanded', ...filing, handedAt: at, taken: { at, outage: 'outage_1', receiptNumber: '17', confirmation: 'confirmation_1' }, nameKey: 'name', family: ['person_2'], familyNames: ['name_2'] }, { ...reached('CHECKING_REGISTERS'), ...filed, handedAt: at, taken: { at, outage: 'outage_1', receiptNumber: '17', confirmation: 'confirmation_1' }, nameKey: 'name', family: ['person_2'], familyNames: ['name_2'] }],
  ['a slip corrected (X57, X81)', { ...before(), form: record('record_f'), familyNames: ['name_was'], slips: [] }, { type: 'SlipCorrected', form: record('record_new'), correction: record('record_c'), personRef: 'member-1', field: 'name', familyNames: ['name_was', 'name_is'] }, { form: record('record_new'), formAsFiled: record('record_f'), familyNames: ['name_was', 'name_is'], namedSince: ['name_is'], slips: [{ at, personRef: 'member-1', field: 'name', record: record('record_c') }] }],
  ['a form (8.3)', before(), { type: 'FormSaved', form: record('record_f'), provider: 'borili', category: 'veterans', list: 'veterans', family: ['person_2'], familyNames: ['name_2'] }, { form: record('record_f'), provider: 'borili', category: 'veterans', list: 'veterans', family: ['person_2'], familyNames: ['name_2'] }],
  ['that he comes himself (8.3)', before({ representative }), { type: 'RepresentativeRemoved' }, { representative: undefined }],
  ['a representative (8.3)', before(), { type: 'RepresentativeRecorded', ...representative }, { representative }],
  ['a document more (8.1)', before({ documents: [aDocument('D7', { id: 'd1' })] }), { type: 'DocumentAttached', document: aDocument('D9', { id: 'd2' }) }, { documents: [aDocument('D7', { id: 'd1' }), aDocument('D9', { id: 'd2' })] }],
  ['a document less (8.1)', before({ documents: [aDocument('D7', { id: 'd1' }), aDocument('D9', { id: 'd2' })] }), { type: 'DocumentRemoved', documentId: 'd1' }, { documents: [aDocument('D9', { id: 'd2' })] }],
  ['a draft given up, which has no documents any more (X45, X105)', before({ documents: [aDocument('D7', { id: 'd1' })] }), { type: 'DraftDiscarded', why: 'byPerson' }, { ...reached('DISCARDED'), documents: [] }],
  ['M10 (5.1)', before(), { type: 'PackageRefused', defects: [{ code: 'MISSING', documentKind: 'D7' }], paper: paper('INTAKE_REFUSAL_RECEIPT') }, { ...reached('PACKAGE_REFUSED'), defects: [{ code: 'MISSING', documentKind: 'D7' }], papers: { INTAKE_REFUSAL_RECEIPT: paper('INTAKE_REFUSAL_RECEIPT') } }],
  ['a filing at the desk (8.1)', before(), { type: 'PackageHanded', ...filing, handedAt: at }, { ...reached('CHECKING_REGISTERS'), ...filed, handedAt: at }],
  ['a filing on the portal (10.5)', before(), { type: 'RequestSubmitted', ...filing, signature }, { ...reached('CHECKING_SIGNATURE'), ...filed, requestSignature: signature }],
  ['a filing with form, list and kept place (X41)', before(), { type: 'RequestSubmitted', ...filing, signature, form: record('record_f'), list: 'veterans', keptFrom: 'case_0' }, { ...reached('CHECKING_SIGNATURE'), ...filed, requestSignature: signature, form: record('record_f'), list: 'veterans', keptFrom: 'case_0', keeping: { state: 'confirmed' } }],
  ['a filing that claims an older moment (X66)', before(), { type: 'RequestSubmitted', ...filing, signature, keptFrom: 'case_0', ownSequence: 41 }, { ...reached('CHECKING_SIGNATURE'), ...filed, requestSignature: signature, keptFrom: 'case_0', keeping: { state: 'claimed', ownSequence: 41 } }],
  ['a filing that could not (X66)', before(), { type: 'RequestSubmitted', ...filing, signature, notKept: 'USED' }, { ...reached('CHECKING_SIGNATURE'), ...filed, requestSignature: signature, keeping: { state: 'lost', why: 'USED' } }],
  ['a claimed moment confirmed (X66)', before({ keptFrom: 'case_0', keeping: { state: 'claimed', ownSequence: 41 } }), { type: 'KeptMomentConfirmed' }, { keptFrom: 'case_0', keeping: { state: 'confirmed' } }],
  ['a claimed moment refuted (X66)', before({ filedAt: at, keeping: { state: 'claimed', ownSequence: 41 } }), { type: 'KeptMomentRefuted', why: 'OTHER_PERSON' }, { filedAt: at, priorityMoment: at, intakeSequence: 41, keeping: { state: 'refuted', why: 'OTHER_PERSON' } }],
  ['a filing by a representative (8.3)', before({ representative }), { type: 'PackageHanded', ...filing, handedAt: at, representative: record('record_p2') }, { ...reached('CHECKING_REGISTERS'), ...filed, handedAt: at, representative: { ...representative, record: record('record_p2') } }],
  ['a filing that names a representative nobody recorded', before(), { type: 'PackageHanded', ...filing, handedAt: at, representative: record('record_p2') }, { ...reached('CHECKING_REGISTERS'), ...filed, handedAt: at }],
  ['registers that know both (8.5)', before(), { type: 'RegistersAnswered', persons: 'found', notary: 'found' }, { ...reached('AWAITING_OPERATOR_SIGNATURE'), registers: { persons: 'found', notary: 'found' } }],
  ['a register that knows the person, with no power to ask for (8.5)', before(), { type: 'RegistersAnswered', persons: 'found' }, { ...reached('AWAITING_OPERATOR_SIGNATURE'), registers: { persons: 'found' } }],
  ['a register that does not know the person (8.6)', before(), { type: 'RegistersAnswered', persons: 'absent', notary: 'found' }, { registers: { persons: 'absent', notary: 'found' } }],
  ['a register that does not know the power (8.6)', before(), { type: 'RegistersAnswered', persons: 'found', notary: 'absent' }, { registers: { persons: 'found', notary: 'absent' } }],
  ['M1 (8.6)', before(), { type: 'DataUnavailable', absent: ['persons'], paper: paper('DATA_UNAVAILABLE') }, { ...reached('DATA_UNAVAILABLE'), papers: { DATA_UNAVAILABLE: paper('DATA_UNAVAILABLE') } }],
  ['a signature that holds (10.6)', before(), { type: 'SignatureConfirmed', certificateSha256: 'c', certificateSerial: 's', lists: [] }, { ...reached('BEING_SENT'), signature: { confirmed: true } }],
  ['a signature that does not (10.6)', before(), { type: 'SignatureRefused', fault: 'EXPIRED', on: at }, { signature: { confirmed: false, fault: 'EXPIRED', on: at } }],
  ['a signature that does not, by a known person (10.6, X66)', before(), { type: 'SignatureRefused', fault: 'WRONG_KEY_USAGE', signedBy: 'person_1' }, { signature: { confirmed: false, fault: 'WRONG_KEY_USAGE', signedBy: 'person_1' } }],
  ['a signature that does not, with no moment to name (10.6)', before(), { type: 'SignatureRefused', fault: 'IIN_MISMATCH' }, { signature: { confirmed: false, fault: 'IIN_MISMATCH' } }],
  ['M7 (10.7)', before(), { type: 'SignatureNotConfirmed', fault: 'EXPIRED', paper: paper('SIGNATURE_NOT_CONFIRMED') }, { ...reached('SIGNATURE_NOT_CONFIRMED'), papers: { SIGNATURE_NOT_CONFIRMED: paper('SIGNATURE_NOT_CONFIRMED') } }],
  ['the operator’s signature (8.7)', before(), { type: 'RequestSigned', signature, certificateSha256: 'c' }, { ...reached('BEING_SENT'), requestSignature: signature }],
  ['the gateway’s word (8.7, 10.8)', before(), { type: 'RequestSent', messageId: 'm', receivedAt: at }, { sent: { messageId: 'm', receivedAt: at } }],
  ['the desk’s number (9.1)', before({ registrations: { eAkimat: 'e' } }), { type: 'RegisteredAtDesk', number: 'n', registeredAt: at }, { ...reached('CHECKING_DOCUMENTS'), registrations: { eAkimat: 'e', desk: 'n' } }],
  ['conformity (9.2)', before(), { type: 'ConformityChecked', defects: [] }, { defects: [] }],
  ['a return for defects (9.3)', before(), { type: 'PackageReturned', defects: [], paper: paper('DOCUMENT_DEFECTS_REFUSAL') }, { ...reached('RETURNED_FOR_DEFECTS'), papers: { DOCUMENT_DEFECTS_REFUSAL: paper('DOCUMENT_DEFECTS_REFUSAL') } }],
  ['the receipt (9.3)', before({ papers: { REQUEST: paper('REQUEST') } }), { type: 'PackageAccepted', paper: paper('RECEIPT') }, { ...reached('ACCEPTED'), machine: 'examination', attempt: 1, papers: { REQUEST: paper('REQUEST'), RECEIPT: paper('RECEIPT') } }],
  ['the provider’s number (5.2)', before({ registrations: { desk: 'n' } }), { type: 'RequestRegistered', number: '12' }, { ...reached('AWAITING_RESOLUTION'), registrations: { desk: 'n', provider: '12' } }],
  ['the resolution (5.3)', before(), { type: 'ExecutorNamed', executor: 'staff_1', resolution: record() }, { ...reached('UNDER_EXAMINATION'), executor: 'staff_1', resolution: record() }],
  ['another executor, to whom the task goes unclaimed (X43)', before({ task }), { type: 'ExecutorReplaced', executor: 'staff_2', reason: record() }, { executor: 'staff_2', task: unclaimed }],
  ['another executor while the head has the task (X43)', before({ task: { ...task, role: 'head' } }), { type: 'ExecutorReplaced', executor: 'staff_2', reason: record() }, { executor: 'staff_2' }],
  ['a power checked by a person (X9)', before({ representative }), { type: 'PowerChecked', found: 'refuted', reason: record() }, { representative: { ...representative, check: 'refuted' } }],
  ['a power checked of nobody', before(), { type: 'PowerChecked', found: 'refuted', reason: record() }, {}],
  ['E-akimat’s number (5.4)', before({ registrations: { desk: 'n' } }), { type: 'RegisteredInEAkimat', number: 'e', registeredOn: '2018-03-01' }, { registrations: { desk: 'n', eAkimat: 'e' } }],
  ['a drafted notice (5.4)', before(), { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_1' }, { ...reached('AWAITING_SIGNATURE'), draft }],
  ['a drafted refusal (5.4)', before(), { type: 'ResultDrafted', kind: 'REFUSAL', ground: 'requirements-not-met', draft: record(), by: 'staff_1' }, { ...reached('AWAITING_SIGNATURE'), draft: { ...draft, kind: 'REFUSAL', ground: 'requirements-not-met' } }],
  ['a draft that goes back: both steps are due once more (5.5, X43)', before({ draft, rounds: { 'sign-result': 1 } }), { type: 'DraftReturned', reason: record() }, { ...reached('UNDER_EXAMINATION'), draft: undefined, rounds: { 'draft-result': 1, 'sign-result': 2 } }],
  ['the signature of the head, for the desk (5.5)', before(), { type: 'ResultSigned', ...result, certificateSha256: 'c' }, { ...reached('AWAITING_SENDING'), result: { ...result, at }, papers: { REGISTRATION_NOTICE: result.paper } }],
  ['the signature of the head, for the portal (5.5)', before({ channel: 'portal' }), { type: 'ResultSigned', ...result, certificateSha256: 'c' }, { ...reached('ON_ITS_WAY'), result: { ...result, at }, papers: { REGISTRATION_NOTICE: result.paper } }],
  ['the sending (5.6)', before(), { type: 'ResultSent' }, reached('ON_ITS_WAY')],
  ['the arrival (5.7)', before(), { type: 'ResultArrived', messageId: 'm' }, { arrived: 'm' }],
  ['what lies ready (5.7)', before(), { type: 'ResultReady', messageId: 'm' }, { ...reached('READY_FOR_COLLECTION'), carried: true }],
  ['the delivery to the cabinet (10.11)', before(), { type: 'ResultDelivered' }, { ...reached('ISSUED'), carried: true }],
  ['the handing over (9.4)', before(), { type: 'ResultIssued', to: 'recipient', identity: record() }, { ...reached('ISSUED'), doneInName: [done('collected', 'centre-uralsk')] }],
  ['a month in which nobody came (X37)', before(), { type: 'ResultArchived' }, { archived: true }],
  ['a withdrawal, after which no neighbour is waited for (X21)', before({ holds: { 'send-request': { cause: 'DOWN', since: at, tries: 1, nextTryAt: at } } }), { type: 'RequestWithdrawn', statement: paper('WITHDRAWAL_STATEMENT'), by: 'recipient' }, { ...reached('WITHDRAWN'), holds: {}, doneInName: [done('withdrawn')], papers: { WITHDRAWAL_STATEMENT: paper('WITHDRAWAL_STATEMENT') } }],
  ['a recusal, which puts a claimed task back (APPK 67)', before({ task, recused: ['staff_0'] }), { type: 'RecusalDeclared', staff: 'staff_1', reason: record() }, { recused: ['staff_0', 'staff_1'], task: unclaimed }],
  ['a recusal of one who has claimed nothing (APPK 67)', before({ task }), { type: 'RecusalDeclared', staff: 'staff_2', reason: record() }, { recused: ['staff_2'] }],
];

describe('a request after one more event', () => {
  it.each(rows)('%s', (_what, theCase, event, changes) => {
    const { machine: __, attempt: ___, ...own } = changes;
    expect(evolve(theCase, event, recorded)).toEqual({ ...theCase, ...own });
  });

  it('begins with its opening', () => {
    const opened = { type: 'RequestOpened', channel: 'portal', applicant: 'person_1' } as const;
    expect(evolve(undefined, opened, recorded)).toEqual({
      id: 'case_1',
      version: 0,
      openedAt: at,
      ...reached('OPENED'),
      channel: 'portal',
      applicant: 'person_1',
      documents: [],
      registrations: {},
      recused: [],
      rounds: {},
      holds: {},
      terms: {},
      missed: [],
      papers: {},
      attempt: 0,
    });
    expect(() => evolve(undefined, { type: 'ResultSent' }, recorded)).toThrow(
      'a journal begins with RequestOpened, not ResultSent',
    );
  });
});

describe('what one person or one list may hold once (X31)', () => {
  const { id, applicant } = caseIn('ACCEPTED');
  const claims = (theCase: Application, ...types: string[]) =>
    application.claims(types.map((type) => ({ type })) as never, theCase);
  const open = { key: `open-request#${applicant}`, holder: id, taken: 'DUPLICATE_REQUEST' };
  const entry = { key: `entry#uralsk#${applicant}`, taken: 'ALREADY_REGISTERED' };

  it.each(['PackageHanded', 'RequestSubmitted'])('is taken by the filing, of one who has no entry yet: %s', (type) => {
    expect(claims(caseIn('ACCEPTED'), type)).toEqual([
      { ...open, change: 'take', file: id },
      { ...entry, change: 'mustBeFree' },
    ]);
  });

  it.each(['DataUnavailable', 'SignatureNotConfirmed', 'PackageReturned', 'RequestWithdrawn'])(
    'is free again after %s',
    (type) => {
      expect(claims(caseIn('ACCEPTED'), type)).toEqual([{ ...open, change: 'release' }]);
    },
  );

  it('passes from the request to the entry with the signature of a notice, and is freed by that of a refusal', () => {
    const signed = caseIn('ISSUED');
    expect(claims(signed, 'ResultSigned')).toEqual([
      { ...open, change: 'release' },
      { ...entry, change: 'take', holder: 'uralsk#public-sector#1', file: id },
    ]);
    const { entry: _, ...refusal } = signed.result as NonNullable<Application['result']>;
    expect(claims({ ...signed, result: refusal }, 'ResultSigned')).toEqual([{ ...open, change: 'release' }]);
  });

  it('is not touched by anything else', () => {
    expect(claims(caseIn('ISSUED'), 'ResultSent', 'ResultReady')).toEqual([]);
    expect(() => claims({ ...caseIn('ACCEPTED'), provider: undefined }, 'PackageHanded')).toThrow('not past its');
  });
});
