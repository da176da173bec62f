import type { Application } from '#domain/application/application.ts';
import { type Entry, type ListState, sizeOf, type YearState, yearOf } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/registration.ts';
import { localDate } from '#domain/time/local-date.ts';

/** All that is written about one list, wherever it stands. */
export interface ListBooks {
  readonly list: ListState;
  readonly years: readonly YearState[];
  readonly entries: readonly Entry[];
  readonly log: readonly LogItem[];
  readonly results: readonly Registered[];
}

/** What a case says of its own entry. */
export interface Registered {
  readonly caseId: string;
  readonly registerNumber: number;
}

export const registerChecks = {
  nextNumber: 'the next number follows the entries',
  numbers: 'the numbers are 1 to N, each once',
  cases: 'no case has two entries',
  totals: 'the totals by year are the active entries',
  days: 'the counts by day are the active entries',
  dayOfEntry: 'an entry lies in the day of its priority moment',
  sequence: 'the log is 1 to its head, and the version moved with it',
  log: 'the log registers exactly the entries',
  results: 'the cases’ results are exactly the entries',
} as const;
export type RegisterCheck = keyof typeof registerChecks;

export interface Difference {
  readonly check: RegisterCheck;
  readonly expected: string;
  readonly found: string;
}

/** Compares everything that is written about a list with its entries; an empty answer means that all of it agrees. */
export function differencesIn({ list, years, entries, log, results }: ListBooks): Difference[] {
  const active = entries.filter((entry) => entry.active);
  const numbers = entries.map((entry) => entry.registerNumber).sort(ascending);
  const compared: Readonly<Record<RegisterCheck, readonly [expected: unknown, found: unknown]>> = {
    nextNumber: [entries.length + 1, list.nextNumber],
    numbers: [oneTo(entries.length), numbers],
    cases: [new Set(entries.map(({ caseId }) => caseId)).size, entries.length],
    totals: [tally(active.map(({ day }) => String(yearOf(day)))), withoutZeros(list.totals)],
    days: [tally(active.map(({ day }) => day)), withoutZeros(Object.assign({}, ...years.map(({ days }) => days)))],
    dayOfEntry: [entries.map(({ priorityMoment }) => localDate(priorityMoment)), entries.map(({ day }) => day)],
    sequence: [
      [oneTo(log.length), log.length, log.length],
      [log.map(({ sequence }) => sequence).sort(ascending), list.logHead, list.version],
    ],
    log: [pairs(entries), pairs(log.filter(({ kind }) => kind === 'REGISTERED'))],
    results: [pairs(entries), pairs(results)],
  };
  return (Object.keys(compared) as RegisterCheck[]).flatMap((check) => {
    const [expected, found] = compared[check].map((side) => JSON.stringify(side)) as [string, string];
    return expected === found ? [] : [{ check, expected, found }];
  });
}

const ascending = (one: number, other: number): number => one - other;
const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const pairs = (registered: readonly Registered[]): string[] =>
  registered.map(({ caseId, registerNumber }) => `${registerNumber} ${caseId}`).sort();
const sorted = (counts: Record<string, number>) =>
  Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
const tally = (keys: readonly string[]) =>
  sorted(Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length])));
const withoutZeros = (counts: Record<string, number>) => sorted(counts).filter(([, count]) => count !== 0);

/** One line of the table that the operator reads. */
export interface ListRow {
  readonly provider: string;
  readonly list: string;
  readonly entries: number;
  readonly lastNumber: number;
  readonly active: number;
  readonly log: number;
  readonly results: number;
  readonly differences: readonly Difference[];
}

export const rowOf = (books: ListBooks): ListRow => ({
  provider: books.list.provider,
  list: books.list.list,
  entries: books.entries.length,
  lastNumber: books.list.nextNumber - 1,
  active: sizeOf(books.list),
  log: books.log.length,
  results: books.results.length,
  differences: differencesIn(books),
});

/** What a case says of its entry on a list; a refusal and an open request say nothing. */
export function registeredBy(
  theCase: Application,
): (Registered & { readonly provider: string; readonly list: string }) | undefined {
  const { provider, result } = theCase;
  if (!provider || !result?.entry) return undefined;
  return { provider, list: result.entry.list, caseId: theCase.id, registerNumber: result.entry.registerNumber };
}
