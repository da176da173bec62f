import * as z from 'zod/mini';
import { stopInventory as stop } from '#casework/acts/inventorying/on-inventory.ts';
import { inventoryStopIds } from '#domain/regulation/inventory-stops.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inventoried } from '#http/calls/inventorying.ts';
import { operation } from '#http/operation.ts';
import { InventoryView } from '#http/views/files/inventory-view.ts';

/** X220, X253: the head stops the inventory where it is, and says by a reason of the table why. */
export const stopInventory = operation({
  name: 'stopInventory',
  by: 'bearer',
  body: z.strictObject({ reason: z.enum(inventoryStopIds) }),
  keyless: true,
  answer: InventoryView,
  run: (call, deps: CommandDeps) => inventoried(call, deps, (acting) => stop(call.body.reason, acting, deps)),
});
