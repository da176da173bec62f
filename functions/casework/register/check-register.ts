import { createHash } from 'node:crypto';
import type { Application } from '#domain/application/application.ts';
import type { Claim } from '#domain/file/claims.ts';
import {
  type DayState,
  type Entry,
  type EntryIdentity,
  entryName,
  type ListState,
  sizeOf,
  slotOf,
  type YearState,
  yearOf,
} from '#domain/queue/list.ts';
import { genesisText, type LogItem, sealedText } from '#domain/queue/list-acts.ts';
import { localDate } from '#domain/time/local-date.ts';

/** All that is written about one list, wherever it stands. */
export interface ListBooks {
  readonly list: ListState;
  readonly years: readonly YearState[];
  /** the days that count their entries by slots */
  readonly days: readonly DayState[];
  /** positions */
  readonly entries: readonly Entry[];
  readonly identities: readonly EntryIdentity[];
  readonly log: readonly LogItem[];
  readonly results: readonly Registered[];
  /** claims that entries of this list hold */
  readonly claims: readonly Claim[];
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
  slots: 'the counts by slots of a day are its active entries',
  dayOfEntry: 'an entry lies in the day of its priority moment',
  sequence: 'the log is 1 to its head, and the version moved with it',
  log: 'the log registers exactly the entries',
  chain: 'each item of the log is sealed with the one before it, the last in the list',
  identities: 'the identities are what the acts of the log make of them',
  positions: 'each active identity has one active position, where it says, and no other is active',
  claims: 'each active entry holds the claim of its person, and no other does',
  results: 'the cases’ results are exactly the entries',
} as const;
export type RegisterCheck = keyof typeof registerChecks;

export interface Difference {
  readonly check: RegisterCheck;
  readonly expected: string;
  readonly found: string;
}

/** Compares everything that is written about a list with its log and its entries; an empty answer means that all of it agrees. */
export function differencesIn(books: ListBooks): Difference[] {
  const { list, years, days, entries, log, results, identities, claims } = books;
  const active = entries.filter((entry) => entry.active);
  const standing = identities.filter(({ status }) => status === 'ACTIVE');
  const numbers = entries.map((entry) => entry.registerNumber).sort(ascending);
  const compared: Readonly<Record<RegisterCheck, readonly [expected: unknown, found: unknown]>> = {
    nextNumber: [entries.length + 1, list.nextNumber],
    numbers: [oneTo(entries.length), numbers],
    cases: [new Set(entries.map(({ caseId }) => caseId)).size, entries.length],
    totals: [tally(active.map(({ day }) => String(yearOf(day)))), withoutZeros(list.totals)],
    days: [tally(active.map(({ day }) => day)), withoutZeros(Object.assign({}, ...years.map(({ days }) => days)))],
    slots: [slotsOf(active, days), days.map(({ day, slots }) => [day, withoutZeros(slots)]).sort()],
    dayOfEntry: [entries.map(({ priorityMoment }) => localDate(priorityMoment)), entries.map(({ day }) => day)],
    sequence: [
      [oneTo(log.length), log.length, log.length],
      [log.map(({ sequence }) => sequence).sort(ascending), list.logHead, list.version],
    ],
    log: [pairs(entries), pairs(log.filter(({ kind }) => kind === 'REGISTERED'))],
    chain: chainOf(list, inOrder(log)),
    identities: [identitiesBy(inOrder(log)), identities.map(identityWords).sort()],
    positions: [standing.map(placeWords).sort(), active.map(placeWords).sort()],
    claims: [standing.map(entryName).sort(), claims.map(({ holder }) => holder).sort()],
    results: [pairs(entries), pairs(results)],
  };
  return (Object.keys(compared) as RegisterCheck[]).flatMap((check) => {
    const [expected, found] = compared[check].map((side) => JSON.stringify(side)) as [string, string];
    return expected === found ? [] : [{ check, expected, found }];
  });
}

/** The slots of these days as the entries make them. */
const slotsOf = (active: readonly Entry[], days: readonly DayState[]) =>
  days.map(({ day }) => [day, tally(active.filter((entry) => entry.day === day).map(slotOf))]).sort();

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const inOrder = (log: readonly LogItem[]): LogItem[] => log.toSorted((one, other) => one.sequence - other.sequence);

/** The seals as the items call for them, and as they are written: the items themselves, then the list. */
function chainOf({ provider, list, chain }: ListState, log: readonly LogItem[]): [string[], string[]] {
  const first = log.findIndex(({ previous }) => previous !== undefined);
  if (first < 0) return [chain ? [digest(genesisText(provider, list, log))] : [], chain ? [chain] : []];
  const chained = log.slice(first);
  const expected = [
    digest(genesisText(provider, list, log.slice(0, first))),
    ...chained.map((item) => digest(sealedText(item))),
  ];
  return [expected, [...chained.map(({ previous }) => previous ?? ''), chain ?? '']];
}

const identityWords = ({
  registerNumber,
  caseId,
  status,
  acts,
}: Pick<EntryIdentity, 'registerNumber' | 'caseId' | 'status' | 'acts'>) =>
  [registerNumber, caseId, status, ...acts].join(' ');

/** Every act of the log, one after the other, as it left its entry. */
const identitiesBy = (log: readonly LogItem[]): string[] =>
  log
    .map(({ registerNumber, caseId, sequence }) =>
      identityWords({ registerNumber, caseId, status: 'ACTIVE', acts: [sequence] }),
    )
    .sort();

const placeWords = ({
  registerNumber,
  day,
  priorityMoment,
  intakeSequence,
}: Pick<Entry, 'registerNumber' | 'day' | 'priorityMoment' | 'intakeSequence'>) =>
  [registerNumber, day, priorityMoment, intakeSequence].join(' ');

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
