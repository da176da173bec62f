import { comparedName } from '#domain/text/name.ts';
import type { Person } from './person.ts';

type Names = Pick<Person, 'surname' | 'name' | 'patronymic'>;

export const fullName = ({ surname, name: given, patronymic }: Names): string =>
  [surname, given, patronymic].filter(Boolean).join(' ');

/** One name in two writings: apostrophes are compared as one (X63). */
export const isSameName = (one: Names, other: Names): boolean =>
  comparedName(fullName(one)) === comparedName(fullName(other));
