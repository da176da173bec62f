import { type Acting, acted, type ListAfter, type ListReading, untouched } from './act-on-list.ts';
import { type EntryIdentity, entryName, type Rank } from './list.ts';
import type { PublicGround } from './log.ts';

/** A list as it was read, and as the acts leave it. */
export interface ListChanged {
  readonly before: ListReading;
  readonly after: ListAfter;
}

/** One act of several: on which list, and to which entry. */
export interface ActInOrder {
  readonly kind: Parameters<typeof acted>[1];
  readonly on: string;
  readonly entry: EntryIdentity;
  readonly to?: Rank;
  /** of a merging: the entry that stays */
  readonly into?: EntryIdentity;
  readonly isOfNoForm?: true;
  readonly publicGround?: PublicGround;
}

/**
 * Acts of one transaction on several lists and entries, each upon what the one before has left. Each entry is written once,
 * with the list of its last act.
 */
export function actsInOrder(
  lists: readonly ListReading[],
  acts: readonly ActInOrder[],
  acting: Acting,
): readonly ListChanged[] {
  const after = new Map(lists.map((reading) => [reading.list.list, untouched(reading)]));
  const now = new Map<string, { identity: EntryIdentity; on: string; known: number }>();
  for (const { kind, on, entry, publicGround, ...more } of acts) {
    const name = entryName(entry);
    const { identity = entry, known = entry.acts.length } = now.get(name) ?? {};
    const list = after.get(on);
    if (!list) throw new Error(`${kind} of ${name} on ${on}, which was not read`);
    const next = acted(list, kind, { identity, ...more }, publicGround ? { ...acting, publicGround } : acting);
    after.set(on, next);
    now.set(name, { identity: next.identities.get(name)?.identity ?? identity, on, known });
  }
  return lists.map((before) => {
    const { list } = before.list;
    const last = [...now].filter(([, { on }]) => on === list);
    const identities = new Map(last.map(([name, { identity, known }]) => [name, { identity, known }]));
    return { before, after: { ...(after.get(list) ?? untouched(before)), identities } };
  });
}
