import { InvalidCursor, type Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Inventory, Proposed } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';

/** Commits of one question, and after how many proposals a page ends. */
const atOnce = 50;
const enough = 100;

/** After which commit a page begins; 0: with the first. */
function from(cursor: string | undefined, { version }: Inventory): number {
  const commit = Number(cursor ?? 0);
  if (!Number.isInteger(commit) || commit < 0 || commit > version) throw new InvalidCursor('cursor');
  return commit;
}

/** What an inventory has proposed, in the order of its pages of entries, some of them at once (X254). */
export async function proposalsTold(
  file: Inventory,
  cursor: string | undefined,
  { cases }: { readonly cases: Pick<CaseStore, 'journal'> },
): Promise<Page<Proposed>> {
  const items: Proposed[] = [];
  for (let after = from(cursor, file); after < file.version; after += atOnce) {
    for (const { commit, events } of await cases.journal(inventory, file.id, { after, atMost: atOnce })) {
      for (const event of events) if (event.type === 'PageInventoried') items.push(...event.proposed);
      if (items.length >= enough && commit < file.version) return { items, cursor: String(commit) };
    }
  }
  return { items };
}
