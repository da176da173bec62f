import { checkDigitOf } from '#domain/iin.ts';

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
const names = ['Арман', 'Айгерім', 'Данияр', 'Сәуле', 'Ерлан', 'Гүлнәр', 'Тимур', 'Жанар', 'Болат', 'Мәдина', 'Нұржан'];
const patronymics = ['Серікұлы', 'Қанатқызы', 'Маратұлы', 'Ерланқызы', 'Бақытұлы', 'Асқарқызы', 'Талғатұлы'];
const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? '';

/** The seventh digit of a man's number, by the century of his birth; 0 stands in a foreigner's (X62). */
const centuryDigits: Readonly<Record<string, string>> = { '19': '3', '20': '5' };

/** A valid number for a birth date; ordinals for which no check digit exists are passed over. */
export function iinOf(bornOn: string, ordinal: number, seventh = centuryDigits[bornOn.slice(0, 2)] ?? '3'): string {
  const digits = `${bornOn.slice(2).replaceAll('-', '')}${seventh}${String(ordinal).padStart(4, '0')}`;
  const check = checkDigitOf(digits);
  return check === undefined ? iinOf(bornOn, ordinal + 5000, seventh) : `${digits}${check}`;
}

/** The person of that ordinal, always the same. */
export function madePerson(index: number): FullyNamed {
  const bornOn = `19${70 + (index % 29)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
  return {
    iin: iinOf(bornOn, index),
    surname: pick(surnames, index),
    name: pick(names, index),
    patronymic: pick(patronymics, index),
    bornOn,
  };
}
