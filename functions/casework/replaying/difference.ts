import { isDeepStrictEqual } from 'node:util';
import type { Typed } from '#domain/file/kind.ts';

/** What can come out otherwise when a file is replayed. */
export const differenceKinds = [
  'COMMIT_MISSING',
  'REFUSED',
  'OTHER_EVENTS',
  'VALUE',
  'GONE',
  'CHANGED',
  'FACT',
  'ACT_MISSING',
  'STANDING',
  'PAPER',
  'ORDER',
  'RECEIPT',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What came out otherwise; ids, dates, numbers and codes alone. */
export interface Otherwise {
  readonly what: DifferenceKind;
  /** of which thing, or which value of it */
  readonly of: string;
  readonly recorded?: string | undefined;
  readonly again?: string | undefined;
  /** the paragraph under which it was decided so, where the rule itself names one */
  readonly paragraph?: string | undefined;
  /** which of the events of its commit, where it is another than the first */
  readonly event?: Typed | undefined;
}

type Leaf = readonly [path: string, value: string];

const leavesOf = (value: unknown, path: string): Leaf[] => {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [[path, String(value)]];
  const inside = Object.entries(value).flatMap(([name, part]) => leavesOf(part, path ? `${path}.${name}` : name));
  return inside.length > 0 ? inside : [[path, Array.isArray(value) ? '[]' : '{}']];
};

/** Keyed hashes of persons and digests alike are nothing to read. */
const shown = (value: string | undefined): string | undefined => value?.replaceAll(/[0-9a-f]{64}/g, '…');

/** The first value in which two differ, by its path. */
export function firstDifference(
  recorded: unknown,
  again: unknown,
): Pick<Otherwise, 'of' | 'recorded' | 'again'> | undefined {
  if (isDeepStrictEqual(recorded, again)) return undefined;
  const [then, now] = [new Map(leavesOf(recorded, '')), new Map(leavesOf(again, ''))];
  const of = [...then.keys(), ...now.keys()].find((path) => then.get(path) !== now.get(path));
  return of === undefined ? undefined : { of, recorded: shown(then.get(of)), again: shown(now.get(of)) };
}
