import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import {
  broughtBy,
  placeTaken,
  removalFault,
  uploadFault,
} from '#domain/application/rules/filing/attaching/attaching.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, recipient } from '#test/builders/requests/a-case.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const brought = (id: string, kind: DocumentRef['kind'], personRef = 'applicant') =>
  aDocument(kind, { id, personRef, broughtAt: now });
const ready: Application = {
  ...caseIn('READY_FOR_COLLECTION', 'corporation'),
  documents: [
    aDocument('identity-document', { id: 'of the package' }),
    brought('his', 'identity-document'),
    brought('hers', 'identity-document', 'representative'),
    brought('power', 'power-of-attorney-scan'),
  ],
};

describe('whose place a scan takes that is brought after filing (X86)', () => {
  it.each<[string, DocumentRef['kind'], string, string[]]>([
    ['of its kind and person', 'identity-document', 'applicant', ['his']],
    ['of its kind, of another person', 'identity-document', 'representative', ['hers']],
    ['of another kind, of its person', 'power-of-attorney-scan', 'applicant', ['power']],
    ['of what nobody brought before', 'power-of-attorney-scan', 'representative', []],
  ])('that of the scan %s', (_whose, kind, personRef, taken) => {
    expect(placeTaken(ready, { kind, personRef })).toEqual(taken);
  });

  it('none in a draft, where two of a kind lie beside each other', () => {
    const draft = { ...caseIn('OPENED', 'corporation'), documents: [brought('his', 'identity-document')] };
    expect(placeTaken(draft, { kind: 'identity-document', personRef: 'applicant' })).toEqual([]);
  });
});

describe('when and to whose desk something was brought (X99)', () => {
  const filed = caseIn('ACCEPTED', 'corporation');
  it('is kept of what comes to a filed request, and of a draft nothing', () => {
    expect(broughtBy(filed, operator(), now)).toEqual({
      broughtAt: now,
      broughtTo: { staff: 'staff_operator', centre: 'centre-uralsk' },
    });
    expect(broughtBy(filed, recipient(), now)).toEqual({ broughtAt: now });
    expect(broughtBy(caseIn('OPENED', 'corporation'), operator(), now)).toEqual({});
  });
});

describe('what is taken out (10.5, X99)', () => {
  it.each<[string, Application, string, object | undefined]>([
    ['of a filed request what was brought for one act', ready, 'his', undefined],
    [
      'not what lies beside it in the package',
      ready,
      'of the package',
      { code: 'NOT_IN_THIS_STATUS', paragraph: '8.1' },
    ],
    ['nothing that is not there', ready, 'another', { code: 'DOCUMENT_UNKNOWN' }],
    ['of a draft anything', { ...ready, status: 'OPENED' }, 'of the package', undefined],
  ])('%s', (_what, theCase, id, fault) => {
    const found = removalFault(theCase, id);
    if (fault) expect(found).toMatchObject(fault);
    else expect(found).toBeUndefined();
  });
});

describe('a document is dated as it can be, and of somebody in the form (10.5)', () => {
  const draft = caseIn('OPENED', 'corporation');
  const fault = (changes: object, theCase: Application = draft) => {
    const refusal = uploadFault(theCase, { ...aDocument('D7'), ...changes }, now);
    return refusal ? faultIn({ ok: false, error: refusal }) : undefined;
  };
  it.each<[string, object, string | undefined]>([
    ['issued today', { issuedOn: '2018-02-20' }, undefined],
    ['issued tomorrow', { issuedOn: '2018-02-21' }, 'FIELDS_WRONG issuedOn IN_FUTURE'],
    ['valid for the day of its issue', { issuedOn: '2018-02-01', validTo: '2018-02-01' }, undefined],
    ['lapsed before its issue', { issuedOn: '2018-02-01', validTo: '2018-01-31' }, 'FIELDS_WRONG validTo BEFORE_ISSUE'],
    ['of which the issue alone is said', { issuedOn: '2018-02-01' }, undefined],
    ['of which the validity alone is said', { validTo: '2018-01-31' }, undefined],
    ['of which neither is said', {}, undefined],
  ])('%s', (_what, dates, expected) => {
    expect(fault(dates)).toBe(expected);
  });

  const spouse = { ref: 'member-1', ...citizen(2), relation: 'spouse', bornOn: '1986-06-15' } as const;
  const form = { ...aForm(citizen(1)), members: [spouse] };
  const missing = 'FIELDS_WRONG personRef PERSON_NOT_IN_FORM';
  it.each<[string, object, string | undefined]>([
    ['the recipient', { form, personRef: 'applicant' }, undefined],
    ['a member of the family', { form, personRef: 'member-1' }, undefined],
    ['one who does not stand in it', { form, personRef: 'member-2' }, missing],
    ['anybody, while no form is saved', { personRef: 'member-2' }, undefined],
    ['a representative whom nobody entered', { form, personRef: 'representative' }, missing],
  ])('of %s', (_whose, said, expected) => {
    expect(fault(said)).toBe(expected);
  });

  it('asked for once more, of whom it was asked and nobody else; where only that was asked', () => {
    const examined: Application = {
      ...caseIn('UNDER_EXAMINATION', 'corporation'),
      asked: [{ kind: 'D7', personRef: 'member-1', until: '2018-03-01', at: now }],
    };
    expect(fault({ form, personRef: 'member-1' }, examined)).toBeUndefined();
    expect(fault({ form, personRef: 'applicant' }, examined)).toBe('FIELDS_WRONG personRef NOT_ATTACHABLE');
  });
});
