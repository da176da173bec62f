import {
  type DayState,
  type Entry,
  type EntryIdentity,
  type ListState,
  slotOf,
  type YearState,
  yearOf,
} from './list.ts';

/** Under which clause an act is done, by whom, and how its log item is sealed; the digest is SHA-256 in hex. */
export interface Acting {
  readonly ground: string;
  readonly actor: Readonly<Record<string, string>>;
  digest(text: string): string;
}

/** One act in the log of a list, chained to the one before it. */
export interface LogItem {
  readonly sequence: number;
  readonly kind: ListActKind;
  readonly ground: string;
  /** the file that decided it */
  readonly caseId: string;
  readonly registerNumber: number;
  readonly at: string;
  readonly actor?: Readonly<Record<string, string>>;
  readonly rank?: Rank;
  /** digest of the item before; items older than the chain have none */
  readonly previous?: string;
}

type Rank = Pick<Entry, 'day' | 'priorityMoment' | 'intakeSequence'>;

/** What an act does to one entry: its identity as it then is, the position it opens and the one it closes. */
export interface EntryChange {
  readonly identity: EntryIdentity;
  readonly isNew: boolean;
  readonly opens?: Entry;
  readonly closes?: Entry;
}

/** A list with what acts of one transaction have made of it so far. */
export interface ListAfter {
  readonly list: ListState;
  readonly years: ReadonlyMap<number, YearState>;
  /** the days that count their entries by slots */
  readonly days: ReadonlyMap<string, DayState>;
  readonly entries: readonly EntryChange[];
  readonly log: readonly LogItem[];
}

export const untouched = (
  list: ListState,
  years: ReadonlyMap<number, YearState> = new Map(),
  days: ReadonlyMap<string, DayState> = new Map(),
): ListAfter => ({
  list,
  years,
  days,
  entries: [],
  log: [],
});

type ListAct = (before: ListAfter, year: YearState, entry: Entry, acting: Acting) => ListAfter;

/**
 * Every act on a list: what it does to the list, its years, the entry and the log, which move together. Removal,
 * restoration, correction of the moment, change of list, succession, housing, revocation, merging and the taking in of
 * an old list join this table with the files that decide them.
 */
export const listActs = { REGISTERED: registered } as const satisfies Record<string, ListAct>;
type ListActKind = keyof typeof listActs;

/** 5.5: one more entry takes the list's next number. */
function registered(before: ListAfter, year: YearState, entry: Entry, acting: Acting): ListAfter {
  const { list } = before;
  if (entry.registerNumber !== list.nextNumber)
    throw new Error(`number ${entry.registerNumber} is not next (${list.nextNumber})`);
  const { provider, registerNumber, caseId, registeredAt, day, priorityMoment, intakeSequence } = entry;
  const rank = { day, priorityMoment, intakeSequence };
  const sequence = list.logHead + 1;
  const identity: EntryIdentity = {
    provider,
    list: entry.list,
    registerNumber,
    caseId,
    registeredAt,
    status: 'ACTIVE',
    onList: entry.list,
    ...rank,
    acts: [sequence],
  };
  const counted = withOneMore(before, year, entry);
  return logged(
    { ...counted, list: { ...counted.list, nextNumber: list.nextNumber + 1 } },
    { change: { identity, isNew: true, opens: entry }, kind: 'REGISTERED', caseId, at: registeredAt, rank, acting },
  );
}

/** The totals by year, the day's count, and its slot's where the day counts by slots. */
function withOneMore({ list, years, days, ...rest }: ListAfter, year: YearState, entry: Entry): ListAfter {
  const { day } = entry;
  const of = yearOf(day);
  const current = years.get(of) ?? year;
  const slot = slotOf(entry);
  const counted = days.get(day);
  const slots = counted && { ...counted.slots, [slot]: (counted.slots[slot] ?? 0) + 1 };
  return {
    ...rest,
    days: counted && slots ? new Map(days).set(day, { ...counted, slots }) : days,
    list: { ...list, totals: { ...list.totals, [of]: (list.totals[of] ?? 0) + 1 } },
    years: new Map(years).set(of, { ...current, days: { ...current.days, [day]: (current.days[day] ?? 0) + 1 } }),
  };
}

interface Done extends Pick<LogItem, 'kind' | 'caseId' | 'at'> {
  readonly change: EntryChange;
  readonly rank: Rank;
  readonly acting: Acting;
}

/** Every act moves the version and the log; the item sits in the log and its digest in the list. */
function logged(after: ListAfter, { change, kind, caseId, at, rank, acting }: Done): ListAfter {
  const { list } = after;
  const { ground, actor, digest } = acting;
  const sequence = list.logHead + 1;
  const previous = chainOf(list, digest);
  const { registerNumber } = change.identity;
  const item: LogItem = {
    sequence,
    kind,
    ground,
    caseId,
    registerNumber,
    at,
    actor,
    rank,
    ...(previous ? { previous } : {}),
  };
  return {
    ...after,
    list: {
      ...list,
      version: list.version + 1,
      logHead: sequence,
      ...(previous ? { chain: digest(sealedText(item)) } : {}),
    },
    entries: [...after.entries, change],
    log: [...after.log, item],
  };
}

/** What the next item of a list's log is chained to; a list whose log is older than the chain has nothing yet. */
function chainOf({ chain, logHead, provider, list }: ListState, digest: Acting['digest']): string | undefined {
  return chain ?? (logHead === 0 ? digest(genesisText(provider, list, [])) : undefined);
}

/** The first link: the list's name and every item that was written before there was a chain. */
export const genesisText = (provider: string, list: string, older: readonly LogItem[]): string =>
  JSON.stringify([provider, list, ...older.map(sealedText)]);

/** An item as it is sealed: the same words in the same order, whoever reads it. */
export const sealedText = (item: LogItem): string => {
  const { sequence, kind, ground, caseId, registerNumber, at, actor = {}, rank, previous } = item;
  const who = Object.keys(actor)
    .sort()
    .map((name) => [name, actor[name]]);
  const where = rank && [rank.day, rank.priorityMoment, rank.intakeSequence];
  return JSON.stringify([sequence, kind, ground, caseId, registerNumber, at, who, where ?? [], previous ?? '']);
};
