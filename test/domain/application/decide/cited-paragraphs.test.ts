import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, clock, machine, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { undisputed } from '#test/builders/requests/an-evidence.ts';

const now = '2018-02-20T07:00:00.000Z';
const form = aForm(citizen(1));
const paper = { id: 'paper', type: 'REQUEST', sha256: 'ab', versionId: '1' };
const signature = { sha256: 'cd', versionId: '1' };
const filing = {
  number: 'KZ-1',
  request: paper,
  form: { record: record(), content: form, family: [], familyNames: [] },
  intakeSequence: 12,
};
const said = (content: string) => ({ record: record(), content });
const silent = said(' \n');
const executor = 'staff_new';
const official = anOfficial({ id: executor });
const stranger = 'person_other' as PersonId;
const complete = (['application', 'identity-document', 'D7'] as const).map((kind) => aDocument(kind));
const representative = { record: record(), person: 'person_x', power: 'other' } as const;
const refusalText = { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Қайта жүгініңіз' };
const draftedRefusal = (content = refusalText, ground = 'requirements-not-met') =>
  ({ type: 'DraftRefusal', ground, draft: { record: record(), content } }) as const;
const drafted = { record: record(), content: 'Қойылсын' };
const signing = {
  type: 'SignResult',
  kind: 'NOTICE',
  paper,
  signature,
  certificateSha256: 'ef',
  signedBy: 'person_head' as PersonId,
  official: anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' }),
  draftRecord: 'record_draft',
} as const;
const atDesk = (status: ApplicationStatus, changes: Partial<Application> = {}): Application => ({
  ...caseIn(status, 'corporation'),
  ...changes,
});
const onPortal = (status: ApplicationStatus, changes: Partial<Application> = {}): Application => ({
  ...caseIn(status),
  ...changes,
});
const opening = { type: 'OpenRequest', channel: 'corporation', applicant: person, centre: 'centre-uralsk' } as const;
const ticket = { number: 'A1', takenAt: now, calledAt: now };
const head = staff('head');

const changing = { type: 'ChangeContacts', form, contacts: { phone: '+77019998877' }, record: record() } as const;
const naming = {
  type: 'NameRepresentative',
  representation: { record: record(), content: notarisedPower(citizen(2)) },
  person: stranger,
  recipient: person,
  power: undefined,
  by: 'representative',
  identity: shown(),
} as const;
const why = { personRef: 'applicant', field: 'name', before: 'а', after: 'б', reason: 'Куәлікте басқаша' };
const correcting = {
  type: 'CorrectSlip',
  form,
  filed: form,
  known: [],
  record: record(),
  correction: { record: record(), content: why },
  familyNames: [],
} as const;

type Row = readonly [cites: string, code: string, what: string, Application | undefined, ApplicationCommand, Actor];
// biome-ignore format: a table, one refusal a row
const rows: readonly Row[] = [
  ['8.3', 'FORM_MISSING', 'handed without a form', atDesk('OPENED', { form: undefined }), { type: 'HandPackage', filing }, operator()],
  ['10.5', 'FORM_MISSING', 'submitted without a form', onPortal('OPENED', { form: undefined }), { type: 'SubmitRequest', filing, signature }, recipient()],
  ['8.3', 'FORM_MISSING', 'refused at the desk without a form', atDesk('OPENED', { form: undefined }), { type: 'RefusePackage', form, paper }, operator()],
  ['8.3', 'POWER_LAPSED', 'handed by a lapsed power', atDesk('OPENED', { documents: complete, representative: { ...representative, validTo: '2018-02-19' } }), { type: 'HandPackage', filing }, operator()],
  ['8.3', 'POWER_REFUTED', 'handed by a refuted power', atDesk('OPENED', { documents: complete, representative: { ...representative, check: 'refuted' } }), { type: 'HandPackage', filing }, operator()],
  ['5.1', 'PACKAGE_INCOMPLETE', 'handed incomplete', atDesk('OPENED', { documents: complete.slice(1) }), { type: 'HandPackage', filing }, operator()],
  ['5.1', 'NO_DEFECT_NAMED', 'refused though complete', atDesk('OPENED', { documents: complete }), { type: 'RefusePackage', form, paper }, operator()],
  ['10.5', 'FIELDS_WRONG', 'a form of another', onPortal('OPENED'), { type: 'SaveForm', form: { record: record(), content: form, family: [], familyNames: [] }, applicant: stranger }, recipient()],
  ['10.5', 'FIELDS_WRONG', 'a form that contradicts itself', onPortal('OPENED'), { type: 'SaveForm', form: { record: record(), content: { ...form, members: [{ ref: 'member-1', ...citizen(1), relation: 'spouse', bornOn: '1985-06-15' }] }, family: [], familyNames: [] }, applicant: person }, recipient()],
  ['8.3', 'FIELDS_WRONG', 'a power that lapsed', atDesk('OPENED'), { type: 'RecordRepresentative', representation: { record: record(), content: notarisedPower(citizen(2), { validTo: '2018-02-19' }) }, person: stranger }, operator()],
  ['8.3', 'FIELDS_WRONG', 'a form of another, at the desk', atDesk('OPENED'), { type: 'SaveForm', form: { record: record(), content: form, family: [], familyNames: [] }, applicant: stranger }, operator()],
  ['8.1', 'FIELDS_WRONG', 'a file too large, at the desk', atDesk('OPENED'), { type: 'AttachDocument', document: aDocument('D7', { size: attachmentLimits.bytes + 1 }) }, operator()],
  ['8.1', 'FIELDS_WRONG', 'a file nobody can open, at the desk', atDesk('OPENED'), { type: 'AttachDocument', document: aDocument('D7', { readable: false }) }, operator()],
  ['10.5', 'UNSUPPORTED_MEDIA_TYPE', 'a file nobody can open', onPortal('OPENED'), { type: 'AttachDocument', document: aDocument('D7', { claimedType: 'application/zip' }) }, recipient()],
  ['10.5', 'FIELDS_WRONG', 'a document nobody asks for', onPortal('OPENED'), { type: 'AttachDocument', document: aDocument('D1') }, recipient()],
  ['10.5', 'FIELDS_WRONG', 'a file too large', onPortal('OPENED'), { type: 'AttachDocument', document: aDocument('D7', { size: attachmentLimits.bytes + 1 }) }, recipient()],
  ['10.5', 'DOCUMENTS_TOO_MANY', 'one document more', onPortal('OPENED', { documents: Array.from({ length: attachmentLimits.documents }, (_, n) => aDocument('D7', { id: `d${n}` })) }), { type: 'AttachDocument', document: aDocument('D7') }, recipient()],
  ['X45', 'DRAFTS_TOO_MANY', 'one draft more', undefined, { ...opening, ticket, draftSlot: attachmentLimits.openDrafts + 1 }, operator()],
  ['10.5', 'FIELDS_WRONG', 'documents too large together', onPortal('OPENED', { documents: [aDocument('D7', { id: 'd', size: attachmentLimits.totalBytes })] }), { type: 'AttachDocument', document: aDocument('D7') }, recipient()],
  ['X45', 'DRAFT_STILL_KEPT', 'a young draft discarded by the clock', onPortal('OPENED'), { type: 'DiscardDraft' }, clock],
  ['8.6', 'NOT_IN_THIS_STATUS', 'data unavailable that are available', atDesk('CHECKING_REGISTERS'), { type: 'ReportDataUnavailable', paper }, machine],
  ['10.7', 'NOT_IN_THIS_STATUS', 'a confirmed signature not confirmed', onPortal('CHECKING_SIGNATURE'), { type: 'ReportSignatureNotConfirmed', paper }, machine],
  ['9.3, 10.10', 'NOT_IN_THIS_STATUS', 'returned without defects', atDesk('CHECKING_DOCUMENTS', { defects: [] }), { type: 'ReturnPackage', paper }, machine],
  ['9.3', 'NOT_IN_THIS_STATUS', 'accepted unchecked', atDesk('CHECKING_DOCUMENTS'), { type: 'AcceptPackage', paper }, machine],
  ['5.3', 'FIELDS_WRONG', 'an executor who is none', onPortal('AWAITING_RESOLUTION'), { type: 'NameExecutor', executor, official: undefined, resolution: said('Қарауға') }, head],
  ['5.3', 'EXECUTOR_RECUSED', 'an executor who is recused', onPortal('AWAITING_RESOLUTION', { recused: [executor] }), { type: 'NameExecutor', executor, official, resolution: said('Қарауға') }, head],
  ['APPK 67', 'EXECUTOR_RECUSED', 'an executor in his own case', onPortal('AWAITING_RESOLUTION'), { type: 'NameExecutor', executor, official: { ...official, person }, resolution: said('Қарауға') }, head],
  ['X43', 'REASON_MISSING', 'replaced without a reason', onPortal('UNDER_EXAMINATION'), { type: 'ReplaceExecutor', executor, official, reason: silent }, head],
  ['X43', 'EXECUTOR_ALREADY_NAMED', 'replaced by himself', onPortal('UNDER_EXAMINATION', { executor }), { type: 'ReplaceExecutor', executor, official, reason: said('Ауысты') }, head],
  ['X9', 'NO_REPRESENTATIVE', 'a power checked that nobody shows', onPortal('UNDER_EXAMINATION'), { type: 'RecordPowerCheck', found: 'confirmed', reason: said('Дұрыс') }, staff('executor')],
  ['X9', 'NO_REPRESENTATIVE', 'a power checked that a notary certified', atDesk('UNDER_EXAMINATION', { representative: { ...representative, power: 'notarised' } }), { type: 'RecordPowerCheck', found: 'confirmed', reason: said('Дұрыс') }, staff('executor')],
  ['X9', 'REASON_MISSING', 'a power checked without a reason', atDesk('UNDER_EXAMINATION', { representative }), { type: 'RecordPowerCheck', found: 'refuted', reason: silent }, staff('executor')],
  ['X9', 'POWER_NOT_CHECKED', 'a notice before the power is checked', atDesk('UNDER_EXAMINATION', { representative }), { type: 'DraftNotice', draft: drafted, evidence: undisputed }, staff('executor')],
  ['X9', 'POWER_NOT_CHECKED', 'a refusal before the power is checked', atDesk('UNDER_EXAMINATION', { representative }), draftedRefusal(), staff('executor')],
  ['X9', 'POWER_REFUTED', 'a notice to whom nobody filed for', atDesk('UNDER_EXAMINATION', { representative: { ...representative, check: 'refuted' } }), { type: 'DraftNotice', draft: drafted, evidence: undisputed }, staff('executor')],
  ['5.4', 'FIELDS_WRONG', 'a refusal on no ground of the law', onPortal('UNDER_EXAMINATION'), draftedRefusal(refusalText, 'because-i-say-so'), staff('executor')],
  ['5.4', 'REFUSAL_INCOMPLETE', 'a refusal without facts', onPortal('UNDER_EXAMINATION'), draftedRefusal({ ...refusalText, facts: [] }), staff('executor')],
  ['X43', 'REASON_MISSING', 'a draft returned without a reason', onPortal('AWAITING_SIGNATURE'), { type: 'ReturnDraft', reason: silent }, head],
  ['5.5', 'DRAFT_CHANGED', 'another draft signed than prepared', onPortal('AWAITING_SIGNATURE'), { ...signing, draftRecord: 'record_older' }, head],
  ['5.5', 'DRAFT_CHANGED', 'another result signed than drafted', onPortal('AWAITING_SIGNATURE'), { ...signing, kind: 'REFUSAL' }, head],
  ['67', 'REASON_MISSING', 'recused without a reason', onPortal('AWAITING_RESOLUTION'), { type: 'DeclareRecusal', staff: 'staff_head', reason: silent }, head],
  ['67', 'FORBIDDEN', 'recused by a machine', onPortal('AWAITING_RESOLUTION'), { type: 'DeclareRecusal', staff: 'staff_head', reason: said('Туысым') }, machine],
  ['5.7', 'REPRESENTATIVE_ABSENT', 'handed to a representative who is not', atDesk('READY_FOR_COLLECTION'), { type: 'HandOverResult', to: 'representative', person: stranger, identity: shown() }, operator()],
  ['5.7', 'FIELDS_WRONG', 'handed to another than the recipient', atDesk('READY_FOR_COLLECTION'), { type: 'HandOverResult', to: 'recipient', person: stranger, identity: shown() }, operator()],
  ['5.7', 'FIELDS_WRONG', 'handed to another than the representative named', atDesk('READY_FOR_COLLECTION', { representative: { ...representative, check: 'confirmed' } }), { type: 'HandOverResult', to: 'representative', person, identity: shown() }, operator()],
  ['X87', 'FIELDS_WRONG', 'a representative named by a power of another', onPortal('ACCEPTED'), { ...naming, recipient: stranger }, operator('centre-borili')],
  ['X87', 'POWER_REVOKED', 'a representative named by a power that the register has not', atDesk('ACCEPTED'), { ...naming, power: 'absent' }, operator('centre-borili')],
  ['X87', 'POWER_UNKNOWN', 'a representative named while the register is silent', atDesk('ISSUED'), { ...naming, power: 'unavailable' }, operator('centre-borili')],
  ['8.3', 'FIELDS_WRONG', 'a representative named by a power that has lapsed', atDesk('ACCEPTED'), { ...naming, representation: { record: record(), content: notarisedPower(citizen(2), { validTo: '2018-02-19' }) } }, operator()],
  ['X56', 'FIELDS_WRONG', 'contacts changed at the desk by another', atDesk('ACCEPTED'), { ...changing, identity: shown(), by: 'recipient', person: stranger }, operator()],
  ['X56', 'POWER_LAPSED', 'contacts changed on a power that lapsed', atDesk('ACCEPTED', { representative: { ...representative, validTo: '2018-02-19' } }), { ...changing, identity: shown(), by: 'representative', person: representative.person as PersonId }, operator()],
  ['X56', 'OTHER_CHANNEL', 'contacts changed in the cabinet by a representative', onPortal('ACCEPTED'), { ...changing, by: 'representative' }, recipient()],
  ['X57', 'FIELDS_WRONG', 'another name as a slip', onPortal('UNDER_EXAMINATION'), { ...correcting, slip: { personRef: 'applicant', field: 'name', value: 'Қуанышбек' } }, staff('executor')],
  ['X57', 'FIELDS_WRONG', 'a slip of nobody in the form', onPortal('UNDER_EXAMINATION'), { ...correcting, slip: { personRef: 'member-7', field: 'name', value: 'Әли' } }, staff('executor')],
  ['X57', 'REASON_MISSING', 'a slip corrected without a reason', onPortal('UNDER_EXAMINATION'), { ...correcting, slip: { personRef: 'applicant', field: 'name', value: `${form.applicant.name}а` }, correction: { record: record(), content: { ...why, reason: ' ' } } }, staff('executor')],
  ['5.4', 'DOCUMENT_UNKNOWN', 'a document asked for that was never given', onPortal('UNDER_EXAMINATION'), { type: 'AskDocument', kind: 'D5', personRef: 'applicant', form, reason: said('Ашылмайды') }, staff('executor')],
  ['5.4', 'REASON_MISSING', 'a document asked for without a reason', onPortal('UNDER_EXAMINATION', { documents: [aDocument('D7')] }), { type: 'AskDocument', kind: 'D7', personRef: 'applicant', form, reason: silent }, staff('executor')],
  ['5.4', 'DOCUMENT_AWAITED', 'refused before the day until which a document may come', onPortal('UNDER_EXAMINATION', { asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now }] }), draftedRefusal(), staff('executor')],
  ['5.4', 'DOCUMENT_AWAITED', 'a notice before the day until which a document may come', onPortal('UNDER_EXAMINATION', { asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now }] }), { type: 'DraftNotice', draft: drafted, evidence: undisputed }, staff('executor')],
  ['10.5', 'FIELDS_WRONG', 'another document than the one asked for', onPortal('UNDER_EXAMINATION', { asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now }] }), { type: 'AttachDocument', document: aDocument('D6') }, recipient()],
  ['10.5', 'FIELDS_WRONG', 'the document asked for, of another person', onPortal('UNDER_EXAMINATION', { asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now }] }), { type: 'AttachDocument', document: aDocument('D7', { personRef: 'member-1' }) }, recipient()],
  ['8.2', 'FIELDS_WRONG', 'received though it is another’s request', atDesk('ACCEPTED'), { type: 'ReceivePerson', by: 'recipient', person: stranger, purpose: 'enquiry', identity: shown() }, operator()],
  ['X21', 'FIELDS_WRONG', 'withdrawn at the desk by another', atDesk('ACCEPTED', { documents: [aDocument('withdrawal-statement', { id: 'scan' })] }), { type: 'WithdrawRequest', statement: paper, by: 'recipient', scan: 'scan', identity: shown(), person: stranger }, operator()],
  ['X21', 'OTHER_CHANNEL', 'withdrawn in the cabinet by a representative', onPortal('ACCEPTED'), { type: 'WithdrawRequest', statement: paper, by: 'representative' }, recipient()],
  ['X21', 'DOCUMENT_UNKNOWN', 'withdrawn at the desk without a scan', atDesk('ACCEPTED'), { type: 'WithdrawRequest', statement: paper, by: 'recipient' }, operator()],
  ['X21', 'REPRESENTATIVE_ABSENT', 'withdrawn by a representative who is not', atDesk('ACCEPTED', { documents: [aDocument('withdrawal-statement', { id: 'scan' })] }), { type: 'WithdrawRequest', statement: paper, by: 'representative', scan: 'scan', identity: shown() }, operator()],
  ['8.1', 'FIELDS_WRONG', 'opened without a ticket', undefined, opening, operator()],
  ['X41', 'NOT_REFILABLE', 'filed again though not ended', undefined, { ...opening, ticket, refiling: { ended: atDesk('ACCEPTED'), documents: [] } }, operator()],
  ['X7', 'FIELDS_WRONG', 'filed again by another', undefined, { ...opening, ticket, applicant: stranger, refiling: { ended: atDesk('ACCEPTED', { status: 'WITHDRAWN' }), documents: [] } }, operator()],
  ['X78', 'FIELDS_WRONG', 'filed again with a number that no slip explains', undefined, { ...opening, ticket, applicant: stranger, refiling: { ended: atDesk('ACCEPTED', { status: 'DATA_UNAVAILABLE', registers: { persons: 'absent' } }), documents: [] } }, operator()],
];

