import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryIds } from '#domain/regulation/categories.ts';
import { type CheckedForm, requiredDocuments } from '#domain/regulation/documents/documents.ts';
import { family, filedOn, form } from '#test/builders/requests/a-checked-form.ts';

const asked = (theForm: CheckedForm, channel: 'portal' | 'corporation' = 'portal', on = filedOn) =>
  requiredDocuments(theForm, channel, on).map(({ kind, personRef }) =>
    personRef === 'applicant' ? kind : `${kind} ${personRef}`,
  );
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
