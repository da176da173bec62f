import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { draft as draftInPaper, outage, taken } from '#test/builders/requests/a-paper-intake.ts';
import { registered } from '#test/builders/requests/an-evidence.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const form = aForm(citizen(1));
const said = (content = 'Тексерілді') => ({ record: record(), content });
const stranger = 'person_other' as PersonId;
const head = staff('head');
const executor = staff('executor');
const supervisor = staff('supervisor', 'supervisor', 'oblast');
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
const attach = (changes: object = {}, form?: Form) =>
  ({ type: 'AttachDocument', document: aDocument('D7', changes), form }) as const;
const represented = (content: object, whose = stranger) =>
  ({
    type: 'RecordRepresentative',
    representation: { record: record(), content: notarisedPower(citizen(2), content) },
    person: whose,
  }) as const;
const naming = (who: object, id = 'staff_borili') =>
  ({
    type: 'NameActingHead',
    head: id,
    official: anOfficial({ id, role: 'head', organisation: 'borili', person: 'person_borili', ...who }),
    members: [],
    reason: said(),
  }) as const;
const refuting = (who: object) => {
  const official = anOfficial({ id: 'staff_member', person: 'person_member', ...who });
  return { type: 'RefuteKinship', staff: 'staff_member', official, reason: said() } as const;
};
const numbered = (number: string) => ({ type: 'CorrectIncomingNumber', number, reason: said() }) as const;
const resolving = (finding: string) =>
  ({
    type: 'ResolveEvidence',
    kind: 'DEATH',
    finding,
    reason: said(),
    evidence: registered({ diedOn: '2018-02-01' }),
  }) as const;
const inPaper = (intake: object, of: object | undefined = outage) =>
  ({ ...opening, taken: { said: { ...taken, ...intake }, outage: of as typeof outage } }) as const;
const asked = [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: now }] as const;
const examined = onPortal('UNDER_EXAMINATION', { asked: [...asked] });
const incoming = onPortal('AWAITING_RESOLUTION').registrations.provider ?? '';
const named = { family: ['person_member'] };

