import type { Acted } from '#casework/acts/inventorying/on-inventory.ts';
import type { Acting } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { ok } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type InventoryView, inventoryView } from '#http/views/files/inventory-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';

/** An act on the inventory of one’s own office, answered with how it then stands. */
export async function inventoried(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<InventoryView> {
  const done = await performed(inventory, asking, { deps, act });
  const shown = done.ok ? shownOf(inventory, asking, done.value) : done;
  return shown.ok ? ok({ body: inventoryView(shown.value, asking), version: shown.value.version }) : shown;
}
