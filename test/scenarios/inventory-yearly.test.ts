import { describe, expect, it } from 'vitest';
import { beginDue } from '#casework/acts/inventorying/begin-due.ts';
import { inventoryOf, stopInventory } from '#casework/acts/inventorying/on-inventory.ts';
import { acting, aListOf, begins, isOver, theInventory, until } from './harness/inventorying.ts';
import { granted } from './harness/story.ts';

describe('the year of an inventory (71, X220)', () => {
  it('begins again by the clock a year after it began, and never by itself the first time or where it was stopped (X220)', async () => {
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
});
