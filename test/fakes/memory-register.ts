import type { ListAct, Register } from '#casework/ports/ports.ts';
import { type Entry, emptyList, emptyYear, type ListState, type YearState } from '#domain/queue/list.ts';
import { stored } from './memory-people.ts';
import type { MemoryWrite } from './memory-write.ts';

type LogItem = ListAct['log'][number];

export interface MemoryRegister extends Register {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly log: ReadonlyMap<string, LogItem>;
  /** the writes of a commit, each with its condition */
  writesOf(
    acts: readonly ListAct[],
    entries: readonly { readonly entry: Entry; readonly caseId: string }[],
  ): MemoryWrite[];
}

const listKey = (provider: string, list: string): string => `LIST#${provider}#${list}`;
const yearKey = (provider: string, list: string, year: number): string => `${listKey(provider, list)}#${year}`;
const dayKey = (provider: string, list: string, day: string): string => `DAY#${provider}#${list}#${day}`;
const entryKey = ({ provider, list, day, priorityMoment, intakeSequence }: Entry): string =>
  `${dayKey(provider, list, day)}#${priorityMoment}#${String(intakeSequence).padStart(12, '0')}`;

/** List items, year items, entries and log with the conditions of the real table. */
export function memoryRegister(): MemoryRegister {
  const lists = new Map<string, ListState>();
  const years = new Map<string, YearState & { readonly listVersion: number }>();
  const entries = new Map<string, Entry>();
  const log = new Map<string, LogItem>();

  const writesOfAct = ({ before, after, years: touched, log: items }: ListAct): MemoryWrite[] => {
    const { provider, list } = after;
    const moved = () => ({ at: 'list' as const, provider, list });
    const key = listKey(provider, list);
    return [
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
      ...items.map((item): MemoryWrite => {
        const own = `LOG#${provider}#${list}#${item.sequence}`;
        return { key: own, holds: () => !log.has(own), moved, write: () => log.set(own, stored(item)) };
      }),
    ];
  };
  return {
    entries,
    log,
    writesOf: (acts, added) => [
      ...acts.flatMap(writesOfAct),
      ...added.map(({ entry, caseId }): MemoryWrite => {
        const key = entryKey(entry);
        return {
          key,
          holds: () => !entries.has(key),
          moved: () => ({ at: 'case', caseId }),
          write: () => entries.set(key, stored(entry)),
        };
      }),
    ],
    list: async (provider, list) => stored(lists.get(listKey(provider, list)) ?? emptyList(provider, list)),
    year: async (provider, list, year) => {
      const { listVersion: _, ...state } = years.get(yearKey(provider, list, year)) ?? {
        ...emptyYear(provider, list, year),
        listVersion: 0,
      };
      return stored(state);
    },
    day: async (provider, list, day) =>
      [...entries.entries()]
        .filter(([key]) => key.startsWith(`${dayKey(provider, list, day)}#`))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, entry]) => stored(entry)),
  };
}
