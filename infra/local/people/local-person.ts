import { checkDigitOf, type Iin } from '#domain/iin.ts';

/** People of the local cloud: made up, real in nothing but the checksum of their numbers. */
export interface LocalPerson {
  readonly iin: string;
  /** absent of whoever has one name only (X63) */
  readonly surname?: string;
  readonly name: string;
  readonly patronymic?: string;
  readonly bornOn: string;
}
/** Who is called in full, as every official is. */
export type FullyNamed = LocalPerson & Required<Pick<LocalPerson, 'surname' | 'patronymic'>>;

export type Sex = Iin['sex'];

const surnames = [
  'Ахметов',
  'Нұрланов',
  'Сейтқали',
  'Жұмабай',
  'Оспанов',
  'Байжанов',
  'Тілеуов',
  'Қасымов',
  'Ермеков',
  'Сағынбай',
  'Мұратов',
  'Әлімжан',
  'Дәулетов',
];
const fathers = ['Серік', 'Қанат', 'Марат', 'Ерлан', 'Бақыт', 'Асқар', 'Талғат'];

/** All that differs by sex, in one place: what a person is called, and the seventh digit of the number by the century. */
const bySex = {
  male: {
    names: ['Арман', 'Данияр', 'Ерлан', 'Тимур', 'Болат', 'Нұржан'],
    patronymicEnds: 'ұлы',
    centuryDigits: { '19': '3', '20': '5' },
  },
  female: {
    names: ['Айгерім', 'Сәуле', 'Гүлнәр', 'Жанар', 'Мәдина'],
    patronymicEnds: 'қызы',
    centuryDigits: { '19': '4', '20': '6' },
  },
} as const;

const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? '';

/** A family's surname as one of them bears it: of -ов or -ев it has a woman's form, else it is the same for both. */
export const surnameOf = (family: string, sex: Sex): string =>
  family.replace(/([ое]в)а?$/, sex === 'female' ? '$1а' : '$1');

function seventhOf(bornOn: string, sex: Sex): string {
  const { centuryDigits } = bySex[sex];
  return bornOn.startsWith('20') ? centuryDigits['20'] : centuryDigits['19'];
}

/** A valid number of whoever was born then; in a foreigner's no century stands (X62). */
export const iinOf = (bornOn: string, sex: Sex, ordinal: number): string =>
  numberOf(bornOn, seventhOf(bornOn, sex), ordinal);
export const foreignersIinOf = (bornOn: string, ordinal: number): string => numberOf(bornOn, '0', ordinal);

/** Ordinals for which no check digit exists are passed over. */
function numberOf(bornOn: string, seventh: string, ordinal: number): string {
  const digits = `${bornOn.slice(2).replaceAll('-', '')}${seventh}${String(ordinal).padStart(4, '0')}`;
  const check = checkDigitOf(digits);
  return check === undefined ? numberOf(bornOn, seventh, ordinal + 5000) : `${digits}${check}`;
}

/** The person of that ordinal, always the same; men and women by turns where the sex is not said. */
export function madePerson(index: number, sex: Sex = index % 2 === 0 ? 'male' : 'female'): FullyNamed {
  const bornOn = `19${70 + (index % 29)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
  const { names, patronymicEnds } = bySex[sex];
  return {
    iin: iinOf(bornOn, sex, index),
    surname: surnameOf(pick(surnames, index), sex),
    name: pick(names, Math.floor(index / 2)),
    patronymic: `${pick(fathers, index)}${patronymicEnds}`,
    bornOn,
  };
}
