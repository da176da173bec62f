import * as z from 'zod/mini';
import { inventoryOf } from '#casework/acts/inventorying/on-inventory.ts';
import { proposalsTold } from '#casework/acts/inventorying/proposals-told.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { ok, refused } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { InventoryView, inventoryView } from '#http/views/files/inventory-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'claim' | 'load' | 'journal'>;
}

const text = z.string();

/**
 * The inventory that one’s own office has, or had last, or to whoever oversees offices that of the named one: how far it is, and page by page what it proposes; by ids alone, so no
 * reading to note.
 */
export const readInventory = operation({
  name: 'readInventory',
  by: 'official',
  query: z.strictObject({ organisation: z.optional(z.enum(providerIds)), cursor: z.optional(cursor(2000)) }),
  answer: z.extend(InventoryView, {
    items: z.array(z.object({ amendment: text, ground: text })),
    cursor: z.optional(text),
  }),
  run: async (call, deps: Deps) => {
    const file = await inventoryOf(call.query.organisation ?? call.actor.organisation, deps);
    if (!file) return refused(problem('INVENTORY_UNKNOWN'));
    const shown = shownOf(inventory, call, file);
    if (!shown.ok) return shown;
    const { items, ...page } = await proposalsTold(file, call.query.cursor, deps);
    return ok({ body: { ...inventoryView(shown.value, call), ...page, items: [...items] }, version: file.version });
  },
});
