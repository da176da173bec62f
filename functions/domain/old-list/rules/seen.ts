import { momentOfRow, type OldRow } from '../../form/old-row.ts';
import type { Instant } from '../../time/instant.ts';
import type { OldList } from '../old-list.ts';

/** What whoever answers for a list should look at, of one page: numbers of rows, and moments. */
export interface PageSeen {
  readonly from: Instant;
  readonly to: Instant;
  /** of its last row */
  readonly last: Instant;
  readonly earlier: readonly number[];
  readonly sinceKept: readonly number[];
}

interface Before {
  /** how many rows are there, and the moment of the last of them */
  readonly brought: number;
  readonly last: Instant | undefined;
  /** since when the list is kept here, by its first act; undefined: it is empty */
  readonly keptSince: Instant | undefined;
}

/** X330: which rows of a page come before the one above them, and which were filed since the list is kept here. */
export function seenOn(rows: readonly OldRow[], { brought, last, keptSince }: Before): PageSeen {
  const moments = rows.map(momentOfRow);
  const rowsWhere = (isSo: (moment: Instant, index: number) => boolean): number[] =>
    moments.flatMap((moment, index) => (isSo(moment, index) ? [brought + index + 1] : []));
  const inOrder = moments.toSorted();
  return {
    from: inOrder[0] ?? '',
    to: inOrder.at(-1) ?? '',
    last: moments.at(-1) ?? '',
    earlier: rowsWhere((moment, index) => moment < (moments[index - 1] ?? last ?? moment)),
    sinceKept: rowsWhere((moment) => keptSince !== undefined && moment > keptSince),
  };
}

/** More of them are not read by anybody at once. */
const toldAtMost = 20;

export type Told = NonNullable<OldList['seen']>;

/** The same of every page so far. */
export function seenSoFar(before: Told | undefined, { from, to, last, earlier, sinceKept }: PageSeen): Told {
  const [least = from, most = to] = [before?.from, before?.to];
  return {
    ...{ from: from < least ? from : least, to: to > most ? to : most, last },
    earlier: added(before?.earlier, earlier),
    sinceKept: added(before?.sinceKept, sinceKept),
  };
}

const added = (
  { count, rows }: Told['earlier'] = { count: 0, rows: [] },
  more: readonly number[],
): Told['earlier'] => ({
  count: count + more.length,
  rows: [...rows, ...more].slice(0, toldAtMost),
});

/** So many, and the first of them. */
export const someOf = (rows: readonly number[]): Told['earlier'] => added(undefined, rows);
