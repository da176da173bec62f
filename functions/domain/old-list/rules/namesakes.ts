import { someOf, type Told } from './seen.ts';

/** Who stands in a row: by his name and day of birth, and by his number. */
export interface Named {
  /** undefined: his number says no day */
  readonly sought: string | undefined;
  readonly iin: string;
}

/** X333: the rows, from 1, whose name and day of birth another row bears under another number: one person typed twice, or two. */
export function namesakesIn(rows: readonly Named[]): Told['earlier'] {
  const numbers = new Map<string, Set<string>>();
  for (const { sought, iin } of rows)
    if (sought !== undefined) numbers.set(sought, (numbers.get(sought) ?? new Set()).add(iin));
  const isShared = ({ sought = '' }: Named): boolean => (numbers.get(sought)?.size ?? 0) > 1;
  return someOf(rows.flatMap((row, index) => (isShared(row) ? [index + 1] : [])));
}
