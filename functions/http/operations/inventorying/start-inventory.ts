import { startInventory as start } from '#casework/acts/inventorying/on-inventory.ts';
import { isStaff } from '#domain/actor.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inventoried } from '#http/calls/inventorying.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { InventoryView } from '#http/views/files/inventory-view.ts';

/** 71: the head has the lists of his provider looked through by the registers; whatever is found is proposed, and nobody is removed. */
export const startInventory = operation({
  name: 'startInventory',
  by: 'bearer',
  body: Nothing,
  answer: InventoryView,
  status: 201,
  run: (call, deps: CommandDeps) =>
    inventoried(call, deps, (acting) => start(isStaff(acting.actor) ? acting.actor.organisation : '', acting, deps)),
});
