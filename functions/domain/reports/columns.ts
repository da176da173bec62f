import type { Month } from '../queue/publication/scorecard.ts';
import { type FigureId, figureIds, isOfGround } from './figures.ts';

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

/** Which acts of an office and a month somebody asks for; what is not said is not asked after. */
export interface ActsAsked extends Pick<Column, 'month' | 'office' | 'of' | 'official'> {
  readonly figure?: FigureId | undefined;
}

/** Are the acts behind it kept? Those that have a ground of the law, and what an official decided, by him. */
export const hasActs = ({ figure, official }: Pick<Column, 'figure' | 'official'>): boolean =>
  official !== undefined || isOfGround(figure);

/** The numbers of a month whose acts are asked for, each act behind one of them: an official’s stand among his office’s too. */
export function columnsWithActs(asked: ActsAsked, counts: Counts): readonly Column[] {
  const isAsked = (column: Column): boolean =>
    hasActs(column) &&
    (asked.figure ?? column.figure) === column.figure &&
    (asked.of ?? column.of) === column.of &&
    (asked.official === undefined
      ? isOfGround(column.figure) === (column.official === undefined)
      : asked.official === column.official);
  return [...counts.keys()].toSorted().map(columnNamed).filter(isAsked);
}
