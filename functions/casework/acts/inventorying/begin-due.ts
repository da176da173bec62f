import type { ExecuteDeps } from '#casework/execute.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { inventoryOf, startInventory } from './on-inventory.ts';

const isDue = ({ status, reached }: Inventory, today: PlainDate): boolean => {
  const [begun] = reached;
  return status === 'DONE' && begun !== undefined && lastDayOf('listInventory', localDate(begun.at)) <= today;
};

/** 71, X220: a year after a provider’s inventory began the next begins; the first, and one that was stopped, is for its head. */
export async function beginDue(requestId: string, deps: ExecuteDeps & { readonly clock: Clock }): Promise<void> {
  const now = deps.clock.now();
  for (const provider of providerIds) {
    const last = await inventoryOf(provider, deps);
    if (last && isDue(last, localDate(now)))
      await startInventory(provider, { actor: { kind: 'clock' }, now, requestId }, deps);
  }
}
