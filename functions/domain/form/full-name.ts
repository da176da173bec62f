import { comparedName } from '#domain/text/name.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { spelledAlike } from './spelling.ts';

/** A name as a form, a register or a certificate has it; a person may have one name only (X63). */
export interface PersonName {
  readonly surname?: string | undefined;
  readonly name?: string | undefined;
  readonly patronymic?: string | undefined;
}

export const fullName = ({ surname, name, patronymic }: PersonName): string =>
  [surname, name, patronymic].filter(Boolean).join(' ');

/** By which two writings of one name are found to be one, in whatever case a register keeps it. */
const compared = (name = ''): string => comparedName(name).toLocaleUpperCase('kk');

/** One name in two writings; whatever one of them leaves out of a patronymic (X66) [I]. */
export const isSameName = (one: PersonName, other: PersonName): boolean =>
  compared(one.surname) === compared(other.surname) &&
  compared(one.name) === compared(other.name) &&
  isSamePatronymic(one, other);

/** A patronymic that one of them does not say is no difference. */
export const isSamePatronymic = ({ patronymic: one }: PersonName, { patronymic: other }: PersonName): boolean =>
  !one || !other || compared(one) === compared(other);

/**
 * What stands for a person of that name born that day, in every writing of one name: a patronymic is left out, since who
 * asks may not say it (X66). To be hashed; it is a person's.
 */
export const personSought = ({ surname, name }: PersonName, bornOn: PlainDate): string =>
  `${compared(surname)}|${compared(name)}|${bornOn}`;

/** Letters that documents of one person have now one way, now another: of two alphabets, or Kazakh written in Russian. */
const written: Readonly<Record<string, string>> = {
  ...{ Ё: 'Е', Ә: 'А', І: 'И', Ї: 'И', Й: 'И', Ғ: 'Г', Қ: 'К', Ң: 'Н', Ө: 'О', Ұ: 'У', Ү: 'У', Һ: 'Х' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'И', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
};

/** A name in the letters by which two spellings of it are one: in one case and one alphabet, Kazakh as if written in Russian. */
export const lettersAlike = (name: string): string =>
  comparedName(name)
    .normalize('NFC')
    .toLocaleUpperCase('kk')
    .replaceAll(/\p{L}/gu, (letter) => written[letter] ?? letter);

/**
 * What stands for somebody of that name born that day when relatives are looked for: surname and name in whatever order,
 * case, alphabet and spelling, for whoever hides a relative writes him otherwise (X81). To be hashed; it is a person's.
 */
export function kinSought({ surname = '', name = '' }: PersonName, bornOn: PlainDate): string {
  const parts = lettersAlike(`${surname} ${name}`)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return `${parts.toSorted().join('|')}|${bornOn}`;
}

/** The same by how passports write both names in Latin: one alphabet's letters stand for another's, or for rare ones (X81). */
export const kinSpelled = ({ surname = '', name = '' }: PersonName, bornOn: PlainDate): string =>
  `${spelledAlike(`${surname} ${name}`)}|${bornOn}`;

/** The first letter of each name: whoever holds the sheet recognises the person, nobody else learns who it is. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .filter(Boolean)
    .map((part) => `${[...part][0]}.`)
    .join(' ');
