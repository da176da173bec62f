import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { Filing } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { fold } from '#domain/file/evolve.ts';
import type { FoundPower } from '#domain/file/papers/power-today.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { addDays } from '#domain/time/local-date.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, operator, person, recipient, record } from '#test/builders/requests/a-case.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const form = aForm(citizen(1));
const stranger = 'person_other' as PersonId;
const paper = { id: 'paper', type: 'REQUEST', sha256: 'ab', versionId: '1' };
const filing: Filing = {
  number: 'KZ-2018-00000000-0',
  request: paper,
  form: { record: record('record_filed'), content: form, family: [], familyNames: [] },
  intakeSequence: 12,
};
const complete = (['application', 'identity-document', 'D7'] as const).map((kind) => aDocument(kind));
const desk = { actor: operator(), now };
const step = { actor: machine, now };

describe('handing the package over (5.1, 8.3, X41)', () => {
  const handing = { type: 'HandPackage', filing } as const;
  const draft = (changes: Partial<Application> = {}): Application => ({
    ...caseIn('OPENED', 'corporation'),
    documents: complete,
    ...changes,
  });
  const lapsed = {
    record: record(),
    person: 'person_representative',
    power: 'notarised',
    validTo: '2018-02-19',
  } as const;

  it.each<[string, Partial<Application>, string]>([
    ['no form', { form: undefined }, 'FORM_MISSING'],
    ['nothing attached', { documents: [] }, 'PACKAGE_INCOMPLETE documents.application.applicant MISSING'],
    [
      'an identity document that has expired',
      {
        documents: [
          ...complete.slice(0, 1),
          aDocument('identity-document', { validTo: '2018-02-19' }),
          ...complete.slice(2),
        ],
      },
      'PACKAGE_INCOMPLETE documents.identity-document.applicant EXPIRED',
    ],
    ['a representative whose power has lapsed', { representative: lapsed }, 'POWER_LAPSED'],
    [
      'a representative whose power nothing shows (X9)',
      { representative: { ...lapsed, power: 'other', validTo: undefined } },
      'PACKAGE_INCOMPLETE documents.power-of-attorney-scan.applicant MISSING',
    ],
  ])('refuses a package with %s', (_what, changes, code) => {
    expect(outcome(draft(changes), handing, desk)).toBe(code);
  });

  it('is a filing with its own moment and the list of that day', () => {
    expect(decide(draft(), handing, desk)).toMatchObject({
      ok: true,
      value: [{ type: 'PackageHanded', priorityMoment: now, intakeSequence: 12, filedAt: now, list: 'public-sector' }],
    });
  });
});

