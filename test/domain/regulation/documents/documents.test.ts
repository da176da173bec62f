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

const filedOn = '2017-10-04';
const form = (category: CheckedForm['category'], more: Partial<CheckedForm> = {}): CheckedForm => ({
  category,
  provider: 'uralsk',
  members: [],
  ...more,
});
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
const asked = (theForm: CheckedForm, channel: 'portal' | 'corporation' = 'portal', on = filedOn) =>
  requiredDocuments(theForm, channel, on).map(({ kind, personRef }) =>
    personRef === 'applicant' ? kind : `${kind} ${personRef}`,
  );
const found = (theForm: CheckedForm, documents: CheckedDocument[], channel: 'portal' | 'corporation' = 'portal') =>
  defectsOf(theForm, documents, channel, filedOn).map(
    ({ code, documentKind, personRef }) => `${code} ${documentKind} ${personRef}`,
  );

const family = {
  members: [
    { ref: 'm1', relation: 'spouse', bornOn: '1985-05-05' },
    { ref: 'm2', relation: 'child', bornOn: '2006-03-03' },
    { ref: 'm3', relation: 'child', bornOn: '2010-04-04', isDisabledChild: true },
  ],
} as const;

describe('the documents asked (Standard 9)', () => {
  it.each([
    ['veterans', []],
    ['orphans', []],
    ['socially-vulnerable', ['D6']],
    ['fallen-families', ['D6']],
    ['multi-child', ['D6']],
    ['public-sector', ['D7']],
    ['cosmonauts', ['D8']],
    ['emergency-dwelling', ['D5']],
  ] as const)('on the portal of the category %s: %j', (category, kinds) => {
    expect(asked(form(category))).toEqual(kinds);
  });

  it('at the desk hold the application and the identity document besides (4, 9.2)', () => {
    expect(asked(form('public-sector'), 'corporation')).toEqual(['application', 'identity-document', 'D7']);
  });

  it('are an income certificate for each member of a socially vulnerable family, but not for a child with disability', () => {
    expect(asked(form('socially-vulnerable', family))).toEqual(['D6', 'D6 m1', 'D6 m2']);
  });

  it('are no income certificates of orphans', () => {
    expect(asked(form('orphans', family))).toEqual([]);
  });

  it('are no income certificates once multi-child families have a list of their own', () => {
    expect(asked(form('multi-child'), 'portal', '2019-12-31')).toEqual(['D6']);
    expect(asked(form('multi-child'), 'portal', '2020-01-01')).toEqual([]);
  });

  it('are old certificates only of events declared to be older than the registers', () => {
    expect(asked(form('veterans', family))).toEqual([]);
    expect(asked(form('veterans', { ...family, declaresOldCertificates: ['marriage', 'death', 'birth'] }))).toEqual([
      'D2',
      'D3',
      'D4 m2',
    ]);
  });

  it.each([
    ['art-67', ['D10']],
    ['art-68-2', ['D10']],
    ['illness-in-family', ['D10']],
    ['substandard-dwelling', ['D9']],
    ['no-dwelling', []],
    ['something else', []],
  ])('where the ground is %s: %j (X47)', (ground, kinds) => {
    expect(asked(form('veterans', { ground }))).toEqual(kinds);
  });

  it('are never D1, whose three years are for other cities', () => {
    const anyForm = fc.record({
      category: fc.constantFrom(...categoryIds),
      ground: fc.constantFrom('art-67', 'no-dwelling', 'substandard-dwelling'),
    });
    fc.assert(
      fc.property(anyForm, fc.constantFrom('portal', 'corporation'), ({ category, ground }, channel) => {
        expect(
          asked(
            form(category, { ...family, ground, declaresOldCertificates: ['marriage', 'death', 'birth'] }),
            channel,
          ),
        ).not.toContain('D1');
      }),
    );
  });

  it('each say why in three languages', () => {
    const everything = form('socially-vulnerable', {
      ...family,
      ground: 'art-67',
      declaresOldCertificates: ['marriage'],
    });
    for (const { reason } of requiredDocuments(everything, 'corporation', filedOn))
      expect([reason.kk, reason.ru, reason.en].every(Boolean)).toBe(true);
  });
});

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
      text: {
        en: 'The document is missing. Member of the family: No. 2.',
        kk: 'Құжат ұсынылмаған. Отбасы мүшесі: № 2.',
      },
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
