import type { ActInOrder } from './acts-in-order.ts';
import { type EntryIdentity, entryName, type Rank } from './list.ts';
import type { PublicGround } from './log.ts';
import { isBefore } from './place.ts';

/** Two entries that become one: which ends, which stays, and the list on which it then stands. */
export interface Merging {
  readonly ended: EntryIdentity;
  readonly stays: EntryIdentity;
  readonly list: string;
}

/**
 * The acts of a merging (X144): the later entry ends and names the other, which stays with key and number; where its person
 * has chosen the list of the later one, it comes there by its own key.
 */
export function actsOfMerging({ ended, stays, list }: Merging): readonly ActInOrder[] {
  const merged = { kind: 'MERGED', on: ended.onList, entry: ended, into: stays } as const;
  if (list === stays.onList) return [merged];
  return [
    merged,
    { kind: 'LIST_LEFT', on: stays.onList, entry: stays },
    { kind: 'LIST_ENTERED', on: list, entry: stays, isOfNoForm: true },
  ];
}

/** The acts of a restoration: what its person has come to stand by meanwhile is merged into what he gets back. */
export function actsOfRestoring(
  entry: EntryIdentity,
  beside: EntryIdentity | undefined,
  publicGround: PublicGround | undefined,
): readonly ActInOrder[] {
  const restored = { kind: 'RESTORED', on: entry.onList, entry, ...(publicGround ? { publicGround } : {}) } as const;
  return beside ? [restored, { kind: 'MERGED', on: beside.onList, entry: beside, into: entry }] : [restored];
}

/**
 * May an entry that has ended come back in the place of the one that its person stands by now? The earlier moment stays, and a
 * merging that is annulled gives back what it had ended.
 */
export const comesBeforeNow = (entry: EntryIdentity, beside: EntryIdentity): boolean =>
  beside.status === 'ACTIVE' && (isBefore(entry, beside) || entry.mergedInto === entryName(beside));

/** Of two entries that stand the one with the earlier moment first. */
export const earlierFirst = <T extends { readonly entry: Rank }>(one: T, other: T): readonly [T, T] =>
  isBefore(one.entry, other.entry) ? [one, other] : [other, one];
