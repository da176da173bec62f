import { describe, expect, it } from 'vitest';
import { corrected, type Slip, slipFault, typedAt } from '#domain/form/slip.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

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

  /** The persons of a form by one name and another, where each name is corrected in its turn. */
  const correcting = (surname: string, name: string, ...slips: readonly [Slip['field'], string][]) => {
    const filed = { ...form, members: [{ ...child, surname, name }] };
    let now = filed;
    return slips.map(([field, value]) => {
      const slip = { personRef: 'member-1', field, value };
      const problem = slipFault({ form: now, filed, known: [] }, slip)?.problem;
      if (!problem) now = { ...now, members: [{ ...now.members[0], [field]: value }] } as typeof now;
      return problem ?? value;
    });
  };

  it.each<[string, string[], string[]]>([
    [
      'of two letters a second person',
      correcting('Ли', 'Ян', ['surname', 'Ан'], ['name', 'Ка']),
      ['NOT_A_SLIP', 'NOT_A_SLIP'],
    ],
    ['of one letter another', correcting('Ю', 'Ан', ['surname', 'Я']), ['NOT_A_SLIP']],
    [
      'one letter of two, then of the other name',
      correcting('Ли', 'Ян', ['surname', 'Ле'], ['name', 'Яр']),
      ['Ле', 'Яр'],
    ],
    [
      'three letters of two names',
      correcting('Иванов', 'Петр', ['surname', 'Иранав'], ['name', 'Петя']),
      ['Иранав', 'NOT_A_SLIP'],
    ],
    [
      'Kazakh letters written in Russian',
      correcting('Қасымқұлов', 'Әлия', ['surname', 'Касымкулов'], ['name', 'Алия']),
      ['Касымкулов', 'Алия'],
    ],
    [
      'a letter more, beside what is only spelled otherwise',
      correcting('Қасымқұлов', 'Әлия', ['surname', 'Касимкулов']),
      ['Касимкулов'],
    ],
  ])(
    'counts a person’s names together, a short one by half, and no spelling of the same: %s',
    (_what, said, expected) => {
      expect(said).toEqual(expected);
    },
  );

  it('takes what the register has of each of the recipient’s names by itself', () => {
    const filed = { ...form, applicant: { ...form.applicant, surname: 'Ли', name: 'Ян' } };
    const known = [{ surname: 'ЛЕН', name: 'ЮН' }];
    const one = { personRef: 'applicant', field: 'surname', value: 'Лен' } as const;
    expect(slipFault({ form: filed, filed, known }, one)).toBeUndefined();
    const other = { personRef: 'applicant', field: 'name', value: 'Юн' } as const;
    expect(slipFault({ form: corrected(filed, one), filed, known }, other)).toBeUndefined();
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
