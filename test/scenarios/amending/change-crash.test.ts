import { expect, it } from 'vitest';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { entry, onTheList, placeNow } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { carryOn } from '#test/scenarios/harness/ways.ts';

const toVeterans: Wish = {
  change: { kind: 'list', provider: 'uralsk' },
  form: { category: 'veterans' },
  documents: [],
};

/** A change of list from its opening to the signed notice, whoever finds nothing to do waiting for the reconciler. */
async function changes(service: Service): Promise<void> {
  await service.filesOnPortal(toVeterans);
  for (let patience = 0; patience < 4 && (await service.status()) !== 'ISSUED'; patience++) {
    await carryOn(service);
    await service.pass(180);
    await service.reconciles();
  }
}

async function expectChangedOnce(service: Service): Promise<void> {
  expect(await service.status()).toBe('ISSUED');
  expect((await service.events('ResultSigned')).length).toBe(1);
  const lists = ['public-sector', 'veterans'].map((list) => service.deps.register.list('uralsk', list));
  expect(await Promise.all(lists)).toMatchObject([
    { nextNumber: 2, totals: { 2018: 0 }, logHead: 2 },
    { nextNumber: 1, totals: { 2018: 1 }, logHead: 1 },
  ]);
  expect(await service.deps.register.entry(entry())).toMatchObject({
    acts: ['public-sector#1', 'public-sector#2', 'veterans#1'],
    onList: 'veterans',
  });
  expect(await placeNow(service)).toMatchObject({ registerNumber: 1, place: 1, listSize: 1 });
}

it('a change of list is done once and on both lists or on none, whatever dies between two writes (X52, X135)', async () => {
  const quiet = aService();
  await onTheList(quiet, 1);
  const before = quiet.store.writes();
  await changes(quiet);
  await expectChangedOnce(quiet);
  const writes = quiet.store.writes() - before;
  expect(writes).toBeGreaterThan(8);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
      const service = aService();
      await onTheList(service, 1);
      service.store.strike(nth, trouble);
      await changes(service);
      await expectChangedOnce(service);
    }
});
