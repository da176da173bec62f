import type { Instant } from '#domain/time/instant.ts';
import type { Lost, Overtaken } from './overtakings.ts';
import { farthestBefore, overtakenOn } from './overtakings.ts';
import type { Report } from './report.ts';
import { entryOf } from './report.ts';
import type { Serving, Standing } from './standing.ts';

/** Why somebody was served later: the longest of his delays, or that his journal has no reason. */
export type Why = Pick<Lost, 'term' | 'office'> & { readonly reason: Lost['reason'] | 'NO_REASON' };

/** Of some people: how many of them others were served before, and how often. */
export interface Sum {
  standing: number;
  overtaken: number;
  pairs: number;
  /** pairs that no delay accounts for */
  unexplained: number;
}

const emptySum = (): Sum => ({ standing: 0, overtaken: 0, pairs: 0, unexplained: 0 });

export const sumOf = (sums: readonly Sum[]): Sum =>
  sums.reduce(
    (all, { standing, overtaken, pairs, unexplained }) => ({
      standing: all.standing + standing,
      overtaken: all.overtaken + overtaken,
      pairs: all.pairs + pairs,
      unexplained: all.unexplained + unexplained,
    }),
    emptySum(),
  );

export interface WhySum {
  readonly why: Why;
  /** who has such a pair */
  overtaken: number;
  /** those of them who have pairs without a reason besides */
  alsoWithout: number;
  pairs: number;
}

/** Several reasons as one: whoever has pairs with a reason and without one is one person. */
export const whySumOf = (those: readonly WhySum[]): WhySum => {
  const isWithout = those.some(({ why }) => why.reason === 'NO_REASON');
  const alsoWithout = those.reduce((sum, one) => sum + one.alsoWithout, 0);
  return {
    why: { reason: 'NO_REASON' },
    overtaken: those.reduce((sum, one) => sum + one.overtaken, 0) - (isWithout ? alsoWithout : 0),
    alsoWithout: isWithout ? 0 : alsoWithout,
    pairs: those.reduce((sum, one) => sum + one.pairs, 0),
  };
};

/** One who was overtaken, and the one of those before him who stands farthest behind. */
export interface Example {
  readonly overtaken: Overtaken;
  readonly before: Standing;
  readonly beforeAt: number;
}

export interface ServedBefore {
  readonly serving: Serving;
  readonly all: Sum;
  readonly reasons: readonly WhySum[];
  readonly by: { readonly list: ReadonlyMap<string, Sum>; readonly office: ReadonlyMap<string, Sum> };
  readonly worst: readonly Example[];
}

/** As many examples as anybody reads. */
const shown = 12;

/** Who stood before whom and was served after, over every list of the report. */
export function servedBefore({ standings }: Report, serving: Serving, now: Instant): ServedBefore {
  const by = { list: new Map<string, Sum>(), office: new Map<string, Sum>() };
  const reasons = new Map<string, WhySum>();
  let worst: readonly Overtaken[] = [];
  for (const list of standings.values()) {
    const [first] = list;
    if (!first) continue;
    const found = overtakenOn(list, serving, now);
    for (const sum of [entryOf(by.list, first.list, emptySum), entryOf(by.office, first.provider, emptySum)])
      addAll(sum, list.length, found);
    for (const overtaken of found) addReasons(reasons, overtaken);
    worst = [...worst, ...found].sort(worstFirst).slice(0, shown);
  }
  return {
    ...{ serving, by, all: sumOf([...by.list.values()]) },
    reasons: [...reasons.values()].sort((one, other) => other.pairs - one.pairs),
    worst: worst.flatMap((overtaken): Example[] => {
      const { provider, list } = overtaken.of;
      const before = farthestBefore(overtaken, standings.get(`${provider}#${list}`) ?? [], serving);
      const beforeAt = before?.served[serving];
      return before && beforeAt !== undefined ? [{ overtaken, before, beforeAt }] : [];
    }),
  };
}

function addAll(sum: Sum, standing: number, found: readonly Overtaken[]): void {
  sum.standing += standing;
  sum.overtaken += found.length;
  for (const { by, unexplained } of found) {
    sum.pairs += by;
    sum.unexplained += unexplained;
  }
}

function addReasons(reasons: Map<string, WhySum>, { by, unexplained, delays: [longest] }: Overtaken): void {
  if (unexplained > 0) addReason(reasons, { reason: 'NO_REASON' }, { pairs: unexplained, alsoWithout: 0 });
  if (longest && by > unexplained) {
    const { lost: _, ...why } = longest;
    addReason(reasons, why, { pairs: by - unexplained, alsoWithout: Math.min(unexplained, 1) });
  }
}

function addReason(reasons: Map<string, WhySum>, why: Why, of: Pick<WhySum, 'pairs' | 'alsoWithout'>): void {
  const sum = entryOf(reasons, nameOf(why), () => ({ why, overtaken: 0, alsoWithout: 0, pairs: 0 }));
  sum.overtaken += 1;
  sum.alsoWithout += of.alsoWithout;
  sum.pairs += of.pairs;
}

/** The name of a reason: each missed term at each office is one of its own. */
const nameOf = ({ reason, term = '', office = '' }: Why): string => [reason, term, office].join('/');

const worstFirst = (one: Overtaken, other: Overtaken): number =>
  other.unexplained - one.unexplained || other.by - one.by || (one.of.id < other.of.id ? -1 : 1);
