import { describe, expect, it } from 'vitest';
import { Form, Representation } from '#domain/form/form.ts';
import { fullName, isSameName } from '#domain/form/full-name.ts';
import { StoredForm, StoredRepresentation } from '#domain/form/stored-form.ts';
import { aForm, citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';

const form = aForm(citizen());
const applicant = (changes: object) => ({ ...form, applicant: { ...form.applicant, ...changes } });
const member = { ref: 'member-1', ...citizen(2), relation: 'spouse', bornOn: '1985-06-15' };
const withMember = (changes: object) => ({ ...form, members: [{ ...member, ...changes }] });
const birth = { kind: 'birth-certificate', number: 'аб 123 4567' };

/** Where the form is wrong, and with what. */
const faults = (typed: unknown) =>
  Form.safeParse(typed).error?.issues.map(({ path, code, message }) => [
    path.join('.'),
    code === 'custom' ? message : code,
  ]) ?? [];

describe('the form of a request (Annex 1)', () => {
  it.each<[string, unknown]>([
    ['as it is', form],
    [
      'an applicant who has one name only',
      applicant({ surname: undefined, hasNoSurname: true, patronymic: undefined }),
    ],
    ['a foreign spouse whose number has no century', withMember({ iin: '900101000008', bornOn: '1990-01-01' })],
    ['a newborn without a number', withMember({ iin: undefined, otherDocument: birth, relation: 'child' })],
    ['a spouse of another alphabet', withMember({ surname: 'Müller', name: "D'Arcy", patronymic: undefined })],
  ])('takes %s (X62, X63)', (_name, typed) => {
    expect(faults(typed)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['no surname, unsaid', applicant({ surname: undefined }), 'applicant.surname', 'NAME_NONE'],
    ['a dash for a surname', applicant({ surname: '-' }), 'applicant.surname', 'NAME_NONE'],
    [
      'a surname and the word that there is none',
      applicant({ hasNoSurname: true }),
      'applicant.surname',
      'NAME_AND_NONE',
    ],
    ['a member without a surname, unsaid', withMember({ surname: undefined }), 'members.0.surname', 'NAME_NONE'],
    ['an applicant who is a foreigner', applicant({ iin: '900101000008' }), 'applicant.iin', 'IIN_CENTURY'],
    [
      'a line in a patronymic',
      applicant({ patronymic: 'Серікұлы\nНөмірі: 7' }),
      'applicant.patronymic',
      'NAME_INVISIBLE',
    ],
    [
      'a line in an address',
      applicant({ registeredAddress: 'Орал\nНөмірі: 7' }),
      'applicant.registeredAddress',
      'TEXT_LINES',
    ],
    ['a foreigner’s wrong check digit', withMember({ iin: '900101000009' }), 'members.0.iin', 'IIN_CHECK'],
    ['eleven digits', applicant({ iin: '90010130000' }), 'applicant.iin', 'IIN_LENGTH'],
    ['a phone without a country’s rules', applicant({ phone: '123' }), 'applicant.phone', 'PHONE'],
    ['half a megabyte of e-mail', applicant({ email: `${'a'.repeat(450_000)}@b.kz` }), 'applicant.email', 'too_big'],
    ['255 characters of e-mail', applicant({ email: `${'a'.repeat(244)}@example.kz` }), 'applicant.email', 'too_big'],
  ])('refuses %s by its own words', (_name, typed, field, fault) => {
    expect(faults(typed)).toEqual([[field, fault]]);
  });

  it('keeps one form of what people write in many', () => {
    const typed = applicant({
      iin: ' 850615 400129 '.replace('850615 400129', form.applicant.iin.replace(/(.{6})/, '$1 ')),
      name: '  Айгүл\u00a0 Нұр ',
      phone: '8 (701) 123-45-67',
      email: ' Aigul@Example.KZ ',
      identityDocument: { ...form.applicant.identityDocument, number: 'n 123 456-78' },
    });
    expect(Form.parse(typed).applicant).toMatchObject({
      iin: form.applicant.iin,
      name: 'Айгүл Нұр',
      phone: '+77011234567',
      email: 'Aigul@example.kz',
      identityDocument: { number: 'N12345678' },
    });
  });
});

describe('a record of a form', () => {
  const old = applicant({ name: 'Айгүл-813', patronymic: 'Серікұлы\nНөмірі: 7', phone: '+70000000000', email: 'x' });

  it('is read as it was written, under whatever rules', () => {
    expect(StoredForm.parse(old)).toEqual(old);
    const power = { ...notarisedPower(citizen(2)), number: 'no number at all' };
    expect(StoredRepresentation.parse(power)).toEqual(power);
  });

  it('takes whatever is typed today', () => {
    for (const typed of [form, withMember({ iin: undefined, otherDocument: birth })])
      expect(StoredForm.parse(Form.parse(typed))).toEqual(Form.parse(typed));
    const foreigner = { ...citizen(2), iin: '900101000008' };
    for (const power of ['other', 'guardianship'] as const)
      expect(Representation.parse({ power, representative: foreigner }).representative).toEqual(foreigner);
    expect(Representation.parse(notarisedPower(foreigner)).representative).toEqual(foreigner);
    const power = Representation.parse(notarisedPower(citizen(2)));
    expect(StoredRepresentation.parse(power)).toEqual(power);
  });
});

it('writes a full name of whatever there is, and knows it again', () => {
  expect(fullName({ name: 'Сухарто' })).toBe('Сухарто');
  expect(isSameName({ surname: 'O’Neil', name: 'Ann' }, { surname: "O'Neil", name: 'Ann' })).toBe(true);
  expect(isSameName({ surname: 'O’Neil', name: 'Ann' }, { surname: 'Neil', name: 'Ann' })).toBe(false);
});