type Row = readonly [cites: string, fault: string, what: string, Application | undefined, ApplicationCommand, Actor];
// biome-ignore format: a table, one refusal a row
const rows: readonly Row[] = [
  ['8.1', 'FIELDS_WRONG ticket MISSING', 'opened without a ticket', undefined, opening, operator()],
  ['8.1', 'FIELDS_WRONG ticket.calledAt BEFORE_TAKEN', 'called before the ticket was taken', undefined, { ...opening, ticket: { ...ticket, calledAt: '2018-02-20T06:59:00.000Z' } }, operator()],
  ['X76', 'FIELDS_WRONG ticket.takenAt OTHER_DAY', 'a ticket of another day', undefined, { ...opening, ticket: { ...ticket, takenAt: '2018-02-19T07:00:00.000Z' } }, operator()],
  ['8.1', 'FIELDS_WRONG ticket.calledAt IN_FUTURE', 'called later than now', undefined, { ...opening, ticket: { ...ticket, calledAt: '2018-02-20T07:00:01.000Z' } }, operator()],
  ['X60', 'FIELDS_WRONG ticket.calledAt STALE', 'called days before', undefined, { ...opening, ticket: { ...ticket, takenAt: '2018-02-16T07:00:00.000Z', calledAt: '2018-02-16T07:00:00.000Z' } }, operator()],
  ['8.1', 'FIELDS_WRONG ticket.number OFFICE_NUMBER', 'a ticket’s number that is a name', undefined, { ...opening, ticket: { ...ticket, number: 'Серік Ахметов' } }, operator()],
  ['X60', 'FIELDS_WRONG ticket NOT_WITH_PAPER', 'a ticket beside a receipt', undefined, { ...inPaper({}), ticket }, operator()],
  ['X60', 'FIELDS_WRONG taken.outage UNKNOWN', 'a receipt of no outage', undefined, { ...opening, taken: { said: taken, outage: undefined } }, operator()],
  ['X60', 'FIELDS_WRONG taken.at OUTSIDE_OUTAGE', 'a receipt of before the outage', undefined, inPaper({ at: '2018-02-15T03:00:00.000Z' }), operator()],
  ['X60', 'FIELDS_WRONG taken.outage NOT_CONFIRMED', 'an outage that one person told of', undefined, inPaper({}, { ...outage, confirmed: undefined }), operator()],
  ['X60', 'FIELDS_WRONG taken.receiptNumber OFFICE_NUMBER', 'a receipt’s number that is an IIN', undefined, inPaper({ receiptNumber: '850615400125' }), operator()],
  ['–', 'FORBIDDEN', 'opened on the portal for another', undefined, { type: 'OpenRequest', channel: 'portal', applicant: stranger }, recipient()],
  ['–', 'FORBIDDEN', 'opened on the portal by an official', undefined, { type: 'OpenRequest', channel: 'portal', applicant: person }, operator()],
  ['–', 'FORBIDDEN', 'opened at the desk by the recipient', undefined, { ...opening, ticket }, recipient()],
  ['–', 'FORBIDDEN', 'opened at the desk of another centre', undefined, { ...opening, centre: 'centre-borili', ticket }, operator()],
  ['X7', 'FIELDS_WRONG iin OTHER_PERSON', 'filed again by another', undefined, { ...opening, ticket, applicant: stranger, refiling: { ended: atDesk('ACCEPTED', { status: 'WITHDRAWN' }), documents: [] } }, operator()],
  ['X78', 'FIELDS_WRONG iin OTHER_PERSON', 'filed again with a number that no slip explains', undefined, { ...opening, ticket, applicant: stranger, refiling: { ended: atDesk('ACCEPTED', { status: 'DATA_UNAVAILABLE', registers: { persons: 'absent' } }), documents: [] } }, operator()],
  ['8.3', 'FIELDS_WRONG validTo LAPSED', 'a power that has lapsed', atDesk('OPENED'), represented({ validTo: '2018-02-19' }), operator()],
  ['8.3', 'FIELDS_WRONG issuedOn IN_FUTURE', 'a power of tomorrow', atDesk('OPENED'), represented({ issuedOn: '2018-02-21' }), operator()],
  ['8.3', 'FIELDS_WRONG representative.iin RECIPIENT_HIMSELF', 'a representative who is the recipient', atDesk('OPENED'), represented({}, person), operator()],
  ['10.5', 'FIELDS_WRONG kind NOT_ATTACHABLE', 'a document that Kezek makes itself', onPortal('OPENED'), { type: 'AttachDocument', document: aDocument('D1') }, recipient()],
  ['10.5', 'FIELDS_WRONG kind NOT_ATTACHABLE', 'a receipt by hand on the portal', onPortal('OPENED'), { type: 'AttachDocument', document: aDocument('emergency-receipt') }, recipient()],
  ['10.5', 'FIELDS_WRONG personRef NOT_ATTACHABLE', 'the document asked for, of another', examined, attach({ personRef: 'member-1' }), recipient()],
  ['10.5', 'FIELDS_WRONG personRef PERSON_NOT_IN_FORM', 'a document of whom the form does not name', onPortal('OPENED'), attach({ personRef: 'member-2' }, aForm(citizen(2))), recipient()],
  ['8.1', 'FIELDS_WRONG personRef PERSON_NOT_IN_FORM', 'a document of a representative who is not', atDesk('OPENED'), attach({ personRef: 'representative' }), operator()],
  ['10.5', 'FIELDS_WRONG issuedOn IN_FUTURE', 'a document of tomorrow', onPortal('OPENED'), attach({ issuedOn: '2018-02-21' }), recipient()],
  ['10.5', 'FIELDS_WRONG validTo BEFORE_ISSUE', 'a document that ended before it began', onPortal('OPENED'), attach({ issuedOn: '2018-02-10', validTo: '2018-02-09' }), recipient()],
  ['10.5', 'FIELDS_WRONG file TOO_LARGE', 'a file too large', onPortal('OPENED'), attach({ size: attachmentLimits.bytes + 1 }), recipient()],
  ['10.5', 'FIELDS_WRONG file TOTAL_TOO_LARGE', 'documents too large together', onPortal('OPENED', { documents: [aDocument('D7', { id: 'd', size: attachmentLimits.totalBytes })] }), attach({ size: 1 }), recipient()],
  ['10.5', 'FIELDS_WRONG file UNREADABLE', 'a file nobody can open', onPortal('OPENED'), attach({ readable: false }), recipient()],
  ['10.5', 'FIELDS_WRONG contentType OTHER_TYPE', 'a picture that says it is a PDF', onPortal('OPENED'), attach({ foundType: 'image/png' }), recipient()],
  ['X57', 'FIELDS_WRONG number UNCHANGED', 'an incoming number corrected to itself', onPortal('AWAITING_RESOLUTION'), numbered(incoming), staff('registrar')],
  ['X57', 'FIELDS_WRONG number OFFICE_NUMBER', 'an incoming number corrected to a name', onPortal('AWAITING_RESOLUTION'), numbered('Серік Ахметов'), staff('registrar')],
  ['5.3', 'FIELDS_WRONG executor NOT_AN_EXECUTOR_HERE', 'an executor of another office', onPortal('AWAITING_RESOLUTION'), { type: 'NameExecutor', executor: 'staff_1', official: anOfficial({ id: 'staff_1', organisation: 'borili' }), resolution: said() }, head],
  ['APPK 67', 'FIELDS_WRONG head NOT_A_HEAD_ELSEWHERE', 'another than was looked up named the head', onPortal('AWAITING_RESOLUTION'), { ...naming({}), head: 'staff_other' }, supervisor],
  ['APPK 67', 'FIELDS_WRONG head NOT_A_HEAD_ELSEWHERE', 'a head of no provider', onPortal('AWAITING_RESOLUTION'), naming({ organisation: 'oblast' }), supervisor],
  ['APPK 67', 'FIELDS_WRONG head NOT_A_HEAD_ELSEWHERE', 'a head who is away', onPortal('AWAITING_RESOLUTION'), naming({ absences: [{ from: '2018-02-19', to: '2018-02-21' }] }), supervisor],
  ['APPK 67', 'RECUSED', 'a head elsewhere who is the recipient', onPortal('AWAITING_RESOLUTION'), naming({ person }), supervisor],
  ['APPK 67', 'HEAD_NOT_LACKING', 'another head where there is one', onPortal('AWAITING_RESOLUTION'), { ...naming({}), members: [anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' })] }, supervisor],
  ['X81', 'FIELDS_WRONG staff NOT_IN_THE_FORM', 'found no relative though nobody named him', onPortal('AWAITING_RESOLUTION', named), refuting({ person: 'person_unnamed' }), head],
  ['APPK 67', 'FORBIDDEN', 'a head found no relative by a head', onPortal('AWAITING_RESOLUTION', named), refuting({ role: 'head' }), head],
  ['APPK 67', 'REASON_MISSING', 'found no relative without a reason', onPortal('AWAITING_RESOLUTION', named), { ...refuting({}), reason: said(' ') }, head],
  ['67', 'RECUSED', 'a colleague recused by a head who is recused', onPortal('AWAITING_RESOLUTION', { recused: ['staff_head'] }), { type: 'DeclareRecusal', staff: 'staff_1', official: anOfficial({ id: 'staff_1' }), reason: said() }, head],
  ['5.2', 'FIELDS_WRONG number OFFICE_NUMBER', 'registered under a name', onPortal('ACCEPTED'), { type: 'RegisterRequest', number: 'Серік Ахметов' }, staff('registrar')],
  ['X57', 'REASON_MISSING', 'an incoming number corrected without a reason', onPortal('AWAITING_RESOLUTION'), { ...numbered('999'), reason: said(' ') }, staff('registrar')],
  ['5.3', 'REASON_MISSING', 'an executor named without a resolution', onPortal('AWAITING_RESOLUTION'), { type: 'NameExecutor', executor: 'staff_1', official: anOfficial({ id: 'staff_1' }), resolution: said(' ') }, head],
  ['X64', 'REASON_MISSING', 'a difference resolved without a reason', onPortal('UNDER_EXAMINATION'), { ...resolving('DIED'), reason: said(' ') }, executor],
  ['5.4', 'REASON_MISSING', 'a notice drafted without a word', onPortal('UNDER_EXAMINATION'), { type: 'DraftNotice', draft: said(' '), evidence: registered() }, executor],
  ['APPK 67', 'REASON_MISSING', 'a head named without a reason', onPortal('AWAITING_RESOLUTION'), { ...naming({}), reason: said(' ') }, supervisor],
  ['X21', 'FIELDS_WRONG identityDocument MISSING', 'withdrawn at a desk against no document', atDesk('ACCEPTED', { documents: [aDocument('withdrawal-statement', { id: 'scan' })] }), { type: 'WithdrawRequest', by: 'recipient', statement: { id: 'paper', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' }, scan: 'scan', person }, operator()],
  ['10.5', 'DOCUMENT_ATTACHED', 'another document under an id that is taken', onPortal('OPENED', { documents: [aDocument('D7', { id: 'document_1' })] }), attach({ id: 'document_1', sha256: 'other' }), recipient()],
  ['–', 'DOCUMENT_UNKNOWN', 'a document removed that is not there', onPortal('OPENED', { documents: [aDocument('D7')] }), { type: 'RemoveDocument', documentId: 'document_none' }, recipient()],
  ['10.5', 'FIELDS_WRONG applicant.iin OTHER_PERSON', 'a form of another', onPortal('OPENED'), { type: 'SaveForm', form: { record: record(), content: form, family: [], familyNames: [] }, applicant: stranger }, recipient()],
  ['5.7', 'NOT_IN_THIS_STATUS', 'ready before it has arrived', atDesk('ON_ITS_WAY', { arrived: undefined }), { type: 'MakeResultReady' }, machine],
  ['5.4', 'FIELDS_WRONG ground NO_SUCH_GROUND_TODAY', 'refused on no ground of the law', onPortal('UNDER_EXAMINATION'), { type: 'DraftRefusal', ground: 'because', draft: { record: record(), content: { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Жоқ' } } }, executor],
  ['X64', 'FIELDS_WRONG finding NOT_OF_THIS_DIFFERENCE', 'a death found to be an alias', onPortal('UNDER_EXAMINATION'), resolving('SAME_PERSON'), executor],
  ['X64', 'EVIDENCE_NOT_RESOLVED evidence.DEATH NOT_RESOLVED', 'a notice to whom the register has dead', onPortal('UNDER_EXAMINATION'), { type: 'DraftNotice', draft: said(), evidence: registered({ diedOn: '2018-02-01' }) }, executor],
  ['X64', 'EVIDENCE_BARS_NOTICE evidence.DEATH BARS_NOTICE', 'a notice to the dead', onPortal('UNDER_EXAMINATION', { resolutions: [{ kind: 'DEATH', finding: 'DIED', reason: record() }] }), { type: 'DraftNotice', draft: said(), evidence: registered({ diedOn: '2018-02-01' }) }, executor],
  ['X60', 'CONFIRMATION_NEEDED', 'taken in paper and handed by one', draftInPaper(), { type: 'HandPackage', filing: { number: 'KZ-1', request: { id: 'paper', type: 'REQUEST', sha256: 'ab', versionId: '1' }, form: { record: record(), content: form, family: [], familyNames: [] }, intakeSequence: 12 } }, operator()],
  ['5.4', 'DOCUMENT_AWAITED documents.D7.applicant AWAITED', 'refused while a document may come', examined, { type: 'DraftRefusal', ground: 'requirements-not-met', draft: { record: record(), content: { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Жоқ' } } }, executor],
];

describe('a refusal names the field, what is wrong with it, and how it is mended', () => {
  it.each(rows)('%s %s: %s', (paragraph, fault, _what, theCase, command, actor) => {
    const decided = decide(theCase, command, { actor, now });
    expect(faultIn(decided)).toBe(fault);
    if (decided.ok) return;
    const { error } = decided;
    if (paragraph !== '–') expect(error.paragraph).toBe(paragraph);
    for (const { cure } of error.fields ?? []) {
      const said = [cure?.kk, cure?.ru, cure?.en];
      for (const text of said) expect(text?.trim().length).toBeGreaterThan(10);
      expect(new Set(said).size).toBe(3);
    }
  });

  it('makes of the same act done before nothing at all', () => {
    const acting = { actingHead: { staff: 'staff_borili', organisation: 'borili' } } as const;
    const again = (theCase: Application) => decide(theCase, naming({}), { actor: supervisor, now });
    expect(again(onPortal('AWAITING_RESOLUTION', acting))).toEqual({ ok: true, value: [] });
    expect(again(onPortal('AWAITING_RESOLUTION', { ...acting, lacksHead: { since: now } })).ok).toBe(true);
    expect(again(onPortal('AWAITING_RESOLUTION', { ...acting, lacksHead: { since: now } }))).not.toEqual({
      ok: true,
      value: [],
    });
  });

  it('names each of what may be chosen, where it is a choice (X64)', () => {
    const decided = decide(onPortal('UNDER_EXAMINATION'), resolving('SAME_PERSON'), { actor: executor, now });
    const [field] = (!decided.ok && decided.error.fields) || [];
    expect(field?.cure?.ru).toMatch(/^Выберите одно из: .+; .+/);
  });

  it('names the kinds that may still come (5.4)', () => {
    const [, , , theCase, command, actor] = rows.at(-1) as Row;
    expect(decide(theCase, command, { actor, now })).toMatchObject({ error: { missing: ['D7'] } });
  });
});
