import { describe, expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import { formFaults } from '#domain/form/form-faults.ts';
import { repeatedIn } from '#domain/form/same-person.ts';
import { slipFault } from '#domain/form/slip.ts';
import { comparedDocumentNumber } from '#domain/text/number.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

type Member = Form['members'][number];
const bearer = (ref: number, number: string, changes: Partial<Member> = {}): Member => ({
  ref: `member-${ref}`,
  surname: 'Smith',
  name: ['John', 'Jane', 'Ann'][ref] ?? 'Tom',
  relation: 'spouse',
  bornOn: '1990-01-01',
  otherDocument: { kind: 'foreign-passport', number },
  ...changes,
});
const formOf = (...members: Member[]) => aForm(citizen(1), { members });
const repeated = (...members: Member[]) => repeatedIn(formOf(...members)).map(({ field }) => field);

describe('one document is one person (X95)', () => {
  /** One number as two people write it; and two numbers that only look near. */
  it.each([
    ['AB1234567', 'АВ1234567'],
    ['ab 123-4567', 'АB1234567'],
    ['C01X00T47', 'СО1ХООТ47'],
    ['1З45678', '1345678'],
    ['K1234567', 'Қ1234567'],
    ['ＡＢ1234567', 'AB1234567'],
  ])('%j is %j', (one, other) => {
    expect(comparedDocumentNumber(one)).toBe(comparedDocumentNumber(other));
    expect(repeated(bearer(0, one), bearer(1, other))).toEqual(['otherDocument.number']);
  });

  it.each([
    ['AB1234567', 'AB1234568'],
    ['0123456', '123456'],
    ['AB1234567', 'BA1234567'],
  ])('%j is not %j', (one, other) => expect(repeated(bearer(0, one), bearer(1, other))).toEqual([]));

  it('whatever its kind was called, and the recipient’s own', () => {
    const permit = bearer(1, 'AB1234567', { otherDocument: { kind: 'residence-permit', number: 'АВ1234567' } });
    expect(repeated(bearer(0, 'AB1234567'), permit)).toEqual(['otherDocument.number']);
    const own = aForm(citizen(1)).applicant.identityDocument.number;
    expect(repeated(bearer(0, own))).toEqual(['otherDocument.number']);
  });
});

describe('one name and day of birth is one person where no number says otherwise (X95)', () => {
  const { applicant } = aForm(citizen(1));
  const self = { surname: applicant.surname, name: applicant.name, bornOn: '1985-06-15' };

  it('so the recipient is none of his own family by another document', () => {
    expect(repeated(bearer(0, 'AB1234567', self))).toEqual(['name']);
    expect(formFaults(formOf(bearer(0, 'AB1234567', self)), '2018-02-20')).toMatchObject([
      { field: 'members.0.name', problem: 'IIN_REPEATED' },
    ]);
  });

  it('nor is a member by number and by document, in either alphabet', () => {
    const child = { surname: 'АХМЕТ', name: 'АСЕМ', bornOn: '2010-01-01' };
    const numbered = bearer(0, '', { ...child, iin: citizen(2).iin, otherDocument: undefined });
    expect(repeated(numbered, bearer(1, 'AB1234567', { ...child, surname: 'АХMЕT' }))).toEqual(['name']);
  });

  it.each<[string, Partial<Member>, Partial<Member>]>([
    ['twins', { name: 'Амир' }, { name: 'Мира' }],
    ['father and son', { bornOn: '1960-01-01' }, {}],
    ['cousins of one day', { patronymic: 'Серікұлы' }, { patronymic: 'Ерланұлы' }],
    ['two whose numbers differ', { iin: citizen(2).iin }, { iin: citizen(3).iin }],
  ])('but %s are two', (_who, one, other) => {
    const name = { name: 'Тимур' };
    expect(
      repeated(bearer(0, 'AB1234567', { ...name, ...one }), bearer(1, 'AB7654321', { ...name, ...other })),
    ).toEqual([]);
  });
});

it('makes nobody another member by a slip (X57)', () => {
  const slip = { personRef: 'member-1', field: 'documentNumber', value: 'AB1234567' } as const;
  const form = formOf(bearer(0, 'AB1234567'), bearer(1, 'AB1234568'));
  expect(slipFault({ form, filed: form, known: [] }, slip)?.problem).toBe('REPEATED');
  expect(slipFault({ form, filed: form, known: [] }, { ...slip, value: 'AB1234569' })).toBeUndefined();
});
