/** Values that are counted by their nearest grain and not kept: as many numbers as there are different ones. */
export interface Spread {
  count: number;
  /** exact */
  total: number;
  readonly times: Map<number, number>;
}

export const emptySpread = (): Spread => ({ count: 0, total: 0, times: new Map() });

export function addTo(spread: Spread, value: number, grain: number): void {
  const counted = Math.round(value / grain) * grain;
  spread.count += 1;
  spread.total += value;
  spread.times.set(counted, (spread.times.get(counted) ?? 0) + 1);
}

/** What several have counted, as if one had. */
export function together(spreads: readonly Spread[]): Spread {
  const all = emptySpread();
  for (const { count, total, times } of spreads) {
    all.count += count;
    all.total += total;
    for (const [value, often] of times) all.times.set(value, (all.times.get(value) ?? 0) + often);
  }
  return all;
}

/** The value that this part of all does not exceed, by the nearest rank: 0.5 is the median. */
export function quantile({ count, times }: Spread, part: number): number | undefined {
  const rank = Math.max(1, Math.ceil(part * count));
  let passed = 0;
  for (const value of [...times.keys()].sort((one, other) => one - other)) {
    passed += times.get(value) ?? 0;
    if (passed >= rank) return value;
  }
  return undefined;
}

/** A row of a table. */
export interface Group<T> {
  /** undefined: groups that are too small to be told apart, together */
  readonly key: string | undefined;
  readonly of: T;
}

/** About how many people a row is at least, and what several rows are as one. */
export interface Folding<T> {
  readonly people: (of: T) => number;
  readonly join: (those: readonly T[]) => T;
}

/**
 * Groups of fewer than so many people are told together and not apart; where they are too few even so, or one alone, the smallest
 * of the others is told with them, so that nobody finds them by taking the rest from the whole. Of a whole that is too small
 * nothing is left.
 */
export function folded<T>(groups: readonly Group<T>[], smallest: number, { people, join }: Folding<T>): Group<T>[] {
  const bySize = groups.toSorted((one, other) => people(one.of) - people(other.of));
  const small = bySize.filter(({ of }) => people(of) < smallest);
  if (small.length === 0) return [...groups];
  const others = bySize.slice(small.length);
  const joined = () => join(small.map(({ of }) => of));
  while (others.length > 0 && (small.length === 1 || people(joined()) < smallest)) small.push(...others.splice(0, 1));
  const apart = groups.filter((group) => others.includes(group));
  return people(joined()) < smallest ? apart : [...apart, { key: undefined, of: joined() }];
}
