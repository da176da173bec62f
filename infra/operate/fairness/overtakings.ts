import { isBefore } from '#domain/queue/place.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, startOfDay } from '#domain/time/local-date.ts';
import type { Delay } from './delays.ts';
import type { Serving, Standing } from './standing.ts';

/** A request that others of its list were served before, though it stands before them. */
export interface Overtaken {
  readonly of: Standing;
  /** absent: it still waits */
  readonly servedAt?: number;
  /** when that was, or until when it has waited */
  readonly until: number;
  /** how many were served on an earlier day than it */
  readonly by: number;
  /** how many of these its own delays do not account for */
  readonly unexplained: number;
  /** all its delays until it was served, the longest first */
  readonly delays: readonly Lost[];
  readonly bounds: Bounds;
}

/** What a reason took of somebody's time, in milliseconds. */
export interface Lost extends Pick<Delay, 'reason' | 'term' | 'office'> {
  readonly lost: number;
}

/** Whoever is served before `day` was served on an earlier day; before `undelayed`, earlier even without the delays. */
interface Bounds {
  readonly day: number;
  readonly undelayed: number;
}

const dayOf = (moment: number): number => Date.parse(startOfDay(localDate(new Date(moment).toISOString())));

/** How many of what was added lies below a bound, in logarithmic time (a Fenwick tree over the sorted values). */
function countBelow(values: readonly number[]) {
  const sorted = Float64Array.from(values).sort();
  const sums = new Uint32Array(sorted.length + 1);
  const below = (bound: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (value: number) => {
      for (let at = below(value) + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
    },
    count: (bound: number) => {
      let total = 0;
      for (let at = below(bound); at > 0; at -= at & -at) total += sums[at] ?? 0;
      return total;
    },
  };
}

/** The delays of a request until a moment, by reason, the longest first. */
function lostUntil(delays: readonly Delay[], until: number): Lost[] {
  const byReason = Map.groupBy(delays, ({ reason, term = '', office = '' }) => `${reason}/${term}/${office}`);
  return [...byReason.values()]
    .flatMap((those): Lost[] => {
      const [first] = those;
      if (!first) return [];
      const { from: _, to: __, ...reason } = first;
      const lost = those.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - from), 0);
      return lost > 0 ? [{ ...reason, lost }] : [];
    })
    .sort((one, other) => other.lost - one.lost);
}

/**
 * Everybody of one list who was overtaken: somebody who stands after was served on an earlier day. The delays account for it
 * where, without them, it would have been served on no later day. Whoever ended unserved waits for nothing. In the order in
 * which they stand; n log n.
 */
export function overtakenOn(list: readonly Standing[], serving: Serving, now: Instant): Overtaken[] {
  const waiting = list.filter(({ served, hasEnded }) => served[serving] !== undefined || !hasEnded);
  const standing = waiting.toSorted((one, other) => (isBefore(one, other) ? -1 : Number(isBefore(other, one))));
  const servedAfter = countBelow(standing.flatMap(({ served }) => served[serving] ?? []));
  const found: Overtaken[] = [];
  for (const of of standing.toReversed()) {
    const servedAt = of.served[serving];
    const until = servedAt ?? Date.parse(now);
    const delays = lostUntil(of.delays, until);
    const bounds = boundsOf(until, delays);
    const by = servedAfter.count(bounds.day);
    const unexplained = servedAfter.count(bounds.undelayed);
    if (by > 0)
      found.push({ of, until, by, unexplained, delays, bounds, ...(servedAt === undefined ? {} : { servedAt }) });
    if (servedAt !== undefined) servedAfter.add(servedAt);
  }
  return found.reverse();
}

const boundsOf = (until: number, delays: readonly Lost[]): Bounds => ({
  day: dayOf(until),
  undelayed: dayOf(until - delays.reduce((sum, { lost }) => sum + lost, 0)),
});

/** Of those who overtook, the one who stands farthest behind; of several whom no delay accounts for, among these. */
export function farthestBefore(
  overtaken: Overtaken,
  list: readonly Standing[],
  serving: Serving,
): Standing | undefined {
  const bound = overtaken.unexplained > 0 ? overtaken.bounds.undelayed : overtaken.bounds.day;
  let farthest: Standing | undefined;
  for (const one of list) {
    const servedAt = one.served[serving];
    const overtook = servedAt !== undefined && servedAt < bound && isBefore(overtaken.of, one);
    if (overtook && (!farthest || isBefore(farthest, one))) farthest = one;
  }
  return farthest;
}
