import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { opened } from '#domain/file/state.ts';
import type { InventoryCommand } from '#domain/inventory/command.ts';
import { decide } from '#domain/inventory/decide.ts';
import { evolve } from '#domain/inventory/evolve.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const [now, later] = ['2018-03-01T07:00:00.000Z', '2018-03-02T07:00:00.000Z'];
const [list, next] = [queueListIds[1], queueListIds[2]] as const;
const inventory = (parts: Partial<Inventory> = {}): Inventory => ({
  ...opened('inventory_1', now),
  ...({ version: 1, status: 'RUNNING', reached: [{ status: 'RUNNING', at: now }], provider: 'uralsk' } as const),
  ...{ at: { list: list as never, upTo: 50 }, pages: 1, looked: 40, unknown: 2, spared: 1, open: 3, proposed: {} },
  ...parts,
});
const at = (kind: Parameters<typeof staff>[0], organisation = 'uralsk'): Actor =>
  ({ ...staff(kind), organisation }) as Actor;
const [clock, machine, head] = [{ kind: 'clock' } as Actor, { kind: 'machine' } as Actor, at('head')];

const starting = (parts: object = {}): InventoryCommand => ({
  type: 'StartInventory',
  provider: 'uralsk',
  isUnderWay: false,
  ...parts,
});
const proposal = { amendment: 'amendment_1', ground: 'NEED_ENDED' } as const;
const page = (of: string | undefined, upTo: number, isLast = false): InventoryCommand => ({
  ...{ type: 'RecordPage', list: of as never, upTo, isLast },
  ...{ looked: 10, unknown: 1, spared: 2, open: 4, proposed: [proposal] },
});

const stopping: InventoryCommand = { type: 'StopInventory', reason: 'REGISTER_IN_DOUBT' };

const heard = (of: Inventory | undefined, command: InventoryCommand, actor: Actor): string =>
  heardOf(decide(of, command, { actor, now }));

describe('an inventory of a provider’s lists (71, X220)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Inventory | undefined, InventoryCommand, Actor]>([
    ['begun by its head', 'InventoryStarted', undefined, starting(), head],
    ['by the clock', 'InventoryStarted', undefined, starting(), clock],
    ['by another’s head', 'FORBIDDEN', undefined, starting(), at('head', 'borili')],
    ['by no executor', 'FORBIDDEN', undefined, starting(), at('executor')],
    ['by no machine', 'FORBIDDEN', undefined, starting(), machine],
    ['of no provider', 'FORBIDDEN', undefined, starting({ provider: 'oblast' }), clock],
    ['while one goes on', 'INVENTORY_UNDER_WAY', undefined, starting({ isUnderWay: true }), head],
    ['begun once', 'nothing', inventory(), starting(), head],
    ['gone on with if it is there', 'CASE_NOT_FOUND', undefined, page(list, 100), machine],
    ['the next page', 'PageInventoried', inventory(), page(list, 100), machine],
    ['the same page', 'nothing', inventory(), page(list, 50), machine],
    ['a page before it', 'nothing', inventory(), page(list, 49), machine],
    ['a page of the next list', 'PageInventoried', inventory(), page(next, 1), machine],
    ['a page of the list before', 'nothing', inventory(), page(queueListIds[0], 500), machine],
    ['the last page', 'PageInventoried InventoryEnded', inventory(), page(list, 100, true), machine],
    ['the last page again', 'InventoryEnded', inventory(), page(list, 50, true), machine],
    ['the last page, once it was stopped', 'PageInventoried', inventory({ status: 'STOPPED' }), page(list, 100, true), machine],
    ['stopped by its head', 'InventoryStopped', inventory(), stopping, head],
    ['stopped again', 'nothing', inventory({ status: 'STOPPED', stopped: { by: 'staff_1', at: now, reason: 'REGISTER_IN_DOUBT' } }), stopping, head],
    ['stopped by another reason', 'NOT_IN_THIS_STATUS', inventory({ status: 'STOPPED', stopped: { by: 'staff_1', at: now, reason: 'REGISTER_SPARED' } }), stopping, head],
    ['stopped by no machine', 'FORBIDDEN', inventory(), stopping, machine],
    ['gone on with by its head', 'InventoryContinued', inventory({ status: 'STOPPED' }), { type: 'ContinueInventory' }, head],
    ['gone on with again', 'nothing', inventory(), { type: 'ContinueInventory' }, head],
    ['gone on with by no machine', 'FORBIDDEN', inventory({ status: 'STOPPED' }), { type: 'ContinueInventory' }, machine],
  ])('%s: %s', (_, told, of, command, actor) => expect(heard(of, command, actor)).toBe(told));
});

describe('what an inventory has come to is folded', () => {
  const recorded = { id: 'inventory_1', at: later, commit: 2 };
  const folded = (of: Inventory | undefined, command: InventoryCommand, actor: Actor): Inventory => {
    const decided = decide(of, command, { actor, now });
    let file = of;
    for (const event of decided.ok ? decided.value : []) file = evolve(file, event, recorded);
    if (!file) throw new Error('nothing has begun');
    return file;
  };

  it('from the first number of the first list on, and who began it', () => {
    const begun = folded(undefined, starting({ after: 'inventory_0' }), head);
    expect(begun).toMatchObject({
      ...{ id: 'inventory_1', status: 'RUNNING', reached: [{ status: 'RUNNING', at: later }], provider: 'uralsk' },
      ...{ startedBy: (head as { staff: string }).staff, at: { list: queueListIds[0], upTo: 0 } },
      ...{ pages: 0, looked: 0, unknown: 0, spared: 0, open: 0, proposed: {} },
    });
    expect(folded(undefined, starting(), clock)).not.toHaveProperty('startedBy');
    expect(decide(undefined, starting({ after: 'inventory_0' }), { actor: clock, now })).toEqual({
      ok: true,
      value: [{ type: 'InventoryStarted', provider: 'uralsk', after: 'inventory_0' }],
    });
  });

  it('each number by the page, and what was proposed', () => {
    const before = inventory({ proposed: { NEED_ENDED: 1, DIED: 2 } });
    expect(folded(before, page(list, 100), machine)).toMatchObject({
      ...{ at: { list, upTo: 100 }, pages: 2, looked: 50, unknown: 3, spared: 3, open: 7, status: 'RUNNING' },
      ...{ proposed: { NEED_ENDED: 2, DIED: 2 }, rounds: { 'inventory-page': 1 } },
    });
    expect(folded(before, page(list, 100, true), machine)).toMatchObject({ pages: 2, status: 'DONE' });
  });

  it('stopped it waits for nothing, and goes on', () => {
    const hold = { cause: 'REGISTER_DOWN', since: now, tries: 1, nextTryAt: later };
    const stopped = folded(inventory({ holds: { 'inventory-page': hold as never } }), stopping, head);
    expect([stopped.status, stopped.holds]).toEqual(['STOPPED', {}]);
    expect(folded(stopped, { type: 'ContinueInventory' }, head).status).toBe('RUNNING');
  });

  it('begins with its start', () =>
    expect(() => evolve(undefined, { type: 'InventoryEnded' }, recorded)).toThrow(
      'does not begin with InventoryEnded',
    ));
});
