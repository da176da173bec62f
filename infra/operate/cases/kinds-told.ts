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
import type { OldList } from '#domain/old-list/old-list.ts';
import { eventWords as ofOldList } from '#domain/old-list/words/event-words.ts';
import { statusWords as statusOfOldList } from '#domain/old-list/words/status-words.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { type Words, words } from '#domain/words.ts';
import { entryOfList } from './case-words.ts';
import { detailByRows } from './rows-detailed.ts';

type Rows = Readonly<Record<string, { readonly paragraph: string; readonly text: Words }>>;

const rowsOf = (one: OfKind): Rows | undefined => {
  if (isOf(oldList, one)) return ofOldList;
  if (isOf(oldEntry, one)) return ofOldEntry;
  return isOf(needs, one) ? ofNeeds : undefined;
};

/** What an event says of the files whose events each have one sentence; undefined: a kind that tells itself otherwise. */
export function tellingByRows(
  one: OfKind,
): ((event: Typed) => { law: string; text: Words; detail: Words | undefined }) | undefined {
  const rows = rowsOf(one);
  if (!rows) return undefined;
  return (event) => {
    const row = rows[event.type];
    if (!row) throw new Error(`nobody tells of ${event.type}`);
    return {
      law: lawShown(row.paragraph),
      text: row.text,
      detail: detailByRows(event as Parameters<typeof detailByRows>[0]),
    };
  };
}

/** What the first line of it says beside its id: how it stands, and of whose lists it is. */
export function standingByRows(one: OfKind): { readonly what: Words; readonly status: Words } | undefined {
  if (isOf(oldList, one)) return { what: listOf(one.file), status: statusOfOldList(one.file.status) };
  if (isOf(oldEntry, one)) return { what: entryOfList(one.file.entry), status: statusOfOldEntry };
  if (isOf(needs, one)) return { what: entryOfList(one.file.entry), status: statusOfNeeds };
  if (!isOf(inventory, one)) return undefined;
  const { provider, status } = one.file;
  return { what: words(provider, provider, provider), status: statusOfInventory(status) };
}

function listOf({ provider, list }: OldList): Words {
  const { kk, ru, en } = queueLists[list].name;
  return words(`${provider}, ${kk}`, `${provider}, ${ru}`, `${provider}, ${en}`);
}
