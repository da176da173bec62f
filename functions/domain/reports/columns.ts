import type { Month } from '../queue/publication/scorecard.ts';
import { type FigureId, figureIds } from './figures.ts';

/** Where something is counted: in which month, at which office, as which figure, and, of what he may decide, by whom. */
export interface Column {
  readonly month: Month;
  readonly office: string;
  /** absent: of the whole office */
  readonly official?: string | undefined;
  readonly figure: FigureId;
  /** which ground, list, channel or term of a kind */
  readonly of?: string | undefined;
}

/** How much under which column, by the columns’ names. */
export type Counts = ReadonlyMap<string, number>;

const between = '#';

export const columnName = ({ month, office, official = '', figure, of = '' }: Column): string =>
  [month, office, official, figure, of].join(between);

const isFigure = (text: string): text is FigureId => figureIds.some((id) => id === text);

/** The column that a name is of. Throws on whatever is none. */
export function columnNamed(name: string): Column {
  const [month, office, official, figure = '', of] = name.split(between);
  if (!month || !office || !isFigure(figure)) throw new Error(`${name} is the name of no column`);
  return { month, office, figure, ...(official ? { official } : {}), ...(of ? { of } : {}) };
}

/** One more of each of these. */
export function addTo(counts: Map<string, number>, column: Column, amount = 1): void {
  const name = columnName(column);
  counts.set(name, (counts.get(name) ?? 0) + amount);
}

/** What is to be added to the first to come to the second; nothing where they are the same. */
export function differenceOf(before: Counts, after: Counts): Counts {
  const names = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    [...names].flatMap((name): [string, number][] => {
      const more = (after.get(name) ?? 0) - (before.get(name) ?? 0);
      return more === 0 ? [] : [[name, more]];
    }),
  );
}
