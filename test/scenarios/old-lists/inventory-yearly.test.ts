import { describe, expect, it } from 'vitest';
import { beginDue } from '#casework/acts/inventorying/begin-due.ts';
import { continueInventory, inventoryOf, stopInventory } from '#casework/acts/inventorying/on-inventory.ts';
import {
  acting,
  aListOf,
  begins,
  firstPage,
  isOver,
  theInventory,
  until,
} from '#test/scenarios/harness/inventorying.ts';
import { granted } from '#test/scenarios/harness/story.ts';

describe('the year of an inventory (71, X220)', () => {
  it('begins again by the clock a year after it began, and never by itself where it was stopped (X220)', async () => {
    const { service } = await aListOf(3);
    const night = () => beginDue('request-of-the-night', service.deps);
    await night();
    expect(await inventoryOf('uralsk', service.deps)).toBeUndefined();
    await begins(service);
    const first = await until(service, isOver);
    await service.skipDays(365);
    await night();
    expect((await theInventory(service)).id).toBe(first.id);
    await service.skipDays(1);
    await night();
    const second = await theInventory(service);
    expect([second.id === first.id, second.startedBy]).toEqual([false, undefined]);
    granted(await stopInventory('PROPOSALS_FIRST', acting(service), service.deps));
    await service.skipDays(367);
    await night();
    expect(await theInventory(service)).toMatchObject({ id: second.id, status: 'STOPPED' });
  });

  it('begins the first by the clock, too, where people have stood there for a year and no head has begun it', async () => {
    const { service } = await aListOf(3);
    const night = () => beginDue('request-of-the-night', service.deps);
    await service.skipDays(365);
    await night();
    expect(await inventoryOf('uralsk', service.deps)).toBeUndefined();
    await service.skipDays(1);
    await night();
    expect(await until(service, isOver)).toMatchObject({ status: 'DONE', looked: 3 });
    expect(await theInventory(service)).not.toHaveProperty('startedBy');
    expect(await inventoryOf('borili', service.deps)).toBeUndefined();
  });

  it('has a year to come to its end, which is met by that and by nothing else', async () => {
    const { service } = await aListOf(60);
    await begins(service);
    expect((await theInventory(service)).terms.year).toMatchObject({ state: 'running', lastDay: '2025-02-19' });
    await until(service, isOver);
    expect((await theInventory(service)).terms.year).toMatchObject({ state: 'met' });
  });

  it('rings and is shown as late where it was stopped and continued again and again, each time within its days (X253)', async () => {
    const { service } = await aListOf(120);
    await begins(service);
    await firstPage(service);
    for (let weeks = 0; weeks < 53; weeks++) {
      granted(await stopInventory('REGISTER_SPARED', acting(service), service.deps));
      await service.skipDays(4);
      granted(await continueInventory(acting(service), service.deps));
      granted(await stopInventory('REGISTER_SPARED', acting(service), service.deps));
      await service.skipDays(3);
    }
    const late = await theInventory(service);
    expect(late.missed).toMatchObject([{ term: 'year', cause: 'OVERDUE' }]);
    expect((await service.deps.lists.late('uralsk')).items).toEqual([late.id]);
    granted(await continueInventory(acting(service), service.deps));
    expect(await until(service, isOver)).toMatchObject({ status: 'DONE', looked: 120, pages: 3 });
    expect((await service.deps.lists.late('uralsk')).items).toEqual([]);
  });
});
