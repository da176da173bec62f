import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { opened } from '#domain/file/state.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { type InventoryStatus, inventoryStatuses } from '#domain/inventory/status.ts';

const staff = (kind: StaffRole, organisation = 'uralsk'): Actor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  person: `person_${kind}`,
  organisation,
});
const everybody: readonly Actor[] = [
  ...(['head', 'registrar', 'executor', 'administrator', 'operator', 'contactCentre'] as const).map((role) =>
    staff(role),
  ),
  ...(['supervisor', 'auditor'] as const).map((role) => staff(role, 'oblast')),
  { kind: 'recipient', person: 'person_somebody' as PersonId },
  { kind: 'machine' },
];
const acts = {
  stop: 'StopInventory',
  goOn: 'ContinueInventory',
  page: 'RecordPage',
  hold: 'Hold',
  resume: 'ResumeProcedure',
  see: 'SeeCase',
} as const;

const eyes = { registrar: 'see', executor: 'see', administrator: 'see', supervisor: 'see', auditor: 'see' } as const;
/** Who may do what with an inventory, written out. */
const rights: Readonly<Record<InventoryStatus, Readonly<Record<string, string>>>> = {
  RUNNING: { ...eyes, head: 'stop goOn see', machine: 'page hold resume' },
  STOPPED: { ...eyes, head: 'stop goOn see', machine: 'page resume' },
  DONE: { ...eyes, head: 'see', machine: 'resume' },
};
const aFile = (status: InventoryStatus): Inventory => ({
  ...opened('inventory_1', '2018-02-19T05:00:00.000Z'),
  ...{ version: 1, status, reached: [], provider: 'uralsk', at: { list: 'veterans', upTo: 0 } },
  ...{ pages: 0, looked: 0, unknown: 0, spared: 0, open: 0, proposed: {} },
});
const may = (status: InventoryStatus, actor: Actor) =>
  Object.entries(acts).flatMap(([word, action]) =>
    mayAct(inventory, aFile(status), { actor, action }).ok ? [word] : [],
  );

describe('who may do what with an inventory (X220)', () => {
  it.each(inventoryStatuses)('in status %s is what is written', (status) => {
    for (const actor of everybody)
      expect([actor.kind, may(status, actor).join(' ')]).toEqual([actor.kind, rights[status][actor.kind] ?? '']);
  });

  it.each(inventoryStatuses)('in status %s is nothing for another office', (status) => {
    for (const role of ['head', 'executor'] as const) expect(may(status, staff(role, 'borili'))).toEqual([]);
  });
});
