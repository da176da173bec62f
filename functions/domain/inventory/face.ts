import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { termTable } from './terms.ts';

/** By what inventories are known and counted, without their rules. */
export const face = {
  prefix: 'inventory',
  allowed,
  endings: ['DONE'],
  termTable,
  metrics: { open: 'OpenInventories', missed: 'InventoryMissed' },
} satisfies Face;
