import { createHash } from 'node:crypto';
import type { Application } from '#domain/application/application.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { latelyOf } from '#domain/queue/flow.ts';
import type { DayHead } from '#domain/queue/heads.ts';
import {
  type DayState,
  type Entry,
  type EntryIdentity,
  entryName,
  type ListState,
  nameOfPosition,
  positionName,
  type Rank,
  sizeOf,
  slotOf,
  yearOf,
} from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import { genesisText, type LogItem, linkOf } from '#domain/queue/log.ts';
import { localDate } from '#domain/time/local-date.ts';
import { actsOn, entriesBy, headsBy, inOrder, type ListBooks, type Logged, type Registered } from './list-books.ts';

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
  heads: 'the heads of days and the months beside the list are those of the log',
  identities: 'the identities are what the acts of the log make of them',
  positions: 'the positions are those that the log opened, and open where it did not close them',
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
  const { list, years, days, entries, log, results, identities, guests, claims } = books;
  const active = entries.filter((entry) => entry.active);
  const onTheList = identities.filter(({ status }) => status === 'ACTIVE');
  const begun = log.filter(({ kind }) => actRow(kind).from === undefined);
  const compared: Readonly<Record<RegisterCheck, readonly [expected: unknown, found: unknown]>> = {
    nextNumber: [identities.length + 1, list.nextNumber],
    numbers: [oneTo(identities.length), identities.map(({ registerNumber }) => registerNumber).sort(ascending)],
    cases: [new Set(identities.map(({ caseId }) => caseId)).size, identities.length],
    totals: [tally(active.map(({ day }) => String(yearOf(day)))), withoutZeros(list.totals)],
    days: [tally(active.map(({ day }) => day)), withoutZeros(Object.assign({}, ...years.map(({ days }) => days)))],
    slots: [slotsOf(active, days), days.map(({ day, slots }) => [day, withoutZeros(slots)]).sort()],
    dayOfEntry: [entries.map(({ priorityMoment }) => localDate(priorityMoment)), entries.map(({ day }) => day)],
    sequence: [
      [oneTo(log.length), log.length, log.length],
      [log.map(({ sequence }) => sequence).sort(ascending), list.logHead, list.version],
    ],
    log: [pairs(identities), pairs(begun)],
    chain: chainOf(list, inOrder(log)),
    heads: [headWords(headsBy(books), latelyOf(inOrder(log))), headWords(books.heads, list)],
    identities: [
      [...entriesBy(books).values()].map(asLogged).sort(),
      [...identities, ...guests].map((each) => asKept(each, list)).sort(),
    ],
    positions: [positionsBy(books), entries.map(positionWords).sort()],
    claims: [onTheList.map(entryName).sort(), claims.map(({ holder }) => holder).sort()],
    results: [pairs(identities), pairs(results)],
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

/** The seals as the items call for them, and as they are written: the items themselves, then the list. */
function chainOf({ provider, list, chain }: ListState, log: readonly LogItem[]): [string[], string[]] {
  const first = log.findIndex(({ previous }) => previous !== undefined);
  if (first < 0) return [chain ? [digest(genesisText(provider, list, log))] : [], chain ? [chain] : []];
  const chained = log.slice(first);
  const expected = [
    digest(genesisText(provider, list, log.slice(0, first))),
    ...chained.map((item) => linkOf(item, digest)),
  ];
  return [expected, [...chained.map(({ previous }) => previous ?? ''), chain ?? '']];
}

const headWords = (heads: readonly DayHead[], { headDay, flow = {} }: Pick<ListState, 'headDay' | 'flow'>) => [
  ...heads.map(({ day, logHead, size, link }) => [day, logHead, size, link ?? ''].join(' ')).sort(),
  headDay ?? '',
  sorted(flow),
];

/** An entry as this list's log and as its identity has it: its acts here, and how and where it stands if it went to no other. */
const asLogged = ({ name, status, rank, acts }: Logged): string =>
  [name, ...acts, ...(status && rank ? [status, ...exact(rank)] : [])].join(' ');

const asKept = (identity: EntryIdentity, { list }: ListState): string =>
  [
    ...[entryName(identity), ...actsOn(list, identity)],
    ...(identity.onList === list ? [identity.status, ...exact(identity)] : []),
  ].join(' ');

const exact = ({ day, priorityMoment, intakeSequence }: Rank) => [day, priorityMoment, intakeSequence];

/**
 * Every position that the log opened, and whether it is open still, with the application that its identity came from; of one
 * who came back to it under another number it is the latter's (X158).
 */
function positionsBy(books: ListBooks): string[] {
  const cases = new Map([...books.identities, ...books.guests].map((each) => [entryName(each), each.caseId]));
  const told = [...entriesBy(books).values()].flatMap(({ name, positions }) =>
    [...positions].map(
      ([position, isOpen]) => [position, [name, cases.get(name), position, isOpen].join(' ')] as const,
    ),
  );
  return [...new Map(told).values()].sort();
}
const positionWords = (entry: Entry): string =>
  [nameOfPosition(entry), entry.caseId, positionName(entry), entry.active].join(' ');

const ascending = (one: number, other: number): number => one - other;
const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const pairs = (registered: readonly Registered[]): string[] =>
  registered.map(({ caseId, registerNumber }) => `${registerNumber} ${caseId}`).sort();
const sorted = <T>(counts: Readonly<Record<string, T>>) =>
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
  entries: books.identities.length,
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

/** What a row of an old list says of its entry. */
export const registeredByRow = ({ id: caseId, entry: { provider, list, registerNumber } }: OldEntry) => ({
  ...{ provider, list, caseId, registerNumber },
});
