import { inParallel } from '#casework/in-parallel.ts';
import { personOn } from '#casework/papers/whose.ts';
import { isToldName } from '#domain/application/rules/seeing/found.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { fullName } from '#domain/form/full-name.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import type { EntryStatus } from '#domain/queue/list.ts';
import { noted, type SearchDeps, type Seeking } from './search.ts';

/** A row of an old list that was found, and how the entry stands that it came with. */
export interface RowSeen {
  readonly file: OldEntry;
  readonly status: EntryStatus;
  readonly onList: string;
  readonly name?: string;
}

interface RowFound {
  readonly seen?: RowSeen;
  readonly elsewhere?: readonly string[];
}

interface RowsFound {
  readonly seen: readonly RowSeen[];
  readonly elsewhere: readonly string[];
}

const atOnce = 10;

/** The rows of old lists among what was found, noted as the requests are; of those that may not be seen the office alone. */
export async function searchedRows(ids: readonly string[], seeking: Seeking, deps: SearchDeps): Promise<RowsFound> {
  const rows = ids.filter((id) => isOldEntry({ id }));
  const found = await inParallel(rows, atOnce, async (id): Promise<RowFound> => {
    const file = await deps.cases.load(oldEntry, id);
    return file ? rowFound(file, seeking, deps) : {};
  });
  return {
    seen: found.flatMap(({ seen }) => seen ?? []),
    elsewhere: found.flatMap(({ elsewhere }) => elsewhere ?? []),
  };
}

async function rowFound(file: OldEntry, seeking: Seeking, deps: SearchDeps): Promise<RowFound> {
  const { by, standings, now } = seeking;
  const to = [by, ...standings].find((actor) => mayAct(oldEntry, file, { actor, action: 'SeeCase', now }).ok);
  const isNamed = to !== undefined && isToldName(to);
  await noted(file.id, ['found', to ? 'line' : 'office', ...(isNamed ? ['name'] : [])], seeking, deps);
  if (!to) return { elsewhere: [file.entry.provider] };
  const entry = await deps.register.entry(file.entry);
  if (!entry) throw new Error(`${file.id} without its entry`);
  const name = isNamed ? { name: fullName((await personOn(file, deps)).name) } : {};
  return { seen: { file, status: entry.status, onList: entry.onList, ...name } };
}