describe('the moment of a package that is filed again (art. 74, X66)', () => {
  const ended: FiledApplication = {
    ...past('filing', caseIn('CHECKING_SIGNATURE')),
    id: 'case_old',
    status: 'SIGNATURE_NOT_CONFIRMED',
    signature: { confirmed: false, fault: 'EXPIRED', signedBy: person },
    documents: [aDocument('D7')],
    reached: [{ status: 'SIGNATURE_NOT_CONFIRMED', at: '2018-02-19T08:00:00.000Z' }],
  };
  const refiled: Application = { ...caseIn('OPENED'), refiles: 'case_old', documents: ended.documents };
  const mends = { file: ended, form, isUsed: false };
  const { priorityMoment, intakeSequence } = ended;

  it('is kept by rule, not by whoever files', () => {
    const command = { type: 'SubmitRequest', filing: { ...filing, mends }, signature: paper } as const;
    const decided = decide(refiled, command, { actor: recipient(), now });
    expect(decided).toMatchObject({ value: [{ priorityMoment, keptFrom: 'case_old' }] });
  });

  const claims = { keptFrom: 'case_old', keeping: { state: 'claimed', ownSequence: 41 } } as const;

  it('is confirmed by the registers that know everybody, and by nothing else', () => {
    const theCase: Application = { ...caseIn('CHECKING_REGISTERS', 'corporation'), ...claims };
    const answered = (persons: 'found' | 'absent') =>
      decide(theCase, { type: 'RecordRegisterAnswers', persons, mends }, { actor: machine, now });
    expect(answered('found')).toMatchObject({ value: [{}, { type: 'KeptMomentConfirmed' }] });
    expect(answered('absent')).toMatchObject({ value: [{ type: 'RegistersAnswered', persons: 'absent' }] });
  });

  it('is confirmed by the recipient’s signature on the portal; refuted, the request takes its own', () => {
    const theCase: Application = { ...caseIn('CHECKING_SIGNATURE'), ...claims, priorityMoment, intakeSequence };
    const certificate = { certificateSha256: 'ab', certificateSerial: '1', lists: [] };
    const signed = (mended: Filing['mends']) => {
      const found = ok({ signedBy: person, ...certificate });
      const command = { type: 'RecordSignatureCheck', applicant: person, found, mends: mended } as const;
      const decided = decide(theCase, command, { actor: machine, now });
      if (!decided.ok) throw new Error(decided.error.code);
      const recorded = { id: theCase.id, at: now, commit: theCase.version + 1 };
      return fold(application, theCase, { events: decided.value, recorded });
    };
    expect(signed(mends)).toMatchObject({ keptFrom: 'case_old', keeping: { state: 'confirmed' }, priorityMoment });
    const unknown = { ...ended, status: 'DATA_UNAVAILABLE', registers: { persons: 'absent' } } as const;
    const after = signed({ ...mends, file: unknown });
    expect(after).toMatchObject({ keeping: { state: 'refuted', why: 'NOT_CONFIRMED' }, intakeSequence: 41 });
    expect([after.keptFrom, after.priorityMoment]).toEqual([undefined, theCase.filedAt]);
  });
});

describe('the notary register (8.4, X8)', () => {
  const filedAt = '2018-02-19T06:01:00.000Z';
  const represented = (power: 'notarised' | 'other'): Application => ({
    ...caseIn('CHECKING_REGISTERS', 'corporation'),
    representative: { record: record(), person: 'person_representative', power },
  });
  const found: FoundPower = { issuedOn: '2018-01-15', validTo: '2019-01-14' };
  const answered = (notary: 'absent' | FoundPower | undefined, theCase = represented('notarised')) => {
    const decided = decide(theCase, { type: 'RecordRegisterAnswers', persons: 'found', notary }, step);
    const [event] = decided.ok ? decided.value : [];
    return event?.type === 'RegistersAnswered' ? event.notary : 'not recorded';
  };

  it.each<[string, 'absent' | FoundPower, 'found' | 'absent']>([
    ['it does not hold', 'absent', 'absent'],
    ['in force', found, 'found'],
    ['issued after the filing', { ...found, issuedOn: '2018-02-20' }, 'absent'],
    ['issued on the day of filing', { ...found, issuedOn: '2018-02-19' }, 'found'],
    ['run out the day before', { ...found, validTo: '2018-02-18' }, 'absent'],
    ['on its last day', { ...found, validTo: '2018-02-19' }, 'found'],
    ['revoked at the moment of filing', { ...found, revokedAt: filedAt }, 'absent'],
    ['revoked after the filing', { ...found, revokedAt: '2018-02-19T06:01:00.001Z' }, 'found'],
  ])('takes a power %s for %s', (_what, notary, presence) => {
    expect(answered(notary)).toBe(presence);
  });

  it('judges a power as of the filing, whatever day it answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), (from, to) => {
        const power = { issuedOn: addDays('2018-02-19', from), validTo: addDays('2018-02-19', to) };
        expect(answered(power)).toBe(from <= 0 && to >= 0 ? 'found' : 'absent');
      }),
    );
  });

  it('says nothing of a power that no notary certified, and is not passed over where one did', () => {
    expect(answered(undefined, represented('other'))).toBeUndefined();
    expect(() => answered(undefined)).toThrow('notary register');
  });
});

