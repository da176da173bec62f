// An old list on a deployed Kezek: brought by an administrator, answered for by the head, confirmed by the supervisor.
import { describe, expect, inject, it } from 'vitest';
import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import type { InventoryView } from '#http/views/files/inventory-view.ts';
import type { OldListView } from '#http/views/files/old-list-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { oldRow, sha256 } from '#test/builders/old-lists/an-old-list.ts';
import { cloudOf } from './cloud.ts';
import { operate } from './operate.ts';

const cloud = cloudOf(inject('stack'));
const [office, list] = ['zhanibek', 'emergency-dwelling'];
/** The last of them has a cabinet here. */
const { iin: hers, surname, name } = citizenOf('citizen-41');
const rows = Array.from({ length: 10 }, (_, index) =>
  index === 9 ? oldRow(10, { iin: hers, surname, name, phone: undefined }) : oldRow(index + 1),
);
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

  it('tells whoever came from it where he stands, what is lacking, and takes it from him, signed (X223, X224)', {
    timeout: 120_000,
  }, async () => {
    const citizen = cloud.as('citizen-41');
    const mine = async () => (await citizen.does<{ items: PlaceAnswer[] }>('readMyPlaces')).items[0];
    const place = await mine();
    expect(place).toMatchObject({
      ...{ provider: office, list, registerNumber: 10, place: 10, status: 'ACTIVE' },
      moment: { at: '2009-03-11T18:59:59.999Z', fixedBy: 'OLD_LIST' },
      provenance: { oldNumber: '10-к', lacking: [{ id: 'NO_PHONE' }] },
    });
    const oldEntryId = place?.provenance?.oldEntryId;
    const contacts = { phone: '+77015556677' };
    await citizen.does('changeRowContacts', { oldEntryId, contacts });
    expect((await mine())?.provenance?.lacking).toEqual([]);
    expect(await citizen.does('readMyRow', { oldEntryId })).toMatchObject({ row: contacts, corrections: [] });
    const caller = { provider: office, oldNumber: '10-К', iin: hers, reason: 'Қоңырау' };
    const told = await cloud.as('contact-centre').does<PlaceAnswer>('queryPlace', caller);
    expect(told).toMatchObject({ place: 10, registerNumber: 10 });
    expect(await citizen.does('prepareLeaving', { caseId: oldEntryId })).toHaveProperty('paper');
  });

  it('is looked through by the register of persons, which proposes three and removes nobody (X220, X221)', {
    timeout: 180_000,
  }, async () => {
    for (const [index, { iin, surname, name, filedOn }] of rows.slice(0, 9).entries()) {
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
    const read = () => head.does<InventoryView & { items: readonly { amendment: string }[] }>('readInventory');
    await expect.poll(async () => (await read()).status, { timeout: 90_000, interval: 1000 }).toBe('DONE');
    // whoever else stands there in this cloud is looked through as well
    const { looked, proposals, items } = await read();
    expect(new Set(items.map(({ amendment }) => amendment)).size).toBe(3);
    expect(looked).toBeGreaterThanOrEqual(10);
    expect(proposals.map(({ ground, count }) => [ground.id, count])).toEqual([['DIED', 3]]);
    expect((await cloud.register.list(office, list)).logHead).toBe(10);
  });
});
