import { describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { application } from '#domain/application/kind.ts';
import { isRefilable } from '#domain/application/rules/filing/refiling.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { Form, Representation } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { ok, refused } from '#domain/result.ts';
import { aForm, citizen, notarisedPower, slipOf } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const draft = (changes: Partial<Application> = {}): Application => ({ ...caseIn('OPENED'), ...changes });
const atDesk = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('OPENED', 'corporation'),
  ...changes,
});
const mine = { actor: recipient(), now };
const desk = { actor: operator(), now };
const ticket = { number: 'A1', takenAt: '2018-02-20T06:40:00.000Z', calledAt: '2018-02-20T06:55:00.000Z' };

describe('opening (8.1, 10.5, X23)', () => {
  const opening = { type: 'OpenRequest', channel: 'corporation', applicant: person, centre: 'centre-uralsk' } as const;

  it.each<[string, CommandOf<'OpenRequest'>['ticket'], string]>([
    ['without a ticket', undefined, 'FIELDS_WRONG ticket MISSING'],
    [
      'by a ticket called before it was taken',
      { ...ticket, calledAt: '2018-02-20T06:39:59.999Z' },
      'FIELDS_WRONG ticket.calledAt BEFORE_TAKEN',
    ],
    [
      'by a ticket that is yet to be called',
      { ...ticket, calledAt: '2018-02-20T07:00:00.001Z' },
      'FIELDS_WRONG ticket.calledAt IN_FUTURE',
    ],
  ])('refuses at the desk %s', (_what, given, code) => {
    expect(outcome(undefined, { ...opening, ticket: given }, desk)).toBe(code);
  });

  it('opens at the moment of the call, but for another centre or by another role for nobody', () => {
    const called = { ...opening, ticket: { ...ticket, calledAt: now } };
    expect(outcome(undefined, called, desk)).toEqual(['RequestOpened']);
    expect(outcome(undefined, called, { ...desk, actor: operator('centre-borili') })).toBe('FORBIDDEN');
    expect(outcome(undefined, called, { ...desk, actor: staff('head') })).toBe('FORBIDDEN');
  });
});

