// An old list on a deployed Kezek: brought by an administrator, answered for by the head, confirmed by the supervisor.
import { describe, expect, inject, it } from 'vitest';
import type { InventoryView } from '#http/views/inventory-view.ts';
import type { OldListView } from '#http/views/old-list-view.ts';
import { oldRow, sha256 } from '#test/builders/an-old-list.ts';
import { cloudOf } from './cloud.ts';
import { operate } from './operate.ts';

const cloud = cloudOf(inject('stack'));
const [office, list] = ['zhanibek', 'emergency-dwelling'];
const rows = Array.from({ length: 10 }, (_, index) => oldRow(index + 1));
const administrator = cloud.as(`${office}-admin`);

interface Asked {
  readonly confirmation: { readonly id: string; readonly hash: string };
}

describe('an old list, deployed (X215, X217)', () => {
  it('comes onto the list in the order of its file, once two have confirmed it', { timeout: 120_000 }, async () => {
    await administrator.does('openOldList', { list, sha256, rows: rows.length });
    await administrator.does('bringOldRows', { list, page: 1, rows });
    await administrator.does('sealOldList', { list });
    const { confirmation } = await cloud.as(`${office}-head`).does<Asked>('askOldListConfirmation', { list });
    const { id: confirmationId, hash } = confirmation;
    await cloud.as('supervisor').does('giveConfirmation', { confirmationId, hash });
    const done = await administrator.does<OldListView>('takeInOldRows', { list });
    expect(done).toMatchObject({ status: 'TAKEN_IN', taken: 10, numbers: { from: 1, to: 10 } });
    const log = await cloud.register.acts(office, list, 1, 10);
    expect(log.map(({ kind, registerNumber, place }) => [kind, registerNumber, place])).toEqual(
      rows.map((_, index) => ['TAKEN_IN', index + 1, index + 1]),
    );
    expect((await administrator.does<OldListView>('readOldList', { list })).status).toBe('TAKEN_IN');
    const told = await operate(cloud, 'check-register');
    expect(told.join('\n')).toMatch(/zhanibek +emergency-dwelling +10 +10 +10 +10 +10/);
  });

  it('is looked through by the register of persons, which proposes three and removes nobody (X220, X221)', {
    timeout: 180_000,
  }, async () => {
    for (const [index, { iin, surname, name, filedOn }] of rows.entries()) {
      const died = index < 3 ? { diedOn: '2018-01-20' } : {};
      const person = { surname, name, bornOn: filedOn.replace('2009', '1980'), ...died };
      const url = `${cloud.stack.neighboursControlUrl}/people/${iin}`;
      const put = await fetch(url, {
        method: 'PUT',
        body: JSON.stringify(person),
        headers: { 'content-type': 'application/json' },
      });
      expect(put.status).toBeLessThan(300);
    }
    const head = cloud.as(`${office}-head`);
    await head.does('startInventory');
    const read = () => head.does<InventoryView>('readInventory');
    await expect.poll(async () => (await read()).status, { timeout: 90_000, interval: 1000 }).toBe('DONE');
    const { looked, unknown, proposals } = await read();
    expect([looked, unknown, proposals.map(({ ground, amendments }) => [ground.id, amendments.length])]).toEqual([
      ...[10, 0, [['DIED', 3]]],
    ]);
    expect((await cloud.register.list(office, list)).logHead).toBe(10);
  });
});
