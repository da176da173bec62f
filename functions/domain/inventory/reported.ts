import { notCounted, type Reported } from '../reports/reported.ts';
import type { OwnEvent } from './event.ts';
import type { Inventory } from './inventory.ts';
import { terms } from './terms.ts';

/** What an inventory finds is counted as it is proposed, by the amendments that it begins. */
export const reportedInventory: Reported<Inventory, OwnEvent> = {
  office: ({ provider }) => provider,
  names: {},
  termNames: Object.fromEntries(Object.entries(terms).map(([term, { name }]) => [term, name])),
  officeOfTerm: (_, { provider }) => provider,
  events: {
    InventoryStarted: notCounted,
    PageInventoried: notCounted,
    InventoryStopped: notCounted,
    InventoryContinued: notCounted,
    InventoryEnded: notCounted,
  },
};