describe('a refusal names the paragraph or the reading that it rests on', () => {
  it.each(rows)('%s %s: %s', (paragraph, code, _what, theCase, command, actor) => {
    expect(decide(theCase, command, { actor, now })).toMatchObject({ ok: false, error: { code, paragraph } });
  });
});

describe('a refusal names what is missing and what mends it', () => {
  const refused = (theCase: Application, command: ApplicationCommand, actor: Actor) => {
    const decision = decide(theCase, command, { actor, now });
    if (decision.ok) throw new Error('not refused');
    return decision.error;
  };

  it('each part of a reasoned refusal: ground, facts with their source, cure (5.4)', () => {
    const missing = (content: typeof refusalText, ground?: string) =>
      refused(onPortal('UNDER_EXAMINATION'), draftedRefusal(content, ground), staff('executor')).missing;
    expect(missing({ ...refusalText, facts: [] })).toEqual(['facts']);
    expect(missing({ ...refusalText, facts: [{ fact: ' ', source: 'Тіркелім' }] })).toEqual(['facts']);
    expect(missing({ ...refusalText, facts: [{ fact: 'Үйі бар', source: '' }] })).toEqual(['source']);
    expect(missing({ ...refusalText, facts: [...refusalText.facts, { fact: '', source: '' }] })).toEqual([
      'facts',
      'source',
    ]);
    expect(missing({ ...refusalText, cure: '\t' })).toEqual(['cure']);
    expect(missing({ facts: [], cure: '' }, ' ')).toEqual(['ground', 'facts', 'cure']);
  });

  it('the grounds that the law has that day (Standard 10)', () => {
    const unknown = draftedRefusal(refusalText, 'because-i-say-so');
    const [field] = refused(onPortal('UNDER_EXAMINATION'), unknown, staff('executor')).fields ?? [];
    expect(field?.cure?.ru).toContain('Услугополучатель или представленные материалы не соответствуют');
    for (const text of Object.values(field?.cure ?? {})) expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+/);
  });

  it('each document once, and each defect with its cure (5.1, M10)', () => {
    const twice = [aDocument('D7', { readable: false }), aDocument('D7', { id: 'again', readable: false })];
    const incomplete = atDesk('OPENED', { documents: [complete[1], ...twice].filter((one) => one !== undefined) });
    const { missing, fields = [] } = refused(incomplete, { type: 'HandPackage', filing }, operator());
    expect(missing).toEqual([...new Set(missing)]);
    expect(missing).toEqual(expect.arrayContaining(['application', 'D7']));
    expect(fields.map(({ field }) => field)).toContain('documents.application.applicant');
    expect(fields.filter(({ cure }) => !cure?.kk)).toEqual([]);
  });

  it('the statement of a withdrawal, and the status that something was asked in', () => {
    const withdrawal = { type: 'WithdrawRequest', statement: paper, by: 'recipient' } as const;
    expect(refused(atDesk('ACCEPTED'), withdrawal, operator()).missing).toEqual(['withdrawal-statement']);
    const accepting = { type: 'AcceptPackage', paper } as const;
    expect(refused(atDesk('CHECKING_DOCUMENTS'), accepting, machine).status).toBe('CHECKING_DOCUMENTS');
  });

  it('nothing that does not exist', () => {
    expect(decide(undefined, { type: 'SendResult' }, { actor: staff('registrar'), now })).toMatchObject({
      error: { code: 'CASE_NOT_FOUND' },
    });
  });
});
