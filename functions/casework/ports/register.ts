import type { DayHead } from '#domain/queue/heads.ts';
import type { DayState, Entry, EntryIdentity, ListState, YearState } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { PlainDate } from '#domain/time/instant.ts';

export interface Register {
  list(provider: string, list: string): Promise<ListState>;
  year(provider: string, list: string, year: number): Promise<YearState>;
  /** how many entries of a day lie in each slot of it; empty where none were ever counted */
  counts(provider: string, list: string, day: PlainDate): Promise<DayState>;
  /** the entries of a day, or of one slot of it */
  day(provider: string, list: string, day: PlainDate, slot?: string): Promise<readonly Entry[]>;
  /** an entry by the list that gave its number */
  entry(name: Pick<Entry, 'provider' | 'list' | 'registerNumber'>): Promise<EntryIdentity | undefined>;
  /** how far the log had come by the end of a day, by one reading; undefined before its first act */
  headBy(provider: string, list: string, day: PlainDate): Promise<DayHead | undefined>;
  /** the acts of a log from one sequence to another, both included, in order */
  acts(provider: string, list: string, from: number, to: number): Promise<readonly LogItem[]>;
}
