import { describe, expect, it } from 'vitest';
import { type Adult, type Consent, consentFault } from '#domain/file/papers/consent.ts';

const now = '2018-03-02T06:00:00.000Z';
const bornOn = '1985-06-15';
const wife: Adult = { ref: 'member-1', bornOn, person: 'person_wife' };
const foreigner: Adult = { ref: 'member-2', bornOn, document: 'AB 751234567' };
const signed = (person: string): Consent => ({ person, signature: { sha256: 's', versionId: 'v' } });
const came = (
  ref: string | undefined,
  person: string | undefined,
  { number = '012345678', issuedOn = '2015-03-01' } = {},
): Consent => ({
  ...{ ref, person },
  identity: { record: { id: 'record_1', mac: 'mac' }, content: { number, issuedOn } },
});
const passport = { number: 'ab-751234567' };
const lacking = { code: 'CONSENT_LACKING' };
const stray = (index: number) => ({
  code: 'FIELDS_WRONG',
  fields: [{ field: `consents.${index}`, problem: 'NOT_ON_RECORD' }],
});

describe('who of age agrees to a leaving (X131, X160)', () => {
  it.each<[string, Adult[], Consent[], object | undefined]>([
    ['nobody is of age, and nobody is asked', [], [], undefined],
    ['his wife has not agreed', [wife], [], lacking],
    ['she signed the same statement', [wife], [signed('person_wife')], undefined],
    ['she came to the desk with him', [wife], [came('member-1', 'person_wife')], undefined],
    ['she is of an old list, and came with her IIN', [wife], [came(undefined, 'person_wife')], undefined],
    ['somebody of no name in the old list', [wife], [came(undefined, 'person_stranger')], stray(0)],
    ['nobody says who, with a document of the form', [foreigner], [came(undefined, undefined, passport)], stray(0)],
    ['one of two has not agreed', [wife, foreigner], [signed('person_wife')], lacking],
    [
      'whoever has no IIN came with the document of the form',
      [foreigner],
      [came('member-2', undefined, passport)],
      undefined,
    ],
    ['another document than the one of the form', [foreigner], [came('member-2', undefined)], stray(0)],
    ['an IIN of whom the form has none', [foreigner], [came('member-2', 'person_new', passport)], stray(0)],
    ['no IIN of whom the form has one', [wife], [came('member-1', undefined, passport)], stray(0)],
    ['no document where the form has none', [{ ref: 'member-2', bornOn }], [came('member-2', undefined)], stray(0)],
    ['a signature of nobody in the form', [wife], [signed('person_stranger')], stray(0)],
    ['his own signature once more', [], [signed('person_holder')], stray(0)],
    ['her consent given twice', [wife], [signed('person_wife'), signed('person_wife')], stray(1)],
    ['somebody else by her name at the desk', [wife], [came('member-1', 'person_stranger')], stray(0)],
    [
      'a document that came later than this day',
      [wife],
      [came('member-1', 'person_wife', { issuedOn: '2019-01-01' })],
      { code: 'FIELDS_WRONG', fields: [{ field: 'consents.0.identityDocument.issuedOn', problem: 'IN_FUTURE' }] },
    ],
    [
      'a document of before she was born who has no IIN',
      [wife, { ...foreigner, bornOn: '1997-01-02' }],
      [came('member-1', 'person_wife'), came('member-2', undefined, { ...passport, issuedOn: '1996-03-01' })],
      { code: 'FIELDS_WRONG', fields: [{ field: 'consents.1.identityDocument.issuedOn', problem: 'BEFORE_BIRTH' }] },
    ],
  ])('%s', (_, adults, consents, fault) => {
    const found = consentFault({ adults, consents }, now);
    if (fault) expect(found).toMatchObject(fault);
    else expect(found).toBeUndefined();
  });
});
