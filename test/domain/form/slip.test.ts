import { describe, expect, it } from 'vitest';
import { corrected, type Slip, slipFault, typedAt } from '#domain/form/slip.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';

const child = {
  ref: 'member-1',
  iin: citizen(2).iin,
  surname: 'Әлиев',
  name: 'Дана',
  relation: 'child',
  bornOn: '2010-01-01',
} as const;
const newborn = {
  ref: 'member-2',
  surname: 'Әлиев',
  name: 'Нұр',
  relation: 'child',
  bornOn: '2018-01-01',
  otherDocument: { kind: 'birth-certificate', number: '1234567' },
} as const;
const plain = aForm(citizen(1));
const form = {
  ...plain,
  applicant: { ...plain.applicant, surname: 'Әлиев', name: 'Ержан' },
  members: [child, newborn],
};

describe('a slip is a letter of a name or a digit of a document (X57)', () => {
  it.each<[string, Slip, string | undefined]>([
    ['a letter written otherwise', { personRef: 'applicant', field: 'name', value: 'Ерлан' }, undefined],
    ['two letters left out', { personRef: 'applicant', field: 'name', value: 'Ер' }, 'NOT_A_SLIP'],
    ['two neighbours exchanged', { personRef: 'applicant', field: 'surname', value: 'Әилев' }, undefined],
    ['a letter added', { personRef: 'member-1', field: 'name', value: 'Данаа' }, undefined],
    ['a digit of a birth certificate', { personRef: 'member-2', field: 'documentNumber', value: '1234568' }, undefined],
    ['three digits', { personRef: 'member-2', field: 'documentNumber', value: '7654567' }, 'NOT_A_SLIP'],
    ['another name', { personRef: 'applicant', field: 'name', value: 'Серік' }, 'NOT_A_SLIP'],
    ['what is no name', { personRef: 'applicant', field: 'name', value: 'Ержан7' }, 'FORMAT'],
    ['what was never typed', { personRef: 'applicant', field: 'patronymic', value: 'А' }, 'NOTHING_THERE'],
    [
      'a document of whom the number tells',
      { personRef: 'member-1', field: 'documentNumber', value: '1' },
      'NOTHING_THERE',
    ],
    ['of nobody', { personRef: 'member-9', field: 'name', value: 'Дана' }, 'UNKNOWN'],
  ])('%s', (_what, slip, problem) => {
    const { patronymic: _, ...applicant } = form.applicant;
    const asTyped = { ...form, applicant };
    expect(slipFault({ form: asTyped, filed: asTyped, known: [] }, slip)?.problem).toBe(problem);
  });

  it('is measured from what was filed: one after another makes no other name', () => {
    const named = (name: string) => ({ ...form, applicant: { ...form.applicant, name } });
    const slip = { personRef: 'applicant', field: 'name', value: 'Серлана' } as const;
    expect(slipFault({ form: named('Ерлан'), filed: named('Ерлан'), known: [] }, slip)).toBeUndefined();
    expect(slipFault({ form: named('Ерлан'), filed: named('Ержан'), known: [] }, slip)?.problem).toBe('NOT_A_SLIP');
    expect(
      slipFault({ form: named('Ерлан'), filed: named('Ержан'), known: [] }, { ...slip, value: 'Ержан' }),
    ).toBeUndefined();
  });

  // biome-ignore format: a table, one correction a row
  it.each([
    ['to what the register has', [{ name: 'ЕРЛАН' }], 'name', 'Ерлан', undefined],
    ['from what the register has', [{ name: 'ЕРЖАН' }], 'name', 'Ерлан', 'NOT_AS_KNOWN'],
    ['to what the certificate has, and the register not', [{ name: 'Ержан' }, { name: 'Ерлан' }], 'name', 'Ерлан', undefined],
    ['in how large its letters are, where it stands as the register has it', [{ name: 'ЕРЖАН' }], 'name', 'ержан', 'NOT_AS_KNOWN'],
    ['in the same, to just what the certificate has', [{ name: 'ЕРЖАН' }, { name: 'ЕрЖан' }], 'name', 'ЕрЖан', undefined],
    ['of what the register does not say', [{ surname: 'Әлиев' }], 'name', 'Ерлан', undefined],
    ['of a document, which no register tells', [{ name: 'Ержан' }], 'documentNumber', '112345678', undefined],
  ] as const)('%s', (_what, known, field, value, problem) => {
    const document = { ...form.applicant.identityDocument, number: '012345678' };
    const asTyped = { ...form, applicant: { ...form.applicant, identityDocument: document } };
    const slip = { personRef: 'applicant', field, value } as const;
    expect(slipFault({ form: asTyped, filed: asTyped, known }, slip)?.problem).toBe(problem);
  });

  it('changes that field and nothing beside it', () => {
    for (const slip of [
      { personRef: 'applicant', field: 'documentNumber', value: '999' },
      { personRef: 'member-1', field: 'name', value: 'Дина' },
      { personRef: 'member-2', field: 'documentNumber', value: '1234569' },
    ] as const) {
      const after = corrected(form, slip);
      expect(typedAt(after, slip)).toBe(slip.value);
      expect(corrected(after, { ...slip, value: typedAt(form, slip) ?? '' })).toEqual(form);
    }
  });
});
