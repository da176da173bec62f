import { stopInventory as stop } from '#casework/acts/inventorying/on-inventory.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inventoried } from '#http/calls/inventorying.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { InventoryView } from '#http/views/inventory-view.ts';

/** X220: the head stops the inventory where it is. */
export const stopInventory = operation({
  name: 'stopInventory',
  by: 'bearer',
  body: Nothing,
  keyless: true,
  answer: InventoryView,
  run: (call, deps: CommandDeps) => inventoried(call, deps, (acting) => stop(acting, deps)),
});
