import { continueInventory as goOn } from '#casework/acts/inventorying/on-inventory.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inventoried } from '#http/calls/inventorying.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { InventoryView } from '#http/views/files/inventory-view.ts';

/** X220: the head has the inventory that was stopped go on from there. */
export const continueInventory = operation({
  name: 'continueInventory',
  by: 'bearer',
  body: Nothing,
  keyless: true,
  answer: InventoryView,
  run: (call, deps: CommandDeps) => inventoried(call, deps, (acting) => goOn(acting, deps)),
});
