import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryIds } from '#domain/regulation/categories.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import {
  type CheckedDocument,
  type CheckedForm,
  defectsOf,
  requiredDocuments,
} from '#domain/regulation/documents/documents.ts';
import { family, filedOn, form } from '#test/builders/requests/a-checked-form.ts';

const document = (kind: CheckedDocument['kind'], more: Partial<CheckedDocument> = {}): CheckedDocument => ({
  kind,
  personRef: 'applicant',
  sha256: 'a'.repeat(64),
  versionId: 'v1',
  readable: true,
  claimedType: 'application/pdf',
  foundType: 'application/pdf',
  ...more,
});
const found = (theForm: CheckedForm, documents: CheckedDocument[], channel: 'portal' | 'corporation' = 'portal') =>
  defectsOf(theForm, documents, channel, filedOn).map(
    ({ code, documentKind, personRef }) => `${code} ${documentKind} ${personRef}`,
  );

describe('the conformity of documents (9.2, 10.9)', () => {
  const complete = [document('D7')];

  it('finds nothing wrong in a complete package', () => {
    expect(found(form('public-sector'), complete)).toEqual([]);
    expect(
      found(
        form('public-sector'),
        [...complete, document('application'), document('identity-document')],
        'corporation',
      ),
    ).toEqual([]);
  });

  it('refuses a package without a document that is asked', () => {
    expect(found(form('public-sector'), [])).toEqual(['MISSING D7 applicant']);
    expect(found(form('socially-vulnerable', family), [document('D6'), document('D6', { personRef: 'm2' })])).toEqual([
      'MISSING D6 m1',
    ]);
    expect(found(form('public-sector'), complete, 'corporation')).toEqual([
      'MISSING application applicant',
      'MISSING identity-document applicant',
    ]);
  });

  it('refuses a document that expired before the day of filing, not one that ends with it', () => {
    expect(found(form('public-sector'), [document('D7', { validTo: '2017-10-03' })])).toEqual(['EXPIRED D7 applicant']);
    expect(found(form('public-sector'), [document('D7', { validTo: '2017-10-04' })])).toEqual([]);
  });

  it('refuses an unreadable document, and one of another type than it says', () => {
    expect(found(form('public-sector'), [document('D7', { readable: false, foundType: 'unknown' })])).toEqual([
      'UNREADABLE D7 applicant',
    ]);
    expect(found(form('public-sector'), [document('D7', { foundType: 'image/png' })])).toEqual([
      'OTHER_TYPE D7 applicant',
    ]);
  });

  it('refuses a document of a person who is not in the form', () => {
    expect(found(form('public-sector'), [...complete, document('D6', { personRef: 'm9' })])).toEqual([
      'PERSON_NOT_IN_FORM D6 m9',
    ]);
  });

  it('takes the representative’s papers for what they are (X9)', () => {
    expect(
      found(form('public-sector'), [...complete, document('power-of-attorney-scan', { personRef: 'representative' })]),
    ).toEqual([]);
  });

  it('takes a proof of category from anyone in the form, a certificate of work from the applicant alone', () => {
    expect(found(form('veterans', { ...family, ground: 'art-68-3' }), [document('D10', { personRef: 'm3' })])).toEqual(
      [],
    );
    expect(found(form('public-sector', family), [document('D7', { personRef: 'm1' })])).toEqual([
      'MISSING D7 applicant',
    ]);
  });

  it('does not ask what a document says: a certificate of any content conforms (X6)', () => {
    expect(found(form('public-sector'), [document('D7', { issuedOn: '1999-01-01' })])).toEqual([]);
  });

  it('says of each defect what is wrong, what mends it, and under which paragraph', () => {
    const [desk] = defectsOf(
      form('socially-vulnerable', family),
      [document('D6'), document('D6', { personRef: 'm1' })],
      'corporation',
      filedOn,
    ).slice(2);
    expect(desk).toMatchObject({
      code: 'MISSING',
      paragraph: '9.2',
      source: 'Standard 9',
      member: 2,
      document: {
        en: 'Income certificate for the last 12 months (member of the family: No.\u00a02)',
        kk: 'Соңғы 12 айдағы табыс туралы анықтама (отбасы мүшесі: №\u00a02)',
      },
      cure: { kk: 'Құжатты әкеліңіз.' },
    });
    const [portal] = defectsOf(form('public-sector'), [], 'portal', filedOn);
    expect(portal).toMatchObject({
      paragraph: '10.9',
      cure: {
        en: 'Attach a copy of the document.',
        ru: 'Приложите копию документа.',
        kk: 'Құжаттың көшірмесін қоса беріңіз.',
      },
    });
  });

  it('is satisfied by giving exactly what is asked, whatever the form', () => {
    const member = fc.record({
      relation: fc.constantFrom('spouse', 'child', 'parent'),
      bornOn: fc.constantFrom('1960-01-01', '2006-06-06', '2012-12-12'),
      isDisabledChild: fc.boolean(),
    });
    const anyForm = fc.record({
      category: fc.constantFrom(...categoryIds),
      ground: fc.constantFrom('art-67', 'no-dwelling', 'substandard-dwelling'),
      members: fc.array(member, { maxLength: 6 }),
      declares: fc.subarray(['marriage', 'death', 'birth'] as const),
    });
    fc.assert(
      fc.property(
        anyForm,
        fc.constantFrom('portal', 'corporation'),
        ({ category, ground, members, declares }, channel) => {
          const theForm = form(category, {
            ground,
            members: members.map((one, index) => ({ ref: `m${index}`, ...one })),
            declaresOldCertificates: declares,
          });
          const given = requiredDocuments(theForm, channel, filedOn).map(({ kind, personRef }) =>
            document(kind, { personRef }),
          );
          expect(defectsOf(theForm, given, channel, filedOn)).toEqual([]);
          given.forEach((_, left) => {
            expect(defectsOf(theForm, given.toSpliced(left, 1), channel, filedOn).map(({ code }) => code)).toEqual([
              'MISSING',
            ]);
          });
        },
      ),
    );
  });

  it('knows every kind it may be given', () => {
    for (const kind of documentKindIds) expect(found(form('veterans'), [document(kind)]), kind).toEqual([]);
  });
});
