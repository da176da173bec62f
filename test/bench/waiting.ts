// How often a true wait lies within the range that was told: on lists that go as the estimator does not assume.
import { type Draw, normalBy, seededBy } from '#domain/queue/draw.ts';
import { historyOf } from '#domain/queue/monthly-history.ts';
import { type Waiting, waitingOf, waitingRules } from '#domain/queue/waiting.ts';
import { type Readings, reading } from './figure.ts';

/** One month of a list: how many are housed, and what part of it leaves otherwise. */
interface Month {
  readonly housed: number;
  readonly goneShare: number;
}

/** A list's ways: what each month does, by its number from the beginning and what it remembers. */
type Process = (draw: Draw) => (month: number) => Month;

const between = (draw: Draw, from: number, to: number): number => from + draw() * (to - from);

/** None of them is drawn from months of a past, as the estimator's futures are. */
export const processes: Readonly<Record<string, Process>> = {
  /** a house is finished now and then, whole, and nobody knows when */
  bursts: (draw) => () => ({
    housed: draw() < 0.08 ? Math.round(between(draw, 20, 120)) : 0,
    goneShare: 0.002 * draw() * 2,
  }),
  /** a round each December, as large as the year's money was, and money has its good and bad years */
  'year-end rounds': (draw) => {
    let money = 0.4 * normalBy(draw);
    return (month) => {
      if (month % 12 !== 11) return { housed: 0, goneShare: draw() < 0.5 ? 0.003 : 0 };
      money = 0.5 * money + 0.35 * normalBy(draw);
      return { housed: Math.round(60 * Math.exp(money)), goneShare: 0.002 };
    };
  },
  /** a few a month, and each two to four years an inventory that takes a tenth or a quarter of the list out at once */
  purges: (draw) => {
    let next = Math.round(between(draw, 6, 40));
    return (month) => {
      const isPurged = month >= next;
      if (isPurged) next = month + Math.round(between(draw, 24, 48));
      const housed = Math.floor(between(draw, 0, 9));
      return { housed, goneShare: isPurged ? between(draw, 0.08, 0.25) : 0.0005 };
    };
  },
};

const past = 120;
const trials = 400;

interface Trial {
  readonly told: Waiting;
  readonly waited: number;
}

const nameOf = (month: number): string => {
  const year = 2016 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};

/** One list with ten years behind it, what one of those who stand there is told, and how long he then waits. */
function trialOf(process: Process, index: number): Trial {
  const draw = seededBy(`trial ${index}`);
  const monthOf = process(draw);
  let size = 2000;
  const flow: Record<string, [number, number, number, number]> = {};
  for (let month = 0; month < past; month++) {
    const { housed, goneShare } = monthOf(month);
    const came = Math.round(between(draw, 5, 25));
    const gone = Math.round(goneShare * size);
    const left = Math.min(size, housed);
    size += came - gone - left;
    flow[nameOf(month)] = [came, 0, gone, left];
  }
  const place = Math.round(between(draw, 0.03, 0.3) * size);
  const today = `${nameOf(past)}-01`;
  const history = historyOf({ flow, totals: { '2016': size } }, today);
  const told = waitingOf(place, history, (past % 12) + 1, `list ${index}`);
  return { told, waited: waitFrom(place, monthOf, draw) };
}

/** Whoever leaves is anybody, but for whoever waits. */
function waitFrom(place: number, monthOf: (month: number) => Month, draw: Draw): number {
  let before = place - 1;
  for (let month = 0; month < waitingRules.yearsAtMost * 12; month++) {
    const { housed, goneShare } = monthOf(past + month);
    if (housed > before) return month + 1;
    const expected = goneShare * before;
    const gone = Math.floor(expected) + (draw() < expected % 1 ? 1 : 0);
    before = Math.max(0, before - housed - gone);
  }
  return waitingRules.yearsAtMost * 12;
}

interface Coverage {
  /** of all who were told a range */
  readonly within: number;
  readonly sooner: number;
  readonly later: number;
  readonly untold: number;
  /** median of the longer end divided by the shorter */
  readonly width: number;
}

/** Of many lists that go so, how often the wait lay within the range told. */
export function coverageOf(process: Process, times = trials): Coverage {
  const all = Array.from({ length: times }, (_, index) => trialOf(process, index));
  const told = all.flatMap(({ told, waited }) => ('months' in told ? [{ range: told.months, waited }] : []));
  const share = (is: (one: (typeof told)[number]) => boolean) => told.filter(is).length / told.length;
  const widths = told.map(({ range: [from, to] }) => to / Math.max(1, from)).sort((one, other) => one - other);
  return {
    within: share(({ range: [from, to], waited }) => waited >= from && waited <= to),
    sooner: share(({ range: [from], waited }) => waited < from),
    later: share(({ range: [, to], waited }) => waited > to),
    untold: (times - told.length) / times,
    width: widths[Math.floor(widths.length / 2)] ?? 0,
  };
}

/** Coverage of the band on each process, and what one estimate costs. */
export function waitingRun(): Readings {
  return Object.assign(
    {},
    ...Object.entries(processes).map(([name, process]) => {
      const { within, sooner, later, untold, width } = coverageOf(process);
      return {
        [`${name}: within the 80 % band`]: reading('%', 100 * within),
        [`${name}: sooner than told`]: reading('%', 100 * sooner),
        [`${name}: later than told`]: reading('%', 100 * later),
        [`${name}: not told`]: reading('%', 100 * untold),
        [`${name}: longer end ÷ shorter`]: reading('×', width),
      };
    }),
  );
}
