import { inventoryOf } from '#casework/acts/inventorying/on-inventory.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { ok, refused } from '#domain/result.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { InventoryView, inventoryView } from '#http/views/inventory-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
}

/** The inventory that the office has, or had last: how far it is and what it proposes; by ids alone, so no reading to note. */
export const readInventory = operation({
  name: 'readInventory',
  by: 'official',
  answer: InventoryView,
  run: async (call, deps: Deps) => {
    const file = await inventoryOf(call.actor.organisation, deps);
    if (!file) return refused(problem('INVENTORY_UNKNOWN'));
    const shown = shownOf(inventory, call, file);
    return shown.ok ? ok({ body: inventoryView(shown.value, call), version: shown.value.version }) : shown;
  },
});
