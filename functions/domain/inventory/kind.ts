import type { ClaimChange } from '../file/claims.ts';
import type { Kind } from '../file/kind.ts';
import { relation } from './allowed-actions.ts';
import type { InventoryCommand } from './command.ts';
import { decide } from './decide.ts';
import { type EventOf, InventoryEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { Inventory } from './inventory.ts';
import { steps } from './steps.ts';
import { storedBefore } from './stored-before.ts';
import { terms } from './terms.ts';

/** The inventory that a provider has, or had last. */
export const inventoryKey = (provider: string): string => `inventory#${provider}`;

/** It takes the place of the very one that was over when it was asked for: of two that begin at once one does. */
const claims = (events: readonly { readonly type: string }[], after: Inventory): readonly ClaimChange[] => {
  const started = events.find((told): told is EventOf<'InventoryStarted'> => told.type === 'InventoryStarted');
  if (!started) return [];
  const own = { key: inventoryKey(after.provider), holder: after.id, taken: 'INVENTORY_UNDER_WAY' } as const;
  return [{ ...own, change: 'take', file: after.id, ...(started.after ? { from: started.after } : {}) }];
};

/** 71: once a year a provider looks its lists through by the registers, and removes nobody by that. */
export const inventory: Kind<Inventory, InventoryCommand, OwnEvent> = {
  ...face,
  read: (stored) => Inventory.parse(storedBefore(stored)),
  readEvent: (stored) => InventoryEvent.parse(stored),
  relation,
  decide,
  evolve,
  steps,
  startsOn: { inventory: ['InventoryStarted'] },
  terms: () => terms,
  isAtRest: ({ status }) => status !== 'RUNNING',
  persons: () => ({}),
  answerable: ({ provider }) => provider,
  officeOf: ({ provider }) => provider,
  claims,
};
