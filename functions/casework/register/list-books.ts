import type { Claim } from '#domain/file/claims.ts';
import { type DayHead, headsOf } from '#domain/queue/heads.ts';
import {
  type DayState,
  type Entry,
  type EntryIdentity,
  type EntryStatus,
  entryName,
  type ListState,
  nameOfPosition,
  positionName,
  type Rank,
  type YearState,
} from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import type { LogItem } from '#domain/queue/log.ts';

/** What a case says of its own entry. */
export interface Registered {
  readonly caseId: string;
  readonly registerNumber: number;
}

/** All that is written about one list, wherever it stands. */
export interface ListBooks {
  readonly list: ListState;
  readonly years: readonly YearState[];
  /** the days that count their entries by slots */
  readonly days: readonly DayState[];
  /** positions */
  readonly entries: readonly Entry[];
  /** of the entries that this list numbered */
  readonly identities: readonly EntryIdentity[];
  /** of entries of another number that stand or stood here */
  readonly guests: readonly EntryIdentity[];
  readonly log: readonly LogItem[];
  /** of the days on which there was an act */
  readonly heads: readonly DayHead[];
  readonly results: readonly Registered[];
  /** claims that entries of this list hold */
  readonly claims: readonly Claim[];
}

/** An entry as the log of one list leaves it. */
export interface Logged {
  readonly name: string;
  readonly registerNumber: number;
  /** undefined: it went to another list */
  readonly status: EntryStatus | undefined;
  /** where it stands or last stood on this list */
  readonly rank: Rank | undefined;
  /** its acts on this list, by sequence */
  readonly acts: readonly number[];
  /** every position that it ever had here, by name, and whether it has it still */
  readonly positions: ReadonlyMap<string, boolean>;
}

export const inOrder = (log: readonly LogItem[]): LogItem[] =>
  log.toSorted((one, other) => one.sequence - other.sequence);

/** Every act of a list's log, one after the other, as it left its entry; items of before ranks were kept say where their positions are. */
export function entriesBy({ list: { provider, list }, log, entries }: ListBooks): ReadonlyMap<string, Logged> {
  const positions = new Map(entries.map((entry) => [nameOfPosition(entry), entry]));
  const logged = new Map<string, Logged>();
  for (const item of inOrder(log)) {
    const { kind, registerNumber, numberedBy = list, sequence } = item;
    const name = entryName({ provider, list: numberedBy, registerNumber });
    const { to, opened, closed } = actRow(kind);
    const before = logged.get(name);
    const rank = opened ? (item.rank ?? positions.get(name)) : before?.rank;
    const held = new Map(before?.positions);
    if (closed && before?.rank) held.set(positionName(before.rank), false);
    if (opened && rank) held.set(positionName(rank), true);
    logged.set(name, {
      ...{ name, registerNumber, rank, positions: held },
      status: kind === 'LIST_LEFT' ? undefined : to,
      acts: [...(before?.acts ?? []), sequence],
    });
  }
  return logged;
}

/** The acts of an entry on one list, by sequence; those of before names are of the list of registration. */
export const actsOn = (list: string, identity: EntryIdentity): number[] =>
  identity.acts.flatMap((act) => {
    if (typeof act === 'number') return identity.list === list ? [act] : [];
    const [on, sequence] = act.split('#');
    return on === list ? [Number(sequence)] : [];
  });

/**
 * The heads of its days as a whole log makes them. Of a list that has lost its seal the last head keeps the only one there is.
 */
export function headsBy({
  list: { provider, list, chain, logHead },
  log,
  heads,
}: Pick<ListBooks, 'list' | 'log' | 'heads'>): DayHead[] {
  const last = chain ?? heads.find((head) => head.logHead === logHead)?.link;
  return headsOf({ provider, list, size: 0 }, inOrder(log), last);
}
