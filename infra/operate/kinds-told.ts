import type { Typed } from '#domain/file/kind.ts';
import { lawShown } from '#domain/file/words/law-shown.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { statusWords as statusOfInventory } from '#domain/inventory/words/status-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { needs } from '#domain/needs/kind.ts';
import { eventWords as ofNeeds, statusWords as statusOfNeeds } from '#domain/needs/words/event-words.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { eventWords as ofOldEntry, statusWords as statusOfOldEntry } from '#domain/old-entry/words/event-words.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { eventWords as ofOldList } from '#domain/old-list/words/event-words.ts';
import { statusWords as statusOfOldList } from '#domain/old-list/words/status-words.ts';
import type { Words } from '#domain/words.ts';

type Rows = Readonly<Record<string, { readonly paragraph: string; readonly text: Words }>>;

const rowsOf = (one: OfKind): Rows | undefined => {
  if (isOf(oldList, one)) return ofOldList;
  if (isOf(oldEntry, one)) return ofOldEntry;
  return isOf(needs, one) ? ofNeeds : undefined;
};

/** What an event says of the files whose events each have one sentence; undefined: a kind that tells itself otherwise. */
export function tellingByRows(one: OfKind): ((event: Typed) => { law: string; text: Words }) | undefined {
  const rows = rowsOf(one);
  if (!rows) return undefined;
  return ({ type }) => {
    const row = rows[type];
    if (!row) throw new Error(`nobody tells of ${type}`);
    return { law: lawShown(row.paragraph), text: row.text };
  };
}

/** What the first line of it says beside its id: how it stands, and of whose lists it is. */
export function standingByRows(one: OfKind): { readonly what: string; readonly status: Words } | undefined {
  if (isOf(oldList, one))
    return { what: `${one.file.provider} ${one.file.list}`, status: statusOfOldList(one.file.status) };
  if (isOf(oldEntry, one)) {
    const { provider, list, registerNumber } = one.file.entry;
    return { what: `${provider} ${list} ${registerNumber}`, status: statusOfOldEntry };
  }
  if (isOf(needs, one)) {
    const { provider, list, registerNumber } = one.file.entry;
    return { what: `${provider} ${list} ${registerNumber}`, status: statusOfNeeds };
  }
  return isOf(inventory, one) ? { what: one.file.provider, status: statusOfInventory(one.file.status) } : undefined;
}