describe('filing again (X7, X41)', () => {
  const again = (ended: Application, applicant: PersonId = person) =>
    ({ type: 'OpenRequest', channel: 'portal', applicant, refiling: { ended, documents: [] } }) as const;

  it.each(applicationStatuses)('of a request that is %s', (status) => {
    for (const ended of casesIn(status)) {
      const isSeen = ended.channel === 'portal' || !['OPENED', 'DISCARDED'].includes(status);
      const expected = isRefilable(ended) ? ['RequestOpened'] : isSeen ? 'NOT_REFILABLE' : 'CASE_NOT_FOUND';
      expect(outcome(undefined, again(ended), mine)).toEqual(expected);
    }
  });

  it('refuses another person’s request as one that does not exist', () => {
    const theirs = { ...caseIn('OPENED'), status: 'WITHDRAWN' as const, applicant: 'person_other' };
    expect(outcome(undefined, again(theirs), mine)).toBe('CASE_NOT_FOUND');
  });

  it.each([
    ['of another centre', atDesk({ status: 'WITHDRAWN', centre: 'centre-borili' })],
    ['of the portal', { ...caseIn('OPENED'), status: 'WITHDRAWN' as const }],
  ])('mends the recipient’s request %s at a desk that received him that day, and nobody else’s', (_whose, ended) => {
    const [{ staff }, centre] = [desk.actor as StaffActor, 'centre-uralsk' as const];
    const opens = (reception: object, changes: Partial<Application> = {}, by = desk) => {
      const today = { staff, centre, at: now, by: 'recipient', purpose: 'enquiry', ...reception } as const;
      const met: Application = { ...ended, receptions: [today], ...changes };
      return outcome(undefined, { ...again(met), channel: 'corporation', centre, ticket }, by);
    };
    expect(opens({})).toEqual(['RequestOpened']);
    const unmet = [{ staff: 'staff_colleague' }, { at: '2018-02-19T07:00:00.000Z' }].map((one) => opens(one));
    expect([...unmet, opens({}, { receptions: [] })]).toEqual(Array(3).fill('CASE_NOT_FOUND'));
    const others = [opens({}, { applicant: 'person_other' }), opens({}, { status: 'ACCEPTED' })];
    expect(others).toEqual(['FIELDS_WRONG iin OTHER_PERSON', 'NOT_REFILABLE']);
    expect(opens({}, {}, { ...desk, actor: { ...desk.actor, person } as typeof desk.actor })).toBe('RECUSED');
  });

  it('refuses another centre’s request as such, whatever is wrong with the ticket', () => {
    const theirs = atDesk({ status: 'WITHDRAWN', centre: 'centre-borili', applicant: 'person_other' });
    const opening = { ...again(theirs), channel: 'corporation', centre: 'centre-uralsk', ticket: undefined } as const;
    expect(outcome(undefined, opening, desk)).toBe('CASE_NOT_FOUND');
  });

  it('refuses at the desk a request of another recipient that did not end for its IIN', () => {
    const ended = atDesk({ status: 'PACKAGE_REFUSED' });
    const opening = { ...again(ended, 'person_other' as PersonId), channel: 'corporation', ticket } as const;
    const here = { ...opening, centre: 'centre-uralsk' } as const;
    expect(outcome(undefined, here, desk)).toBe('FIELDS_WRONG iin OTHER_PERSON');
    const unknown = { ...ended, status: 'DATA_UNAVAILABLE', registers: { persons: 'absent' } } as const;
    const corrected = (said: string) => {
      const correction = { typed: [citizen(1).iin], said };
      return outcome(undefined, { ...here, refiling: { ended: unknown, correction, documents: [] } }, desk);
    };
    expect(corrected(slipOf(citizen(1).iin))).toEqual(['RequestOpened']);
    expect(corrected(citizen(402).iin)).toBe('FIELDS_WRONG iin OTHER_PERSON');
  });

  it('copies no statement of withdrawal, and to the portal no representative', () => {
    const ended = { ...caseIn('OPENED'), status: 'WITHDRAWN' as const };
    const representative = { record: record(), person: 'person_other' as PersonId, power: 'other' as const };
    const documents = [aDocument('D7'), aDocument('withdrawal-statement')];
    const opening = { ...again(ended), refiling: { ended, representative, documents } };
    expect(outcome(undefined, opening, mine)).toEqual(['RequestOpened', 'DocumentAttached']);
  });
});

describe('the form (8.3, 10.5)', () => {
  const saving = (content: Form, applicant = person) =>
    ({ type: 'SaveForm', form: { record: record(), content, family: [], familyNames: [] }, applicant }) as const;
  const form = aForm(citizen(1));

  it('refuses a form that names another applicant, or contradicts itself', () => {
    expect(outcome(draft(), saving(form, 'person_other' as PersonId), mine)).toBe(
      'FIELDS_WRONG applicant.iin OTHER_PERSON',
    );
    const member = { ref: 'member-1', ...citizen(1), relation: 'spouse', bornOn: '1985-06-15' } as const;
    expect(outcome(draft(), saving({ ...form, members: [member] }), mine)).toBe(
      'FIELDS_WRONG members.0.iin IIN_REPEATED',
    );
  });

  it('keeps the family, none of whom works on the case (APPK 67)', () => {
    const family = ['person_spouse' as PersonId];
    const saved = decide(
      draft(),
      { ...saving(form), form: { record: record(), content: form, family, familyNames: ['name_spouse'] } },
      mine,
    );
    expect(saved).toMatchObject({ value: [{ type: 'FormSaved', family, familyNames: ['name_spouse'] }] });
    const theCase = { ...caseIn('AWAITING_RESOLUTION'), family };
    const head = { ...staff('head'), person: 'person_spouse' } as Actor;
    expect(mayAct(application, theCase, { actor: head, action: 'ClaimTask' })).toEqual(refused('RECUSED'));
    expect(mayAct(application, theCase, { actor: staff('head'), action: 'ClaimTask' })).toEqual(ok(true));
  });

  it.each([
    ['2019-12-31', 'socially-vulnerable'],
    ['2020-01-01', 'multi-child'],
  ])('derives the list from the category of %s: %s (art. 74)', (day, list) => {
    const at = { actor: recipient(), now: `${day}T07:00:00.000Z` };
    const saved = decide(draft(), saving({ ...form, category: 'multi-child' }), at);
    expect(saved).toMatchObject({ ok: true, value: [{ type: 'FormSaved', list }] });
  });
});

