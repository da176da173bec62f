import { expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import { type FieldFault, formFaults } from '#domain/form/form-faults.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';

const today = '2018-02-20';
const member = (n: number, changes: Partial<Form['members'][number]> = {}) => ({
  ref: `member-${n}`,
  ...citizen(n),
  relation: 'child' as const,
  bornOn: '1985-06-15',
  ...changes,
});
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
])('finds %s (10.5)', (_name, form, expected) => {
  expect(formFaults(form, today).map(({ field, problem }) => ({ field, problem }))).toEqual(expected);
});

it('says how to mend each fault, in three languages', () => {
  const [fault] = formFaults(withDocument({ issuedOn: '2018-02-21' }), today);
  expect(Object.values(fault?.cure ?? {}).filter(Boolean)).toHaveLength(3);
});
