import type { Entry, EntryIdentity, ListState, YearState } from '#domain/queue/list.ts';
import type { PlainDate } from '#domain/time/instant.ts';

export interface Register {
  list(provider: string, list: string): Promise<ListState>;
  year(provider: string, list: string, year: number): Promise<YearState>;
  day(provider: string, list: string, day: PlainDate): Promise<readonly Entry[]>;
  /** an entry by the list that gave its number */
  entry(name: Pick<Entry, 'provider' | 'list' | 'registerNumber'>): Promise<EntryIdentity | undefined>;
}
