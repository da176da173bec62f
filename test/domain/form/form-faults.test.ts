import { expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import { type FieldFault, formFaults } from '#domain/form/form-faults.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

const today = '2018-02-20';
const member = (n: number, changes: Partial<Form['members'][number]> = {}) => ({
  ref: `member-${n}`,
  ...citizen(n),
  relation: 'child' as const,
  bornOn: '1985-06-15',
  ...changes,
});
/** X62: a child whom no register has a number for yet, and a foreign spouse. */
const newborn = (changes: Partial<Form['members'][number]> = {}) =>
  member(7, {
    iin: undefined,
    otherDocument: { kind: 'birth-certificate', number: 'АБ1234567' },
    bornOn: '2018-02-10',
    ...changes,
  });
const foreigner = (changes: Partial<Form['members'][number]> = {}) =>
  member(9, { iin: '900101000008', relation: 'spouse', bornOn: '1990-01-01', ...changes });
const withMembers = (...members: Form['members']) => aForm(citizen(1), { members });
const withDocument = (changes: object) => {
  const form = aForm(citizen(1));
  return {
    ...form,
    applicant: { ...form.applicant, identityDocument: { ...form.applicant.identityDocument, ...changes } },
  };
};

it.each<[string, Form, readonly Pick<FieldFault, 'field' | 'problem'>[]]>([
  ['nothing in a form that agrees with itself', withMembers(member(2), member(3)), []],
  ['a document issued today', withDocument({ issuedOn: today }), []],
  [
    'a document issued tomorrow',
    withDocument({ issuedOn: '2018-02-21' }),
    [{ field: 'applicant.identityDocument.issuedOn', problem: 'IN_FUTURE' }],
  ],
  [
    'a document of before there were any (X85)',
    withDocument({ issuedOn: '1991-12-15' }),
    [{ field: 'applicant.identityDocument.issuedOn', problem: 'BEFORE_DOCUMENTS' }],
  ],
  [
    'a document issued before its bearer was born (X85)',
    aForm({ ...citizen(1), iin: '160101500013' }),
    [{ field: 'applicant.identityDocument.issuedOn', problem: 'BEFORE_BIRTH' }],
  ],
  [
    'a document that lapsed before it was issued',
    withDocument({ validTo: '2015-02-28' }),
    [{ field: 'applicant.identityDocument.validTo', problem: 'BEFORE_ISSUE' }],
  ],
  [
    'the applicant among the members',
    withMembers(member(2, { iin: citizen(1).iin })),
    [{ field: 'members.0.iin', problem: 'IIN_REPEATED' }],
  ],
  [
    'a member named twice',
    withMembers(member(2), member(3, { iin: citizen(2).iin })),
    [{ field: 'members.1.iin', problem: 'IIN_REPEATED' }],
  ],
  [
    'a ref used twice',
    withMembers(member(2), member(3, { ref: 'member-2' })),
    [{ field: 'members.1.ref', problem: 'REF_REPEATED' }],
  ],
  [
    'a date of birth that the IIN denies',
    withMembers(member(2, { bornOn: '1985-06-16' })),
    [{ field: 'members.0.bornOn', problem: 'BORN_ON_DIFFERS' }],
  ],
  ['nothing in a newborn without a number, known by another document (X62)', withMembers(newborn()), []],
  [
    'a member by neither number nor document (X62)',
    withMembers(newborn({ otherDocument: undefined })),
    [{ field: 'members.0.iin', problem: 'IIN_OR_DOCUMENT' }],
  ],
  [
    'a document named twice (X62)',
    withMembers(newborn(), newborn({ ref: 'member-8' })),
    [{ field: 'members.1.otherDocument.number', problem: 'IIN_REPEATED' }],
  ],
  [
    'a birth that is yet to come (X62)',
    withMembers(newborn({ bornOn: '2018-02-21' })),
    [{ field: 'members.0.bornOn', problem: 'IN_FUTURE' }],
  ],
  ['nothing in a child with disability', withMembers(newborn({ isDisabledChild: true })), []],
  ...(['spouse', 'parent', 'grandparent'] as const).map(
    (relation): [string, Form, readonly Pick<FieldFault, 'field' | 'problem'>[]] => [
      `a ${relation} marked a child with disability`,
      withMembers(newborn({ relation, isDisabledChild: true })),
      [{ field: 'members.0.isDisabledChild', problem: 'NOT_A_CHILD' }],
    ],
  ),
  [
    'one who has come of age, marked a child with disability',
    withMembers(newborn({ bornOn: '2000-02-20', isDisabledChild: true })),
    [{ field: 'members.0.isDisabledChild', problem: 'NOT_A_CHILD' }],
  ],
  ['nothing in one a day younger', withMembers(newborn({ bornOn: '2000-02-21', isDisabledChild: true })), []],
  ['nothing in a foreigner whose number agrees with the date typed (X62)', withMembers(foreigner()), []],
  ['nothing in one of another century (X62)', withMembers(foreigner({ bornOn: '1890-01-01' })), []],
  [
    'a foreigner born on another day than his number says (X62)',
    withMembers(foreigner({ bornOn: '1990-01-02' })),
    [{ field: 'members.0.bornOn', problem: 'BORN_ON_DIFFERS' }],
  ],
])('finds %s (10.5)', (_name, form, expected) => {
  expect(formFaults(form, today).map(({ field, problem }) => ({ field, problem }))).toEqual(expected);
});

it('says how to mend each fault, in three languages', () => {
  const [fault] = formFaults(withDocument({ issuedOn: '2018-02-21' }), today);
  expect(Object.values(fault?.cure ?? {}).filter(Boolean)).toHaveLength(3);
});
