import type { Instant } from '../time/instant.ts';
import type { Acting, ListReading } from './act-on-list.ts';
import { actsInOrder, type ListChanged } from './acts-in-order.ts';
import { type EntryIdentity, entryName, sizeOf } from './list.ts';

/** What a signed paper does to an entry that stands: its family, the list it stands on, whose it is (X55), or that it is housed. */
export type EntryChange =
  | { readonly does: 'FAMILY_CHANGED' | 'SUCCEEDED' }
  /** the decision to provide a dwelling (77) */
  | { readonly does: 'HOUSED' }
  | { readonly does: 'LIST_CHANGED'; readonly to: string };

/** The list that an entry stands on, and the one it comes to. */
export interface ListsOfChange {
  readonly on: ListReading;
  readonly to?: ListReading | undefined;
}

/**
 * The acts of a change, all of one transaction: of a change of list both lists', under the same key and number (X52). The
 * entry itself is written once, with the list where it then stands.
 */
export function entryChanged(
  { on, to }: ListsOfChange,
  change: EntryChange,
  entry: EntryIdentity,
  acting: Acting,
): readonly ListChanged[] {
  const from = { on: on.list.list, entry };
  if (change.does !== 'LIST_CHANGED') return actsInOrder([on], [{ kind: change.does, ...from }], acting);
  if (!to) throw new Error(`${entryName(entry)} changes to a list that was not read`);
  const acts = [{ kind: 'LIST_LEFT', ...from } as const, { kind: 'LIST_ENTERED', on: to.list.list, entry } as const];
  return actsInOrder([on, to], acts, acting);
}

/** The place that an entry would have on the list it changes to, itself counted; nothing is promised until it is signed. */
export function placeEntered(lists: ListsOfChange, to: string, identity: EntryIdentity, at: Instant) {
  const acting = { ground: 'X55', caseId: identity.caseId, at, actor: {}, digest: () => '', salt: () => '' };
  const after = entryChanged(lists, { does: 'LIST_CHANGED', to }, identity, acting).at(-1)?.after;
  return { place: after?.log.at(-1)?.place ?? 0, listSize: after ? sizeOf(after.list) : 0 };
}
