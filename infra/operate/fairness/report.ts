import type { ApplicationStatus } from '#domain/application/status.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { History, Measured, NamedTerm, Stay } from './history.ts';
import type { Standing } from './standing.ts';
import { addTo, emptySpread, type Spread } from './tally.ts';

/** By what the figures are told apart. */
export const dimensions = ['list', 'office', 'channel'] as const;
export type Dimension = (typeof dimensions)[number];

/** What is told of a term among some files. */
export interface TermTally {
  files: number;
  /** runs that were met, late or not, or that run past their end */
  readonly used: Spread;
  /** of the time that the term gives: 1 is all of it */
  readonly share: Spread;
  missed: number;
  /** runs that are still within their time */
  running: number;
}

export const emptyTerm = (): TermTally => ({
  files: 0,
  used: emptySpread(),
  share: emptySpread(),
  missed: 0,
  running: 0,
});

type ByKey<T> = Map<string, T>;

export interface TermReport {
  readonly row: NamedTerm;
  readonly paragraphs: Set<string>;
  readonly all: TermTally;
  readonly by: Readonly<Record<Dimension, ByKey<TermTally>>>;
}

/** Requests of one channel: in which status their time passed, in milliseconds, and all of it. */
export interface WholeTally {
  files: number;
  readonly whole: Spread;
  readonly stays: Map<ApplicationStatus, Spread>;
}

/** Which files the report is about, by the local day of their filing. */
export interface Asked {
  readonly list?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Everything that the page tells, as it grows file by file; of each request for a place its standing is kept, of others sums. */
export interface Report {
  readonly asked: Asked;
  readonly now: Instant;
  files: number;
  readonly unreadable: string[];
  readonly terms: ByKey<TermReport>;
  readonly wholes: ByKey<WholeTally>;
  /** by provider and list */
  readonly standings: ByKey<Standing[]>;
}

export const emptyReport = (asked: Asked, now: Instant): Report => ({
  ...{ asked, now, files: 0, unreadable: [] },
  terms: new Map(),
  wholes: new Map(),
  standings: new Map(),
});

const isAsked = ({ list, from, to }: Asked, history: History): boolean => {
  const on = localDate(history.filedAt);
  return (list ?? history.list) === history.list && (from ?? on) <= on && on <= (to ?? on);
};

/** Takes one more file into the report, where it is asked for. */
export function takeIn(report: Report, history: History): void {
  if (!isAsked(report.asked, history)) return;
  report.files += 1;
  for (const runs of Map.groupBy(history.measured, ({ term }) => term).values()) takeTerm(report, history, runs);
  takeWhole(report, history);
  const { standing } = history;
  if (standing) entryOf(report.standings, `${standing.provider}#${standing.list}`, () => []).push(standing);
}

export function entryOf<T>(entries: Map<string, T>, key: string, first: () => T): T {
  const known = entries.get(key) ?? first();
  entries.set(key, known);
  return known;
}

const emptyTermReport = (row: NamedTerm): TermReport => ({
  ...{ row, paragraphs: new Set(), all: emptyTerm() },
  by: { list: new Map(), office: new Map(), channel: new Map() },
});

function takeTerm({ terms }: Report, { list, channel }: History, runs: readonly Measured[]): void {
  const [first] = runs;
  if (!first) return;
  const { term, row, office } = first;
  const { all, by, paragraphs } = entryOf(terms, term, () => emptyTermReport(row));
  paragraphs.add(row.paragraph);
  const tallies = [
    all,
    entryOf(by.list, list, emptyTerm),
    entryOf(by.office, office, emptyTerm),
    ...(channel ? [entryOf(by.channel, channel, emptyTerm)] : []),
  ];
  for (const tally of tallies) {
    tally.files += 1;
    for (const run of runs) addRun(tally, run);
  }
}

function addRun(tally: TermTally, { used, isMissed }: Measured): void {
  if (isMissed) tally.missed += 1;
  if (!used) {
    tally.running += 1;
    return;
  }
  addTo(tally.used, used.amount, grains.amount);
  addTo(tally.share, used.share, grains.share);
}

/** To what is counted: tenths of a minute or day, hundredths of a term; a length to the minute, from a day on to the hour. */
const grains = { amount: 0.1, share: 0.01 } as const;
const grainOf = (passed: number): number => (passed < 86_400_000 ? 60_000 : 3_600_000);
const addLength = (spread: Spread, passed: number): void => addTo(spread, passed, grainOf(passed));

function takeWhole({ wholes }: Report, { channel, stays }: History): void {
  if (!channel || stays.length === 0) return;
  const tally = entryOf(wholes, channel, (): WholeTally => ({ files: 0, whole: emptySpread(), stays: new Map() }));
  tally.files += 1;
  addLength(tally.whole, passedIn(stays));
  for (const [status, those] of Map.groupBy(stays, (stay) => stay.status)) {
    addLength(entryOf(tally.stays, status, emptySpread), passedIn(those));
  }
}

const passedIn = (stays: readonly Stay[]): number => stays.reduce((sum, { passed }) => sum + passed, 0);