describe('whose signature it is (10.6, 8.7)', () => {
  const evidence = { certificateSha256: 'c', certificateSerial: 's', lists: [] };
  const confirming = (signedBy: PersonId, applicant: PersonId) =>
    ({ type: 'RecordSignatureCheck', applicant, found: ok({ signedBy, ...evidence }) }) as const;

  it.each([
    ['the recipient’s, in his form and by his certificate', person, person, ['SignatureConfirmed']],
    ['another’s certificate', stranger, person, ['SignatureRefused']],
    ['another’s form', person, stranger, ['SignatureRefused']],
    ['another’s form and certificate in the recipient’s session', stranger, stranger, ['SignatureRefused']],
  ])('%s (10.6)', (_what, signedBy, applicant, events) => {
    expect(outcome(caseIn('CHECKING_SIGNATURE'), confirming(signedBy, applicant), step)).toEqual(events);
  });

  it('is refused with the reason that 10.6 names', () => {
    expect(decide(caseIn('CHECKING_SIGNATURE'), confirming(stranger, person), step)).toMatchObject({
      value: [{ type: 'SignatureRefused', fault: 'IIN_MISMATCH', signedBy: stranger }],
    });
  });

  const handed = caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation');
  const official = anOfficial({ id: 'staff_operator', role: 'operator', organisation: 'centre-uralsk', person });
  const signing = (signedBy: PersonId, given: typeof official | undefined) =>
    ({ type: 'SignRequest', signature: paper, certificateSha256: 'c', signedBy, official: given }) as const;

  it.each<[string, PersonId, typeof official | undefined, string | string[]]>([
    ['the operator’s own', person, official, ['RequestSigned']],
    ['a colleague’s certificate', stranger, official, 'SIGNATURE_REFUSED cms IIN_MISMATCH'],
    ['a colleague’s record', person, { ...official, id: 'staff_other' }, 'FORBIDDEN'],
    ['of one whom the register of staff does not know', person, undefined, 'FORBIDDEN'],
  ])('%s (8.7)', (_what, signedBy, given, expected) => {
    expect(outcome(handed, signing(signedBy, given), desk)).toEqual(expected);
  });
});

describe('what is reported follows from what was found', () => {
  const checked = (defects: Application['defects']): Application => ({ ...caseIn('CHECKING_DOCUMENTS'), defects });
  const defect = { code: 'MISSING', documentKind: 'D7' } as const;

  it('finds the defects itself, as of the filing (9.2, 10.9)', () => {
    const conformity = (documents: Application['documents']) =>
      decide({ ...caseIn('CHECKING_DOCUMENTS'), documents }, { type: 'RecordConformity', form }, step);
    expect(conformity([])).toMatchObject({ value: [{ defects: [{ code: 'MISSING', documentKind: 'D7' }] }] });
    expect(conformity([aDocument('D7', { validTo: '2018-02-19' })])).toMatchObject({ value: [{ defects: [] }] });
  });

  it.each<
    [string, Application, 'AcceptPackage' | 'ReturnPackage' | 'ReportDataUnavailable' | 'ReportSignatureNotConfirmed']
  >([
    ['accept what was not checked (9.3)', checked(undefined), 'AcceptPackage'],
    ['accept what has defects (9.3)', checked([defect]), 'AcceptPackage'],
    ['return what was not checked (9.3)', checked(undefined), 'ReturnPackage'],
    ['return what has none (10.10)', checked([]), 'ReturnPackage'],
    [
      'say that data are unavailable which were not asked (8.6)',
      caseIn('CHECKING_REGISTERS', 'corporation'),
      'ReportDataUnavailable',
    ],
    [
      'say that a signature is not confirmed which was not checked (10.7)',
      caseIn('CHECKING_SIGNATURE'),
      'ReportSignatureNotConfirmed',
    ],
  ])('refuses to %s', (_what, theCase, type) => {
    expect(outcome(theCase, { type, paper }, step)).toBe('NOT_IN_THIS_STATUS');
  });
});
