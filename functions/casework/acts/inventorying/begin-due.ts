import type { ExecuteDeps } from '#casework/execute.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';
import { lastDayOf, periods } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addMonths, localDate } from '#domain/time/local-date.ts';
import { inventoryOf, startInventory } from './on-inventory.ts';

const isDue = ({ status, reached }: Inventory, today: PlainDate): boolean => {
  const [begun] = reached;
  return status === 'DONE' && begun !== undefined && lastDayOf('listInventory', localDate(begun.at)) <= today;
};

type Deps = ExecuteDeps & { readonly clock: Clock; readonly register: Pick<Register, 'headBy'> };

/** Has anybody stood on a list of this provider for the year in which the law has it looked through? */
async function hadPeople(provider: ProviderId, today: PlainDate, { register }: Deps): Promise<boolean> {
  const aYearAgo = addMonths(today, -periods.listInventory.amount);
  const heads = await Promise.all(queueListIds.map((list) => register.headBy(provider, list, aYearAgo)));
  return heads.some((head) => head !== undefined && head.size > 0);
}

/**
 * 71, X220: a year after a provider’s inventory began the next begins, and the first where its head has let a year pass; one that
 * was stopped is for its head.
 */
export async function beginDue(requestId: string, deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  for (const provider of providerIds) {
    const last = await inventoryOf(provider, deps);
    if (last ? isDue(last, today) : await hadPeople(provider, today, deps))
      await startInventory(provider, { actor: { kind: 'clock' }, now, requestId }, deps);
  }
}
