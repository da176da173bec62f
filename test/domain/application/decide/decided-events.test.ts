import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, clock, machine, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { undisputed } from '#test/builders/requests/an-evidence.ts';

const now = '2018-02-20T07:00:00.000Z';
const content = aForm(citizen(1));
const form = { record: record('record_f'), content, family: ['person_y' as PersonId], familyNames: ['name_y'] };
const paper = { id: 'paper', type: 'REQUEST', sha256: 'ab', versionId: '1' };
const signature = { sha256: 'cd', versionId: '1' };
const filing = { number: 'KZ-1', request: paper, form, representative: record('record_p'), intakeSequence: 12 };
const filed = {
  number: 'KZ-1',
  filedAt: now,
  priorityMoment: now,
  intakeSequence: 12,
  request: paper,
  form: form.record,
  family: ['person_y'],
  familyNames: ['name_y'],
  representative: filing.representative,
  list: 'public-sector',
};
const said = { record: record('record_s'), content: 'Қарауға' };
const official = anOfficial({ id: 'staff_new' });
const headRecord = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const operatorRecord = anOfficial({ id: 'staff_operator', role: 'operator', organisation: 'centre-uralsk', person });
const refusal = {
  record: record('record_r'),
  content: { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Жойыңыз' },
};
const complete = (['application', 'identity-document', 'D7'] as const).map((kind) => aDocument(kind));
const D7 = aDocument('D7', { id: 'd7' });
const scan = aWithdrawalScan({ at: now }, { id: 'scan' });
const evidence = { certificateSha256: 'c', certificateSerial: 's', lists: ['l'] };
const entry = { list: 'public-sector', registerNumber: 1, place: 1, listSize: 1, asOf: now } as const;
const ticket = { number: 'A1', takenAt: now, calledAt: now };
const opening = { channel: 'corporation', applicant: person, centre: 'centre-uralsk', ticket } as const;
const atDesk = (status: ApplicationStatus, changes: Partial<Application> = {}): Application => ({
  ...caseIn(status, 'corporation'),
  ...changes,
});
const onPortal = (status: ApplicationStatus, changes: Partial<Application> = {}): Application => ({
  ...caseIn(status),
  ...changes,
});
const ended = atDesk('ACCEPTED', { id: 'case_old', status: 'WITHDRAWN' });
const representative = { record: record('record_p'), person: 'person_x' as PersonId, power: 'other' } as const;
const received = {
  staff: 'staff_operator',
  centre: 'centre-borili',
  by: 'recipient',
  purpose: 'withdrawal',
  identity: record(),
  at: now,
} as const;
const met = { visit: 'visit_1', staff: 'staff_operator', until: '2018-03-20T19:00:00.000Z' } as const;
const reception = {
  type: 'ReceivePerson',
  by: 'recipient',
  person,
  purpose: 'withdrawal',
  identity: shown(),
} as const;
const changing = {
  type: 'ChangeContacts',
  form: content,
  contacts: { phone: '+77019998877', email: 'a@b.kz' },
  record: record('record_new'),
} as const;
const why = { personRef: 'applicant', field: 'name', before: 'а', after: 'б', reason: 'Куәлікте басқаша' };
const correcting = {
  type: 'CorrectSlip',
  form: content,
  filed: content,
  known: [],
  record: record('record_new'),
  correction: { record: record('record_c'), content: why },
  familyNames: ['name_z'],
} as const;
const asked = { kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now } as const;
const executor = staff('executor');
const head = staff('head');

type Row = readonly [
  clause: string,
  before: Application | undefined,
  ApplicationCommand,
  Actor,
  events: readonly object[],
];
// biome-ignore format: a table, one decision a row
const rows: readonly Row[] = [
  ['8.3', undefined, { type: 'OpenRequest', ...opening }, operator(), [{ type: 'RequestOpened', ...opening }]],
  ['X7, of one that ended', undefined, { type: 'OpenRequest', ...opening, refiling: { ended, form, representative, documents: [D7, scan] } }, operator(), [{ type: 'RequestOpened', ...opening, refiles: 'case_old' }, { type: 'FormSaved', form: form.record, provider: content.provider, category: content.category, list: 'public-sector', family: ['person_y'], familyNames: ['name_y'] }, { type: 'RepresentativeRecorded', ...representative }, { type: 'DocumentAttached', document: D7 }]],
  ['X7, of one that never had a form', undefined, { type: 'OpenRequest', ...opening, refiling: { ended, documents: [] } }, operator(), [{ type: 'RequestOpened', ...opening, refiles: 'case_old' }]],
  ['8.3, opened already', atDesk('OPENED'), { type: 'OpenRequest', ...opening }, operator(), []],
  ['10.5', onPortal('OPENED'), { type: 'SaveForm', form, applicant: person }, recipient(), [{ type: 'FormSaved', form: form.record, provider: content.provider, category: content.category, list: 'public-sector', family: ['person_y'], familyNames: ['name_y'] }]],
  ['8.3', atDesk('OPENED'), { type: 'RecordRepresentative', representation: { record: record('record_p'), content: notarisedPower(citizen(2), { validTo: '2018-12-31' }) }, person: 'person_x' as PersonId }, operator(), [{ type: 'RepresentativeRecorded', record: record('record_p'), person: 'person_x', power: 'notarised', validTo: '2018-12-31' }]],
  ['8.3, he comes himself', atDesk('OPENED', { representative }), { type: 'RecordRepresentative', representation: 'none' }, operator(), [{ type: 'RepresentativeRemoved' }]],
  ['8.3, he came himself all along', atDesk('OPENED'), { type: 'RecordRepresentative', representation: 'none' }, operator(), []],
  ['X7, of one whose power no register knew (8.6)', undefined, { type: 'OpenRequest', ...opening, refiling: { ended: { ...ended, registers: { persons: 'found', notary: 'absent' } }, representative, documents: [] } }, operator(), [{ type: 'RequestOpened', ...opening, refiles: 'case_old' }]],
  ['X9, a guardian’s document has no last day', atDesk('OPENED'), { type: 'RecordRepresentative', representation: { record: record('record_p'), content: { power: 'guardianship', representative: citizen(2) } }, person: 'person_x' as PersonId }, operator(), [{ type: 'RepresentativeRecorded', record: record('record_p'), person: 'person_x', power: 'guardianship', validTo: undefined }]],
  ['10.5', onPortal('OPENED'), { type: 'AttachDocument', document: D7 }, recipient(), [{ type: 'DocumentAttached', document: D7 }]],
  ['10.5', onPortal('OPENED', { documents: [D7] }), { type: 'RemoveDocument', documentId: 'd7' }, recipient(), [{ type: 'DocumentRemoved', documentId: 'd7' }]],
  ['X45', onPortal('OPENED'), { type: 'DiscardDraft' }, recipient(), [{ type: 'DraftDiscarded', why: 'byPerson' }]],
  ['X45', onPortal('OPENED', { openedAt: '2017-01-01T06:00:00.000Z' }), { type: 'DiscardDraft' }, clock, [{ type: 'DraftDiscarded', why: 'expired' }]],
  ['5.1, M10', atDesk('OPENED', { documents: complete.slice(0, 2) }), { type: 'RefusePackage', form: content, paper }, operator(), [{ type: 'PackageRefused', defects: [{ code: 'MISSING', documentKind: 'D7', personRef: 'applicant' }], paper }]],
  ['8.1', atDesk('OPENED', { documents: complete }), { type: 'HandPackage', filing }, operator(), [{ type: 'PackageHanded', ...filed, handedAt: now }]],
  ['10.5', onPortal('OPENED'), { type: 'SubmitRequest', filing, signature }, recipient(), [{ type: 'RequestSubmitted', ...filed, signature }]],
  ['8.5', atDesk('CHECKING_REGISTERS'), { type: 'RecordRegisterAnswers', persons: 'found', facts: record() }, machine, [{ type: 'RegistersAnswered', persons: 'found', notary: undefined, facts: record() }]],
  ['8.5, answered already', atDesk('CHECKING_REGISTERS', { registers: { persons: 'found' } }), { type: 'RecordRegisterAnswers', persons: 'absent' }, machine, []],
  ['8.6', atDesk('CHECKING_REGISTERS', { registers: { persons: 'absent', notary: 'absent' } }), { type: 'ReportDataUnavailable', paper }, machine, [{ type: 'DataUnavailable', absent: ['persons', 'notary'], paper }]],
  ['8.6, of the power alone', atDesk('CHECKING_REGISTERS', { registers: { persons: 'found', notary: 'absent' } }), { type: 'ReportDataUnavailable', paper }, machine, [{ type: 'DataUnavailable', absent: ['notary'], paper }]],
  ['10.6', onPortal('CHECKING_SIGNATURE'), { type: 'RecordSignatureCheck', applicant: person, found: ok({ signedBy: person, ...evidence }) }, machine, [{ type: 'SignatureConfirmed', ...evidence }]],
  ['10.6', onPortal('CHECKING_SIGNATURE'), { type: 'RecordSignatureCheck', applicant: person, found: refused({ fault: 'EXPIRED', on: now }) }, machine, [{ type: 'SignatureRefused', fault: 'EXPIRED', on: now }]],
  ['10.6, X66', onPortal('CHECKING_SIGNATURE'), { type: 'RecordSignatureCheck', applicant: person, found: refused({ fault: 'WRONG_KEY_USAGE', signedBy: person }) }, machine, [{ type: 'SignatureRefused', fault: 'WRONG_KEY_USAGE', signedBy: person }]],
  ['10.6, refused already', onPortal('CHECKING_SIGNATURE', { signature: { confirmed: false, fault: 'REVOKED' } }), { type: 'RecordSignatureCheck', applicant: person, found: ok({ signedBy: person, ...evidence }) }, machine, []],
  ['10.6, confirmed already', onPortal('CHECKING_SIGNATURE', { signature: { confirmed: true } }), { type: 'RecordSignatureCheck', applicant: person, found: refused({ fault: 'EXPIRED' }) }, machine, []],
  ['10.7', onPortal('CHECKING_SIGNATURE', { signature: { confirmed: false, fault: 'REVOKED', on: now } }), { type: 'ReportSignatureNotConfirmed', paper }, machine, [{ type: 'SignatureNotConfirmed', fault: 'REVOKED', paper }]],
  ['8.7', atDesk('AWAITING_OPERATOR_SIGNATURE'), { type: 'SignRequest', signature, certificateSha256: 'c', signedBy: person, official: operatorRecord }, operator(), [{ type: 'RequestSigned', signature, certificateSha256: 'c' }]],
  ['10.8', onPortal('BEING_SENT'), { type: 'RecordSending', messageId: 'm', receivedAt: now }, machine, [{ type: 'RequestSent', messageId: 'm', receivedAt: now }]],
  ['10.8, sent already', onPortal('BEING_SENT', { sent: { messageId: 'm', receivedAt: now } }), { type: 'RecordSending', messageId: 'm2', receivedAt: now }, machine, []],
  ['9.1', onPortal('BEING_SENT'), { type: 'RecordDeskRegistration', number: 'n', registeredAt: now }, machine, [{ type: 'RegisteredAtDesk', number: 'n', registeredAt: now }]],
  ['9.1, registered already', onPortal('BEING_SENT', { registrations: { desk: 'n' } }), { type: 'RecordDeskRegistration', number: 'n2', registeredAt: now }, machine, []],
  ['9.2', atDesk('CHECKING_DOCUMENTS', { documents: complete }), { type: 'RecordConformity', form: content }, machine, [{ type: 'ConformityChecked', defects: [] }]],
  ['9.2, checked already', atDesk('CHECKING_DOCUMENTS', { defects: [] }), { type: 'RecordConformity', form: content }, machine, []],
  ['9.3, 10.10', atDesk('CHECKING_DOCUMENTS', { defects: [{ code: 'MISSING', documentKind: 'D7' }] }), { type: 'ReturnPackage', paper }, machine, [{ type: 'PackageReturned', defects: [{ code: 'MISSING', documentKind: 'D7' }], paper }]],
  ['9.3', atDesk('CHECKING_DOCUMENTS', { defects: [] }), { type: 'AcceptPackage', paper }, machine, [{ type: 'PackageAccepted', paper }]],
  ['5.2', onPortal('ACCEPTED'), { type: 'RegisterRequest', number: '12' }, staff('registrar'), [{ type: 'RequestRegistered', number: '12', by: 'staff_registrar' }]],
  ['X57', onPortal('UNDER_EXAMINATION'), { type: 'CorrectIncomingNumber', number: '13', reason: said }, staff('registrar'), [{ type: 'IncomingNumberCorrected', from: '12', to: '13', by: 'staff_registrar', reason: said.record }]],
  ['5.3', onPortal('AWAITING_RESOLUTION'), { type: 'NameExecutor', executor: 'staff_new', official, resolution: said }, head, [{ type: 'ExecutorNamed', executor: 'staff_new', resolution: said.record }]],
  ['X43', onPortal('UNDER_EXAMINATION'), { type: 'ReplaceExecutor', executor: 'staff_new', official, reason: said }, head, [{ type: 'ExecutorReplaced', executor: 'staff_new', reason: said.record }]],
  ['X9', atDesk('UNDER_EXAMINATION', { representative }), { type: 'RecordPowerCheck', found: 'confirmed', reason: said }, executor, [{ type: 'PowerChecked', found: 'confirmed', reason: said.record }]],
  ['5.4', onPortal('UNDER_EXAMINATION'), { type: 'RecordEAkimatRegistration', number: 'e', registeredOn: '2018-02-20' }, machine, [{ type: 'RegisteredInEAkimat', number: 'e', registeredOn: '2018-02-20' }]],
  ['5.4, registered already', onPortal('UNDER_EXAMINATION', { registrations: { eAkimat: 'e' } }), { type: 'RecordEAkimatRegistration', number: 'e2', registeredOn: '2018-02-20' }, machine, []],
  ['5.4', onPortal('UNDER_EXAMINATION'), { type: 'DraftNotice', draft: said, evidence: undisputed }, executor, [{ type: 'ResultDrafted', kind: 'NOTICE', draft: said.record, by: 'staff_executor' }]],
  ['5.4, X9: the power was confirmed', atDesk('UNDER_EXAMINATION', { representative: { ...representative, check: 'confirmed' } }), { type: 'DraftNotice', draft: said, evidence: undisputed }, executor, [{ type: 'ResultDrafted', kind: 'NOTICE', draft: said.record, by: 'staff_executor' }]],
  ['5.4, X8: a notary certified the power', atDesk('UNDER_EXAMINATION', { representative: { ...representative, power: 'notarised' } }), { type: 'DraftNotice', draft: said, evidence: undisputed }, executor, [{ type: 'ResultDrafted', kind: 'NOTICE', draft: said.record, by: 'staff_executor' }]],
  ['5.4', onPortal('UNDER_EXAMINATION'), { type: 'DraftRefusal', ground: 'requirements-not-met', draft: refusal }, executor, [{ type: 'ResultDrafted', kind: 'REFUSAL', ground: 'requirements-not-met', draft: refusal.record, by: 'staff_executor' }]],
  ['5.4, X9: a refuted power may be refused', atDesk('UNDER_EXAMINATION', { representative: { ...representative, check: 'refuted' } }), { type: 'DraftRefusal', ground: 'requirements-not-met', draft: refusal }, executor, [{ type: 'ResultDrafted', kind: 'REFUSAL', ground: 'requirements-not-met', draft: refusal.record, by: 'staff_executor' }]],
  ['X43', onPortal('AWAITING_SIGNATURE'), { type: 'ReturnDraft', reason: said }, head, [{ type: 'DraftReturned', reason: said.record }]],
  ['5.5', onPortal('AWAITING_SIGNATURE'), { type: 'SignResult', kind: 'NOTICE', paper, signature, certificateSha256: 'ef', signedBy: 'person_head' as PersonId, official: headRecord, draftRecord: 'record_draft', entry }, head, [{ type: 'ResultSigned', kind: 'NOTICE', paper, signature, certificateSha256: 'ef', entry, by: 'staff_head' }]],
  ['APPK 67', onPortal('AWAITING_RESOLUTION'), { type: 'DeclareRecusal', staff: 'staff_head', reason: said }, head, [{ type: 'RecusalDeclared', staff: 'staff_head', reason: said.record }]],
  ['APPK 67, recused already', onPortal('AWAITING_RESOLUTION', { recused: ['staff_head'] }), { type: 'DeclareRecusal', staff: 'staff_head', reason: said }, head, []],
  ['5.6', atDesk('AWAITING_SENDING'), { type: 'SendResult' }, staff('registrar'), [{ type: 'ResultSent' }]],
  ['5.7', atDesk('ON_ITS_WAY'), { type: 'RecordArrival', messageId: 'm' }, machine, [{ type: 'ResultArrived', messageId: 'm' }]],
  ['5.7, arrived already', atDesk('ON_ITS_WAY', { arrived: 'm' }), { type: 'RecordArrival', messageId: 'm2' }, machine, []],
  ['5.7, X73', atDesk('ON_ITS_WAY', { arrived: 'm' }), { type: 'MakeResultReady' }, machine, [{ type: 'ResultReady', messageId: 'm' }]],
  ['5.7, ready already', atDesk('ON_ITS_WAY', { arrived: 'm', carried: true }), { type: 'MakeResultReady' }, machine, []],
  ['10.11', onPortal('ON_ITS_WAY'), { type: 'DeliverResult' }, machine, [{ type: 'ResultDelivered' }]],
  ['9.4', atDesk('READY_FOR_COLLECTION'), { type: 'HandOverResult', to: 'recipient', person, identity: shown() }, operator(), [{ type: 'ResultIssued', to: 'recipient', identity: record() }]],
  ['9.4', atDesk('READY_FOR_COLLECTION', { representative }), { type: 'HandOverResult', to: 'representative', person: representative.person, identity: shown() }, operator(), [{ type: 'ResultIssued', to: 'representative', identity: record() }]],
  ['X15, at another desk', atDesk('READY_FOR_COLLECTION', { receptions: [received] }), { type: 'HandOverResult', to: 'recipient', person, identity: shown() }, operator('centre-borili'), [{ type: 'ResultIssued', to: 'recipient', identity: record(), centre: 'centre-borili' }]],
  ['X56', onPortal('ISSUED'), { ...changing, by: 'recipient', statement: paper, signed: { signature, by: person } }, recipient(), [{ type: 'ContactsChanged', form: record('record_new'), fields: ['phone', 'email'], by: 'recipient', statement: paper, signature }]],
  ['X56, at a desk elsewhere', onPortal('ACCEPTED', { receptions: [received] }), { ...changing, by: 'recipient', person, identity: { ...shown(), record: record('record_i') } }, operator('centre-borili'), [{ type: 'ContactsChanged', form: record('record_new'), fields: ['phone', 'email'], by: 'recipient', identity: record('record_i'), centre: 'centre-borili' }]],
  ['X56, as they are', onPortal('ACCEPTED'), { ...changing, contacts: { phone: content.applicant.phone }, by: 'recipient', statement: paper, signed: { signature, by: person } }, recipient(), []],
  ['X57', onPortal('UNDER_EXAMINATION'), { ...correcting, slip: { personRef: 'applicant', field: 'name', value: `${content.applicant.name}а` } }, executor, [{ type: 'SlipCorrected', form: record('record_new'), correction: record('record_c'), personRef: 'applicant', field: 'name', familyNames: ['name_z'] }]],
  ['X57, corrected already', onPortal('UNDER_EXAMINATION'), { ...correcting, slip: { personRef: 'applicant', field: 'name', value: content.applicant.name } }, executor, []],
  ['5.4, within the examination', onPortal('UNDER_EXAMINATION', { documents: [D7] }), { type: 'AskDocument', kind: 'D7', personRef: 'applicant', form: content, reason: said }, executor, [{ type: 'DocumentAsked', kind: 'D7', personRef: 'applicant', reason: said.record, until: '2018-02-27' }]],
  ['5.4, asked already', onPortal('UNDER_EXAMINATION', { documents: [D7], asked: [asked] }), { type: 'AskDocument', kind: 'D7', personRef: 'applicant', form: content, reason: said }, executor, []],
  ['5.4, brought once more', atDesk('UNDER_EXAMINATION', { documents: [D7], asked: [asked] }), { type: 'AttachDocument', document: aDocument('D7', { id: 'd7-again' }) }, recipient(), [{ type: 'DocumentAttached', document: aDocument('D7', { id: 'd7-again', broughtAt: now }) }]],
  ['5.4, a notice after that day', onPortal('UNDER_EXAMINATION', { documents: [D7], asked: [{ ...asked, until: '2018-02-19' }] }), { type: 'DraftNotice', draft: said, evidence: undisputed }, executor, [{ type: 'ResultDrafted', kind: 'NOTICE', draft: said.record, by: 'staff_executor' }]],
  ['5.4, a refusal after that day', onPortal('UNDER_EXAMINATION', { documents: [D7], asked: [{ ...asked, until: '2018-02-19' }] }), { type: 'DraftRefusal', ground: 'requirements-not-met', draft: refusal }, executor, [{ type: 'ResultDrafted', kind: 'REFUSAL', ground: 'requirements-not-met', draft: refusal.record, by: 'staff_executor' }]],
  ['8.2', onPortal('ACCEPTED'), reception, operator('centre-borili'), [{ type: 'PersonReceived', staff: 'staff_operator', centre: 'centre-borili', by: 'recipient', purpose: 'withdrawal', identity: record() }]],
  ['X263', atDesk('READY_FOR_COLLECTION'), { type: 'MeetAtHome', ...met }, machine, [{ type: 'MetAtHome', ...met }]],
  ['X263, known already', atDesk('READY_FOR_COLLECTION', { metAtHome: met }), { type: 'MeetAtHome', ...met }, machine, []],
  ['X263, he leaves', atDesk('READY_FOR_COLLECTION', { metAtHome: met }), { type: 'LeaveHome', visit: met.visit }, machine, [{ type: 'LeftHome', visit: met.visit }]],
  ['X263, of another visit', atDesk('READY_FOR_COLLECTION', { metAtHome: met }), { type: 'LeaveHome', visit: 'visit_2' }, machine, []],
  ['X87', onPortal('ISSUED'), { type: 'NameRepresentative', representation: { record: record('record_n'), content: notarisedPower(citizen(2)) }, person: representative.person, recipient: person, power: { issuedOn: '2018-01-15', validTo: '2019-01-14' }, by: 'recipient', identity: { ...shown(), record: record() } }, operator('centre-borili'), [{ type: 'RepresentativeNamed', record: record('record_n'), person: representative.person, validTo: '2019-01-14', by: 'recipient', identity: record(), centre: 'centre-borili', power: { issuedOn: '2018-01-15', validTo: '2019-01-14' } }]],
  ['8.2, received already that day', onPortal('ACCEPTED', { receptions: [received] }), reception, operator('centre-borili'), []],
  ['X21, of a portal request at a desk', onPortal('ACCEPTED', { documents: [aWithdrawalScan({ at: now, centre: 'centre-borili' }, { id: 'scan' })], receptions: [received] }), { type: 'WithdrawRequest', statement: paper, by: 'recipient', scan: 'scan', person, identity: shown(), seenBy: seenBy({ at: now, centre: 'centre-borili' }) }, operator('centre-borili'), [{ type: 'RequestWithdrawn', statement: paper, scan: 'scan', by: 'recipient', identity: record(), centre: 'centre-borili', confirmation: seenBy({ at: now }).id }]],
  ['X21', onPortal('ACCEPTED'), { type: 'WithdrawRequest', statement: paper, by: 'recipient', signed: { signature, by: person } }, recipient(), [{ type: 'RequestWithdrawn', statement: paper, signature, by: 'recipient' }]],
  ['X21', atDesk('ACCEPTED', { documents: [scan] }), { type: 'WithdrawRequest', statement: paper, by: 'recipient', scan: 'scan', person, identity: shown(), seenBy: seenBy({ at: now }) }, operator(), [{ type: 'RequestWithdrawn', statement: paper, scan: 'scan', by: 'recipient', identity: record(), centre: 'centre-uralsk', confirmation: seenBy({ at: now }).id }]],
  ['X152', atDesk('ISSUED', { documents: [{ ...scan, kind: 'leaving-statement' }] }), { type: 'LeaveQueue', amendment: 'amendment_1', by: 'recipient', scan: 'scan', person, identity: shown(), seenBy: seenBy({ at: now }) }, operator(), [{ type: 'LeavingTaken', amendment: 'amendment_1', scan: 'scan', by: 'recipient', identity: record(), centre: 'centre-uralsk', confirmation: seenBy({ at: now }).id }]],
];

describe('what a command leaves in the journal, word for word', () => {
  it.each(rows)('%s', (_clause, before, command, actor, events) => {
    expect(decide(before, command, { actor, now })).toEqual({ ok: true, value: events });
  });
});
