import type { InventoryStopId } from '../regulation/inventory-stops.ts';
import type { EventOf } from './event.ts';

/** One command, one sentence of the rule. */
export type InventoryCommand =
  /** 71: `after`: who held its place among those of its provider, if there was one */
  | {
      readonly type: 'StartInventory';
      readonly provider: string;
      readonly isUnderWay: boolean;
      readonly after?: string | undefined;
    }
  | (Omit<EventOf<'PageInventoried'>, 'type'> & { readonly type: 'RecordPage'; readonly isLast: boolean })
  | { readonly type: 'StopInventory'; readonly reason: InventoryStopId }
  | { readonly type: 'ContinueInventory' };

export type CommandType = InventoryCommand['type'];
export type CommandOf<T extends CommandType> = Extract<InventoryCommand, { type: T }>;
