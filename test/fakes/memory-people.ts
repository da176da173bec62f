import type { AccessEntry, AccessLog } from '#casework/ports/access-log.ts';
import { InvalidCursor } from '#casework/ports/case-lists.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import { stored } from './stored.ts';

export interface MemoryPeople extends People {
  readonly records: ReadonlyMap<string, PersonRecord>;
  /** as a commit writes it, once its conditions hold */
  put(record: PersonRecord): void;
}

/** Immutable records: a second write of the same id is refused, as its condition refuses it. */
export function memoryPeople(): MemoryPeople {
  const records = new Map<string, PersonRecord>();
  const put = (record: PersonRecord): void => {
    if (records.has(record.id)) throw new Error(`the conditional request failed: ${record.id}`);
    records.set(record.id, stored(record));
  };
  return {
    records,
    put,
    read: async (id) => records.get(id),
    write: async (record) => put(record),
  };
}

export interface MemoryAccessLog extends AccessLog {
  readonly entries: readonly AccessEntry[];
}

/** Who looked at whose file, by the instant; the same look of the same request is noted once, as its key is. */
export function memoryAccessLog(): MemoryAccessLog {
  const entries: AccessEntry[] = [];
  const noted = new Set<string>();
  const keyOf = ({ subject, at, requestId, fields }: AccessEntry) => [subject, at, requestId, ...fields].join('#');
  return {
    entries,
    append: async (entry) => {
      const key = keyOf(entry);
      if (noted.has(key)) return;
      noted.add(key);
      entries.push(stored(entry));
    },
    by: async (staff, { during: { from, before } = { from: '', before: '~' }, cursor } = {}) => {
      // One page holds it all, so that no cursor is its own.
      if (cursor !== undefined) throw new InvalidCursor('cursor');
      return {
        items: entries.filter(({ reader, at }) => reader.id === staff && at >= from && at < before).reverse(),
      };
    },
    of: async (subject) =>
      entries.filter((entry) => entry.subject === subject).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  };
}