describe('the representative (8.3, X9)', () => {
  const recording = (content: Representation, whose = 'person_other' as PersonId) =>
    ({ type: 'RecordRepresentative', representation: { record: record(), content }, person: whose }) as const;
  const other = citizen(2);

  it.each<[string, Representation, PersonId | undefined, string]>([
    ['a power that lapsed', notarisedPower(other, { validTo: '2018-02-19' }), undefined, 'FIELDS_WRONG validTo LAPSED'],
    [
      'a power that is yet to be issued',
      notarisedPower(other, { issuedOn: '2018-02-21' }),
      undefined,
      'FIELDS_WRONG issuedOn IN_FUTURE',
    ],
    [
      'the recipient himself',
      { power: 'guardianship', representative: other },
      person,
      'FIELDS_WRONG representative.iin RECIPIENT_HIMSELF',
    ],
  ])('refuses %s', (_what, content, whose, code) => {
    expect(outcome(atDesk(), recording(content, whose), desk)).toBe(code);
  });

  it('records a power on its first and on its last day', () => {
    const power = notarisedPower(other, { issuedOn: '2018-02-20', validTo: '2018-02-20' });
    expect(outcome(atDesk(), recording(power), desk)).toEqual(['RepresentativeRecorded']);
  });
});

describe('a document (10.5, Standard 9)', () => {
  const attaching = (document: DocumentRef) => ({ type: 'AttachDocument', document }) as const;

  it.each<[string, Partial<DocumentRef>, string]>([
    [
      'a type that officials cannot open',
      { claimedType: 'application/zip' },
      'UNSUPPORTED_MEDIA_TYPE contentType NOT_ACCEPTED',
    ],
    ['one that is never asked here', { kind: 'D1' }, 'FIELDS_WRONG kind NOT_ATTACHABLE'],
    ['one issued tomorrow', { issuedOn: '2018-02-21' }, 'FIELDS_WRONG issuedOn IN_FUTURE'],
    [
      'one that lapsed before it was issued',
      { issuedOn: '2018-02-01', validTo: '2018-01-31' },
      'FIELDS_WRONG validTo BEFORE_ISSUE',
    ],
    ['one that is too large', { size: attachmentLimits.bytes + 1 }, 'FIELDS_WRONG file TOO_LARGE'],
    ['one that nobody can read', { readable: false }, 'FIELDS_WRONG file UNREADABLE'],
    ['one of another type than it says', { foundType: 'image/png' }, 'FIELDS_WRONG contentType OTHER_TYPE'],
  ])('refuses %s', (_what, changes, code) => {
    expect(outcome(draft(), attaching(aDocument('D7', changes)), mine)).toBe(code);
  });

  it('refuses one more than the package may hold, and takes one that it holds already for done', () => {
    const documents = Array.from({ length: attachmentLimits.documents }, (_, n) => aDocument('D7', { id: `d${n}` }));
    expect(outcome(draft({ documents }), attaching(aDocument('D7')), mine)).toBe('DOCUMENTS_TOO_MANY');
    expect(outcome(draft({ documents }), attaching(aDocument('D7', { id: 'd0' })), mine)).toEqual([]);
  });

  it('takes into a filed package nothing but the scan of a withdrawal (X21)', () => {
    const filed = caseIn('ACCEPTED', 'corporation');
    for (const kind of documentKindIds) {
      const expected = kind === 'withdrawal-statement' ? ['DocumentAttached'] : 'FIELDS_WRONG kind NOT_ATTACHABLE';
      expect(outcome(filed, attaching(aDocument(kind)), desk)).toEqual(expected);
    }
  });
});
