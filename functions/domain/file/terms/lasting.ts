import type { Period } from '../../regulation/periods.ts';
import type { Words } from '../../words.ts';

type OfDays = Pick<Period, 'amount' | 'rolls' | 'edition' | 'mark'> & {
  readonly unit: 'calendarDay' | 'workingDay' | 'month';
};

/** The part of a term's row that its span of time tells: the length is the law's, and stands with every other. */
export const lasting = ({ amount, unit, rolls, edition, mark }: OfDays) => ({
  ...{ amount, unit, edition, mark },
  ...(rolls ? { rolls } : {}),
  begins: 'step' as const,
});

/** How each of these terms is called. */
export const namesIn = <T extends string>(rows: Readonly<Record<T, { readonly name: Words }>>) =>
  Object.fromEntries(
    Object.entries<{ readonly name: Words }>(rows).map(([term, { name }]) => [term, name]),
  ) as Readonly<Record<T, Words>>;
