import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { idOf } from '../file/refs.ts';
import { queueListIds } from '../regulation/categories.ts';
import { inventoryStopIds } from '../regulation/inventory-stops.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { Proposed } from './inventory.ts';

/** What a page of entries came to. */
export const pageShape = {
  list: z.enum(queueListIds),
  upTo: z.number(),
  looked: z.number(),
  unknown: z.number(),
  spared: z.number(),
  open: z.number(),
  proposed: z.array(Proposed),
};

/** What has happened to an inventory; facts and their sources stand in the amendments that it proposes. */
export const InventoryEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  /** `after`: whose place it took: the one before it, or, of before that was kept, the provider itself */
  event('InventoryStarted', {
    provider: z.enum(providerIds),
    by: z.optional(idOf('staff')),
    after: z.optional(z.string()),
  }),
  event('PageInventoried', pageShape),
  /** `reason`: of before it was asked there is none */
  event('InventoryStopped', { by: idOf('staff'), reason: z.optional(z.enum(inventoryStopIds)) }),
  event('InventoryContinued', { by: idOf('staff') }),
  event('InventoryEnded', {}),
]);
export type InventoryEvent = z.infer<typeof InventoryEvent>;

/** What only this kind knows; the rest is the frame's. */
export type OwnEvent = Exclude<InventoryEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
export type EventOf<T extends OwnEventType> = Extract<OwnEvent, { type: T }>;
