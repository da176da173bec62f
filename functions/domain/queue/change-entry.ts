import type { Instant } from '../time/instant.ts';
import { type Acting, acted, type ListAfter, type ListReading, untouched } from './act-on-list.ts';
import { type EntryIdentity, entryName, sizeOf } from './list.ts';

/** What a granted change does to an entry that stands: its family, the list it stands on, or whose it is (X55). */
export type EntryChange =
  | { readonly does: 'FAMILY_CHANGED' | 'SUCCEEDED' }
  | { readonly does: 'LIST_CHANGED'; readonly to: string };

/** The list that an entry stands on, and the one it comes to. */
export interface ListsOfChange {
  readonly on: ListReading;
  readonly to?: ListReading | undefined;
}

/** A list as it was read, and as the change leaves it. */
export interface ListChanged {
  readonly before: ListReading;
  readonly after: ListAfter;
}

/**
 * The acts of a change, all of one transaction: of a change of list both lists', under the same key and number (X52). The
 * entry itself is written once, with the list where it then stands.
 */
export function entryChanged(
  lists: ListsOfChange,
  change: EntryChange,
  identity: EntryIdentity,
  acting: Acting,
): readonly ListChanged[] {
  const { on, to } = lists;
  if (change.does !== 'LIST_CHANGED')
    return [{ before: on, after: acted(untouched(on), change.does, { identity }, acting) }];
  if (!to) throw new Error(`${entryName(identity)} changes to a list that was not read`);
  const left = acted(untouched(on), 'LIST_LEFT', { identity }, acting);
  const leaving = left.identities.get(entryName(identity));
  if (!leaving) throw new Error(`${entryName(identity)} did not leave its list`);
  const entered = acted(untouched(to), 'LIST_ENTERED', { identity: leaving.identity }, acting);
  const last = entered.identities.get(entryName(identity));
  if (!last) throw new Error(`${entryName(identity)} came to no list`);
  const whole = new Map([[entryName(identity), { ...last, known: leaving.known }]]);
  return [
    { before: on, after: { ...left, identities: new Map() } },
    { before: to, after: { ...entered, identities: whole } },
  ];
}

/** The place that an entry would have on the list it changes to, itself counted; nothing is promised until it is signed. */
export function placeEntered(lists: ListsOfChange, to: string, identity: EntryIdentity, at: Instant) {
  const acting = { ground: 'X55', caseId: identity.caseId, at, actor: {}, digest: () => '', salt: () => '' };
  const after = entryChanged(lists, { does: 'LIST_CHANGED', to }, identity, acting).at(-1)?.after;
  return { place: after?.log.at(-1)?.place ?? 0, listSize: after ? sizeOf(after.list) : 0 };
}
