import { expect, it } from 'vitest';
import { continueInventory, stopInventory } from '#casework/acts/inventorying/on-inventory.ts';
import { inventoryPage } from '#tasks/inventory-page.ts';
import {
  acting,
  aListOf,
  begins,
  isOver,
  proposals,
  theInventory,
  until,
} from '#test/scenarios/harness/inventorying.ts';
import { granted } from '#test/scenarios/harness/story.ts';

/** The head stops it while the register is being asked about a page of these people. */
async function stoppedInPage(count: number, { isSilent = false } = {}) {
  const { service, iinOf } = await aListOf(count);
  service.neighbours.knows({ iin: iinOf(2), diedOn: '2024-02-12' });
  const { id } = (await begins(service)).file;
  let isStopped = false;
  const find: typeof service.deps.persons.find = async (iin) => {
    if (!isStopped) granted(await stopInventory('REGISTER_IN_DOUBT', acting(service), service.deps));
    isStopped = true;
    if (isSilent) return { kind: 'unavailable', why: 'TIMEOUT' };
    return service.deps.persons.find(iin);
  };
  const deps = { ...service.deps, persons: { ...service.deps.persons, find } };
  const answer = await inventoryPage({ caseId: id, requestId: 'request-of-the-machine' }, deps);
  return { service, answer, corrected: () => service.neighbours.knows({ iin: iinOf(2) }) };
}

it('an inventory that is stopped while a page is looked through keeps what that page has proposed, and stands still after it', async () => {
  const { service, corrected } = await stoppedInPage(60);
  expect(await theInventory(service)).toMatchObject({ status: 'STOPPED', pages: 1, looked: 50, proposed: { DIED: 1 } });
  await service.pass(600);
  expect(await theInventory(service)).toMatchObject({ status: 'STOPPED', pages: 1 });
  // what the register says since makes nothing of it undone
  corrected();
  granted(await continueInventory(acting(service), service.deps));
  expect(await until(service, isOver)).toMatchObject({ status: 'DONE', pages: 2, looked: 60, proposed: { DIED: 1 } });
  expect(await proposals(service)).toMatchObject([{ ground: 'DIED' }]);
});

it('an inventory that is stopped while the register is silent waits for nothing', async () => {
  const { service, answer } = await stoppedInPage(60, { isSilent: true });
  expect(answer).toEqual({ outcome: 'stopped' });
  expect(await theInventory(service)).toMatchObject({ status: 'STOPPED', pages: 0, holds: {} });
});
