import { describe, expect, it } from 'vitest';
import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import { namesOf } from '#casework/identity/names-of.ts';
import { aStaffedOffice } from '#test/builders/doors/a-staffed-office.ts';
import { anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

describe('an official who has not come to life', () => {
  it('awakens by his own certificate of his office alone', async () => {
    const the = anIdentityDoor();
    const asleep = await the.enter('executor', 'uralsk', citizen(12), 'uralsk-executor');
    const { iin } = citizen(12);
    const bin = '150740000014';
    const wake = async (proof: unknown) =>
      (await the.knock('POST', '/v1/staff-accounts', { body: { login: 'uralsk-executor', password, proof } })).status;
    const refused = [
      await wake(await the.proofBy(iin, { iin, role: 'individual', bin }, 'service')),
      await wake(await the.proofBy(iin, { iin, role: 'employee' }, 'service')),
      await wake(await the.proofBy(iin, { iin, role: 'employee', bin: '150740000034' }, 'service')),
      await wake(await the.proofBy(iin, { iin: citizen(13).iin, role: 'employee', bin }, 'service')),
      await wake(await the.proofBy(iin, { iin, role: 'employee', bin }, 'cabinet')),
    ];
    expect(refused).toEqual([422, 422, 422, 422, 422]);
    expect((await the.staff.get(asleep.id))?.awakened).toBeUndefined();
    expect(await wake(await the.serviceProof('uralsk', iin))).toBe(201);
    expect(the.staff.notes.at(-1)).toMatchObject({
      actor: { kind: 'executor', id: asleep.id },
      change: { kind: 'AWAKENED', certificateSha256: expect.any(String) },
    });
  });

  it('is told nothing that an unknown login is not told, and his nonce opens no cabinet', async () => {
    const the = anIdentityDoor();
    await the.enter('executor', 'uralsk', citizen(12), 'uralsk-executor');
    const { iin } = citizen(12);
    const wake = async (login: string) => {
      const proof = await the.proofBy(iin, { iin: citizen(13).iin, role: 'employee' }, 'service');
      const { instance: _, ...told } = (
        await the.knock('POST', '/v1/staff-accounts', { body: { login, password, proof } })
      ).body;
      return told;
    };
    expect(await wake('uralsk-executor')).toEqual(await wake('nobody-here'));
    const proof = await the.proofBy(iin, { iin, role: 'individual' }, 'service');
    expect((await the.knock('POST', '/v1/accounts', { body: { iin, password, proof } })).status).toBe(422);
  });

  it('is no executor whom the head may name', async () => {
    const { the, head, executor } = await aStaffedOffice();
    await the.enter('executor', 'uralsk', citizen(22));
    const { body } = await the.knock('GET', '/v1/executors', { as: head.id });
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([executor.id]);
  });

  it('is known by the name that his certificate bears, whatever he was entered as (X81)', async () => {
    const the = anIdentityDoor();
    const { iin } = citizen(12);
    const asleep = await the.enter('executor', 'uralsk', { ...citizen(12), surname: 'Басқа' }, 'uralsk-executor');
    const name = { surname: 'Шын', name: 'Аты' };
    const proof = await the.proofBy(iin, { iin, bin: '150740000014', role: 'employee', name }, 'service');
    const body = { login: 'uralsk-executor', password, proof };
    expect((await the.knock('POST', '/v1/staff-accounts', { body })).status).toBe(201);
    const keys = [{ ...citizen(12), surname: 'Басқа' }, name].map((one) => kinKeysOf(one, bornOnIn(iin), the));
    expect((await the.staff.get(asleep.id))?.nameKeys).toEqual((await Promise.all(keys)).flat());
  });

  it('is known by name though he was entered before that was kept (X81)', async () => {
    const the = anIdentityDoor();
    const executor = await the.enrol('executor', 'uralsk', citizen(12));
    const { nameKeys, ...before } = executor;
    expect(await namesOf(before, the)).toEqual(nameKeys);
    expect(await namesOf({ ...before, record: { id: 'record_none', mac: '' } }, the)).toEqual([]);
  });
});
