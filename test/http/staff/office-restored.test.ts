import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anIdentityDoor, confirms } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const login = 'uralsk-administrator-9';

/** An office and those above it; whoever leaves is gone that day. */
async function anOblast() {
  const the = anIdentityDoor();
  const administrator = await the.enrol('administrator', 'uralsk', citizen(10), 'uralsk-admin');
  const head = await the.enrol('head', 'uralsk', citizen(11), 'uralsk-head');
  const supervisor = await the.enrol('supervisor', 'oblast', citizen(12), 'supervisor');
  const above = await the.enrol('administrator', 'oblast', citizen(13), 'oblast-admin');
  const auditor = await the.enrol('auditor', 'oblast', citizen(14), 'auditor');
  const elsewhere = await the.enrol('administrator', 'borili', citizen(15), 'borili-admin');
  const leaves = async (member: StaffMember) => {
    const note = { change: { kind: 'DISMISSED' }, actor: {}, at: the.clock.now(), requestId: 'gone' } as const;
    await the.staff.change({ ...member, version: member.version + 1, dismissedAt: note.at }, note);
  };
  const restore = (as: string, more: object = {}) => {
    const entry = { ...citizen(20), role: 'administrator', from: '2018-03-05', login, organisation: 'uralsk' };
    return the.knock('POST', '/v1/staff', { as, body: { ...entry, ...more } });
  };
  return { the, administrator, head, supervisor, above, auditor, elsewhere, leaves, restore };
}
const type = (name: string) => `urn:kezek:problem:${name}`;

describe('an office whose last administrator is gone (X80)', () => {
  it.each(['supervisor', 'above'] as const)('is given one by its %s and another person of the oblast', async (asks) => {
    const { the, administrator, supervisor, above, head, leaves, restore, ...office } = await anOblast();
    await leaves(administrator);
    const [asker, second] = asks === 'supervisor' ? [supervisor, above] : [above, supervisor];
    const asked = await restore(asker.id);
    expect(asked).toMatchObject({ status: 201, body: { confirmation: { kind: 'restoring', state: 'WAITING' } } });
    expect((await confirms(the, asker.id, asked)).status).toBe(403);
    for (const one of [head, office.elsewhere, office.auditor])
      expect([403, 404]).toContain((await confirms(the, one.id, asked)).status);
    expect(await the.staff.byLogin(login)).toBeUndefined();
    expect((await confirms(the, second.id, asked)).status).toBe(200);
    const restored = await the.awaken({ login, organisation: 'uralsk' }, citizen(20));
    expect((await the.knock('GET', '/v1/staff', { as: restored.id })).status).toBe(200);
    expect(await restore(asker.id, { ...citizen(21), login: undefined })).toMatchObject({
      status: 409,
      body: { type: type('administrator-there') },
    });
  });

  it('is given nobody else, nor by anybody else, nor while one is there', async () => {
    const { administrator, supervisor, head, auditor, elsewhere, leaves, restore } = await anOblast();
    expect((await restore(supervisor.id)).body.type).toBe(type('administrator-there'));
    await leaves(administrator);
    expect((await restore(supervisor.id, { role: 'head' })).body.type).toBe(type('role-not-here'));
    expect((await restore(elsewhere.id)).body.type).toBe(type('staff-unknown'));
    for (const one of [head, auditor]) expect((await restore(one.id)).status).toBe(403);
  });

  it('is the oblast too: its supervisor asks, and one of the oblast confirms', async () => {
    const { the, supervisor, above, leaves, restore } = await anOblast();
    const other = await the.enrol('supervisor', 'oblast', citizen(16), 'supervisor-2');
    expect((await restore(supervisor.id, { organisation: undefined })).body.type).toBe(type('administrator-there'));
    await leaves(above);
    const asked = await restore(supervisor.id, { organisation: undefined });
    expect((await confirms(the, other.id, asked)).status).toBe(200);
    expect(await the.staff.byLogin(login)).toMatchObject({ organisation: 'oblast', role: 'administrator' });
  });
});
