import { type Draw, gammaBy, seededBy } from './draw.ts';
import type { MonthDrawn } from './monthly-history.ts';

/** How the waiting time is told; rules of the house, as data [I]. */
export const waitingRules = {
  /** whole months that a list must have behind it before anything is said */
  monthsAtLeast: 36,
  /** in so many of them somebody was housed or left, else nothing is known of how it moves */
  movingMonthsAtLeast: 6,
  /** futures that are drawn */
  futures: 1000,
  /** a future that has not come to its end by then counts as longer */
  yearsAtMost: 50,
  /** of all futures so many end within the range */
  band: 0.8,
} as const;

export type Waiting =
  | { readonly months: readonly [number, number]; readonly history: number }
  | { readonly unknown: 'THIN_HISTORY' | 'TOO_LONG'; readonly history: number };

/**
 * In how many months whoever stands at a place would be housed, if the list went on as it has: a thousand futures are drawn
 * from its own months, and the range holds eight of ten. Whole years of the past follow each other in each future, so that
 * what comes at a year's end or in a burst comes so again; how much each past year counts is drawn too, since a few years
 * say little of what is usual. Each future is the same whoever asks, so that nobody further back is told less.
 */
export function waitingOf(place: number, history: readonly MonthDrawn[], startsIn: number, seed: string): Waiting {
  const { monthsAtLeast, movingMonthsAtLeast, futures, band } = waitingRules;
  const moving = history.filter(({ housed, goneShare }) => housed > 0 || goneShare > 0);
  const isThin = history.length < monthsAtLeast || moving.length < movingMonthsAtLeast;
  if (isThin || !history.some(({ housed }) => housed > 0)) return { unknown: 'THIN_HISTORY', history: history.length };
  const past = {
    history,
    sameMonths: Map.groupBy(history.keys(), (index) => history[index]?.calendarMonth),
    spread: spreadOf(history),
  };
  const waits = Array.from({ length: futures }, (_, index) =>
    oneFuture(place, past, startsIn, seededBy(`${seed} ${index}`)),
  ).sort((one, other) => one - other);
  const at = (share: number) => waits[Math.min(futures - 1, Math.floor(share * futures))] ?? 0;
  const [from, to] = [at((1 - band) / 2), at((1 + band) / 2)];
  const tooLong = waitingRules.yearsAtMost * 12;
  return to >= tooLong
    ? { unknown: 'TOO_LONG', history: history.length }
    : { months: [from, to], history: history.length };
}

interface Past {
  readonly history: readonly MonthDrawn[];
  /** which months of it are the same in the calendar */
  readonly sameMonths: ReadonlyMap<number | undefined, readonly number[]>;
  /** how evenly its years count */
  readonly spread: number;
}

/** How many months pass until everybody before this place is gone, in one future of the list. */
function oneFuture(place: number, { history, sameMonths, spread }: Past, startsIn: number, draw: Draw): number {
  const weightOf = yearsWeighed(history.length, spread, draw);
  const monthsAtMost = waitingRules.yearsAtMost * 12;
  let before = place;
  for (let month = 0; month < monthsAtMost; ) {
    let at = oneOf(sameMonths.get(((startsIn - 1 + month) % 12) + 1) ?? [0], weightOf, draw);
    for (let within = 0; within < 12 && month < monthsAtMost; within++, month++, at++) {
      const drawn = history[at < history.length ? at : at - 12] as MonthDrawn;
      before = before - drawn.housed + drawn.backShare * before - drawn.goneShare * Math.max(0, before - 1);
      if (before < 1) return month + 1;
    }
  }
  return monthsAtMost;
}

/** How much each year of the past counts in this future: a Bayesian bootstrap. */
function yearsWeighed(months: number, spread: number, draw: Draw): (month: number) => number {
  const weights = Array.from({ length: Math.ceil(months / 12) }, () => gammaBy(spread, draw));
  return (month) => weights[Math.floor(month / 12)] ?? 0;
}

/**
 * By Jeffreys’ prior a half for years that tell nothing of each other. Where good and bad ones come in rows, as many say less,
 * and they count less evenly; where a full one follows an empty one, they say more.
 */
function spreadOf(history: readonly MonthDrawn[]): number {
  const years = Array.from({ length: Math.floor(history.length / 12) }, (_, year) =>
    history.slice(12 * year, 12 * year + 12).reduce((sum, { left }) => sum + left, 0),
  );
  const mean = years.reduce((sum, left) => sum + left, 0) / years.length;
  const apart = years.map((left) => left - mean);
  const variance = apart.reduce((sum, each) => sum + each * each, 0);
  const together = apart.slice(1).reduce((sum, each, index) => sum + each * (apart[index] ?? 0), 0);
  const found = variance === 0 ? 0 : together / variance;
  // a short row of years shows less likeness than there is (Kendall)
  const alike = Math.max(-0.9, found + (1 + 3 * found) / years.length);
  return Math.min(1, Math.max(0.2, (0.5 * (1 - alike)) / (1 + alike)));
}

/** One of these months of the past, each as likely as its year counts. */
function oneOf(months: readonly number[], weightOf: (month: number) => number, draw: Draw): number {
  const total = months.reduce((sum, month) => sum + weightOf(month), 0);
  let left = draw() * total;
  for (const month of months) {
    left -= weightOf(month);
    if (left < 0) return month;
  }
  return months.at(-1) ?? 0;
}
