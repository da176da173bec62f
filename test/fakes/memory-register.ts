import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { type DayHead, headsOf } from '#domain/queue/heads.ts';
import {
  type DayState,
  type Entry,
  type EntryIdentity,
  emptyDay,
  emptyList,
  emptyYear,
  entryName,
  type ListState,
  sizeOf,
  slotOf,
  type YearState,
} from '#domain/queue/list.ts';
import type { MemoryWrite } from './memory-write.ts';
import { stored } from './stored.ts';

type LogItem = ListAct['log'][number];

export interface MemoryRegister extends Register {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly identities: ReadonlyMap<string, EntryIdentity>;
  readonly log: ReadonlyMap<string, LogItem>;
  readonly heads: ReadonlyMap<string, DayHead>;
  /** the writes of a commit, each with its condition */
  writesOf(acts: readonly ListAct[]): MemoryWrite[];
}

const listKey = (provider: string, list: string): string => `LIST#${provider}#${list}`;
const yearKey = (provider: string, list: string, year: number): string => `${listKey(provider, list)}#${year}`;
const dayKey = (provider: string, list: string, day: string): string => `DAY#${provider}#${list}#${day}`;
const headKey = (provider: string, list: string, day: string): string => `HEAD#${provider}#${list}#${day}`;
const logKey = (provider: string, list: string, sequence: number): string => `LOG#${provider}#${list}#${sequence}`;
const entryKey = ({ provider, list, day, priorityMoment, intakeSequence }: Entry): string =>
  `${dayKey(provider, list, day)}#${priorityMoment}#${String(intakeSequence).padStart(12, '0')}`;

/** List items, year items, entries and log with the conditions of the real table. */
export function memoryRegister(): MemoryRegister {
  const lists = new Map<string, ListState>();
  const years = new Map<string, YearState & { readonly listVersion: number }>();
  const counts = new Map<string, DayState & { readonly listVersion: number }>();
  const entries = new Map<string, Entry>();
  const ofDay = new Map<string, Set<string>>();
  const identities = new Map<string, EntryIdentity>();
  const log = new Map<string, LogItem>();
  const heads = new Map<string, DayHead>();

  const identityWrite = (
    { identity, known }: ListAct['identities'][number],
    moved: MemoryWrite['moved'],
  ): MemoryWrite => {
    const key = `ENTRY#${entryName(identity)}`;
    const holds = () => (identities.get(key)?.acts.length ?? 0) === known;
    return { key, holds, moved, write: () => identities.set(key, stored(identity)) };
  };
  const positionWrite = (
    { entry, wasActive }: ListAct['positions'][number],
    moved: MemoryWrite['moved'],
  ): MemoryWrite => {
    const key = entryKey(entry);
    const holds = () => {
      const found = entries.get(key);
      return wasActive ? found?.active === true : found?.active !== true;
    };
    const write = () => {
      entries.set(key, stored(entry));
      const day = dayKey(entry.provider, entry.list, entry.day);
      ofDay.set(day, (ofDay.get(day) ?? new Set()).add(key));
    };
    return { key, holds, moved, write };
  };

  const writesOfAct = ({
    before,
    after,
    years: touched,
    days,
    identities: changed,
    positions,
    log: items,
  }: ListAct): MemoryWrite[] => {
    const { provider, list } = after;
    const moved = () => ({ at: 'list' as const, provider, list });
    const key = listKey(provider, list);
    return [
      ...changed.map((change) => identityWrite(change, moved)),
      ...positions.map((change) => positionWrite(change, moved)),
      {
        key,
        holds: () => (lists.get(key)?.version ?? 0) === before.version,
        moved,
        write: () => lists.set(key, stored(after)),
      },
      ...touched.map((year): MemoryWrite => {
        const own = yearKey(year.provider, year.list, year.year);
        const holds = () => (years.get(own)?.listVersion ?? 0) <= before.version;
        return { key: own, holds, moved, write: () => years.set(own, stored({ ...year, listVersion: after.version })) };
      }),
      ...days.map((day): MemoryWrite => {
        const own = dayKey(day.provider, day.list, day.day);
        const holds = () => (counts.get(own)?.listVersion ?? 0) <= before.version;
        const write = () => counts.set(own, stored({ ...day, listVersion: after.version }));
        return { key: `COUNTS#${own}`, holds, moved, write };
      }),
      ...headsOf({ ...before, size: sizeOf(before) }, items, after.chain).map((head): MemoryWrite => {
        const own = headKey(provider, list, head.day);
        const holds = () => (heads.get(own)?.logHead ?? 0) < head.logHead;
        return { key: own, holds, moved, write: () => heads.set(own, stored(head)) };
      }),
      ...items.map((item): MemoryWrite => {
        const own = logKey(provider, list, item.sequence);
        return { key: own, holds: () => !log.has(own), moved, write: () => log.set(own, stored(item)) };
      }),
    ];
  };
  return {
    entries,
    identities,
    log,
    heads,
    headBy: async (provider, list, day) => {
      const keys = [...heads.keys()].filter((key) => key.startsWith(headKey(provider, list, '')));
      const last = keys
        .filter((key) => key <= headKey(provider, list, day))
        .sort()
        .at(-1);
      return last === undefined ? undefined : heads.get(last);
    },
    acts: async (provider, list, from, to) =>
      Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).flatMap(
        (sequence) => log.get(logKey(provider, list, sequence)) ?? [],
      ),
    writesOf: (acts) => acts.flatMap(writesOfAct),
    list: async (provider, list) => lists.get(listKey(provider, list)) ?? emptyList(provider, list),
    year: async (provider, list, year) => {
      const { listVersion: _, ...state } = years.get(yearKey(provider, list, year)) ?? {
        ...emptyYear(provider, list, year),
        listVersion: 0,
      };
      return state;
    },
    counts: async (provider, list, day) => {
      const { listVersion: _, ...state } = counts.get(dayKey(provider, list, day)) ?? {
        ...emptyDay(provider, list, day),
        listVersion: 0,
      };
      return state;
    },
    day: async (provider, list, day, slot) =>
      [...(ofDay.get(dayKey(provider, list, day)) ?? [])]
        .sort()
        .flatMap((key) => entries.get(key) ?? [])
        .filter((entry) => slot === undefined || slotOf(entry) === slot),
    entry: async (name) => identities.get(`ENTRY#${entryName(name)}`),
  };
}
