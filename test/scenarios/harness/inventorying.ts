import { inventoryOf, startInventory } from '#casework/acts/inventorying/on-inventory.ts';
import { proposalsTold } from '#casework/acts/inventorying/proposals-told.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { head } from './cast.ts';
import { peopleOf, takesIn } from './old-list.ts';
import { aService, type Service } from './service.ts';
import { granted } from './story.ts';

/** By then the law knows that citizenship may end (X120). */
export const monday = { on: '2024-02-19', at: '10:00' };
export const acting = ({ deps }: Service) => ({ actor: head, now: deps.clock.now(), requestId: 'request-of-the-head' });
export const theInventory = async ({ deps }: Service) => {
  const file = await inventoryOf('uralsk', deps);
  if (!file) throw new Error('no inventory');
  return file;
};
export const begins = async (service: Service) =>
  granted(await startInventory('uralsk', acting(service), service.deps));

/** Time passes, a second or a minute after the other, until it stands so. */
export async function until(service: Service, stands: (file: Inventory) => boolean, seconds = 1): Promise<Inventory> {
  for (let waited = 0; waited < 300; waited++) {
    const file = await theInventory(service);
    if (stands(file)) return file;
    await service.settle();
    await service.pass(seconds);
  }
  return theInventory(service);
}
export const isOver = ({ status }: Inventory): boolean => status === 'DONE';
/** Without time that passes, so that no page comes after it. */
export async function firstPage(service: Service): Promise<Inventory> {
  for (let waited = 0; waited < 500 && (await theInventory(service)).pages === 0; waited++) await service.settle();
  return theInventory(service);
}

/** A list of this many people that came from an old one. */
export async function aListOf(count: number) {
  const service = aService(monday);
  const people = peopleOf(count);
  await takesIn(service, people);
  return { service, people, iinOf: (number: number) => people[number - 1]?.iin ?? '' };
}
export const proposals = async (service: Service) => {
  const { items } = await proposalsTold(await theInventory(service), undefined, service.deps);
  return Promise.all(items.map(async ({ amendment: id }) => service.deps.cases.load(amendment, id)));
};
