import { expect } from 'vitest';
import { inventoryOf, startInventory } from '#casework/acts/inventorying/on-inventory.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { head } from '../harness/cast.ts';
import { peopleOf, takesIn } from '../harness/old-list.ts';
import { aService, type Service } from '../harness/service.ts';
import { granted } from '../harness/story.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';

type OfService = Played & { readonly service: Service };

/** A list of three, of whom one has died; the register may be silent from the first on. */
async function begun({ isSilent }: { readonly isSilent: boolean }): Promise<OfService> {
  const service = aService({ on: '2024-02-19', at: '10:00' });
  const people = peopleOf(3);
  await takesIn(service, people);
  service.neighbours.knows({ iin: people[1]?.iin ?? '', diedOn: '2024-01-20' });
  if (isSilent) service.neighbours.goesDown('persons');
  const acting = { actor: head, now: service.deps.clock.now(), requestId: 'request-of-the-head' };
  const { file } = granted(await startInventory('uralsk', acting, service.deps));
  return { service: readingOf(service, file.id), id: file.id };
}

/** A year’s inventory: nobody answers it, and one neighbour is asked. */
export const inventoryStories: StoriesOfKind = {
  kind: inventory as unknown as Kind,
  humans: [],
  outages: [
    {
      step: 'inventory-page',
      reach: () => begun({ isSilent: true }),
      rises: (one) => (one as OfService).service.neighbours.comesBack('persons'),
      passes: ({ looked }: Inventory) => looked === 3,
    },
  ],
  walk: {
    begin: () => begun({ isSilent: false }),
    acts: [{ isDone: ({ status }: Inventory) => status === 'DONE', act: ({ service }) => service.pass(60) }],
    days: 1,
    ends: 'DONE',
    expectOnce: async (one) => {
      const file = await inventoryOf('uralsk', one.service.deps);
      expect(file).toMatchObject({ looked: 3, proposed: { DIED: 1 } });
    },
  },
};
