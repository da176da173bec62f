import { describe, expect, it } from 'vitest';
import { adminIin, aStaffedOffice } from '#test/builders/doors/a-staffed-office.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { confirms, password } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const puppetIin = citizen(20);

describe('an administrator who would become everything', () => {
  it('makes no puppet by an invented number: alone he enters nobody with power, and nobody alive', async () => {
    const { the, administrator, add } = await aStaffedOffice();
    const asked = await add(administrator.id, puppetIin, 'administrator');
    expect(asked).toMatchObject({ status: 201, body: { confirmation: { kind: 'enrolment', state: 'WAITING' } } });
    expect(await the.staff.ofOrganisation('uralsk')).toHaveLength(4);
    expect(await confirms(the, administrator.id, asked)).toMatchObject({
      status: 403,
      body: { type: 'urn:kezek:problem:confirmation-own' },
    });
    const clerk = await add(administrator.id, puppetIin, 'registrar');
    expect((await the.knock('GET', '/v1/tasks', { as: clerk.body.id })).status).toBe(401);
  });

  it('cannot confirm by a puppet: it has no certificate of that number, and his own opens nothing of it', async () => {
    const { the, administrator, supervisor, add } = await aStaffedOffice();
    await confirms(
      the,
      supervisor.id,
      await add(administrator.id, puppetIin, 'administrator', { login: 'uralsk-administrator-9' }),
    );
    const puppet = await the.staff.byLogin('uralsk-administrator-9');
    expect(puppet).toMatchObject({ role: 'administrator' });
    const his = { iin: adminIin.iin, role: 'employee', bin: '150740000014' } as const;
    const proof = await the.proofBy(puppetIin.iin, his, 'service');
    const body = { login: 'uralsk-administrator-9', password, proof };
    expect((await the.knock('POST', '/v1/staff-accounts', { body })).status).toBe(422);
    const asked = await add(administrator.id, citizen(21), 'head');
    expect((await confirms(the, puppet?.id ?? '', asked)).status).toBe(401);
  });

  it('becomes substitute for nobody by his own hand, and by a colleague’s only with a third person', async () => {
    const { the, administrator, head, registrar, supervisor, add, substitute } = await aStaffedOffice();
    const himself = await substitute(administrator.id, head.id, administrator.id);
    expect(himself).toMatchObject({ status: 403, body: { type: 'urn:kezek:problem:second-role' } });
    await confirms(
      the,
      supervisor.id,
      await add(administrator.id, puppetIin, 'administrator', { login: 'uralsk-administrator-9' }),
    );
    const puppet = await the.awaken({ login: 'uralsk-administrator-9', organisation: 'uralsk' }, puppetIin);
    for (const forWhom of [head, registrar]) {
      const asked = await substitute(puppet.id, forWhom.id, administrator.id);
      expect(asked.body.confirmation).toMatchObject({ kind: 'substitution', state: 'WAITING' });
      for (const one of [administrator, puppet]) expect((await confirms(the, one.id, asked)).status).toBe(403);
    }
    the.clock.moveTo('2018-03-06T06:00:00.000Z');
    const roles = ['head', 'registrar'] as const;
    expect((await the.actorOf(aToken(administrator.id), { auth: 'staff', roles }))?.kind).toBe('administrator');
  });

  it('re-enrols himself nowhere, under whichever role or office', async () => {
    const { the, administrator, add } = await aStaffedOffice();
    const other = await the.enter('administrator', 'borili', citizen(16), 'borili-admin');
    expect((await add(administrator.id, adminIin, 'head')).status).toBe(409);
    await the.awaken(other, citizen(16));
    const there = await add(other.id, adminIin, 'executor');
    expect(there.body.confirmation).toMatchObject({ kind: 'enrolment' });
  });

  it('drafts as nobody by a new password: he knows a half of it, and the second person the other', async () => {
    const { the, administrator, executor, head } = await aStaffedOffice();
    const path = `/v1/staff/${executor.id}/password`;
    const asked = await the.knock('POST', path, { as: administrator.id });
    expect(asked.body).toMatchObject({ confirmation: { kind: 'password' }, half: expect.any(String) });
    const signIn = (secret: string, more: object = {}) =>
      the.knock('POST', '/v1/staff-sessions', { body: { login: 'uralsk-executor', password: secret, ...more } });
    expect((await signIn(password)).status).toBe(201);
    expect((await confirms(the, executor.id, asked)).status).toBe(403);
    const confirmed = await confirms(the, head.id, asked);
    const [first, second] = [asked.body.half, confirmed.body.half];
    expect((await signIn(password)).status).toBe(401);
    for (const half of [first, second])
      expect((await signIn(half, { newPassword: 'Another-2018-x' })).status).toBe(401);
    const own = await signIn(`${first}-${second}`, { newPassword: 'Another-2018-x' });
    expect(own).toMatchObject({ status: 201, body: { accessToken: executor.id } });
  });

  it('replaces his own password by his certificate, and asks nobody for it', async () => {
    const { the, administrator } = await aStaffedOffice();
    expect(await the.knock('POST', `/v1/staff/${administrator.id}/password`, { as: administrator.id })).toMatchObject({
      status: 403,
      body: { type: 'urn:kezek:problem:confirmation-own' },
    });
    const proof = await the.serviceProof('uralsk', adminIin.iin);
    const body = { login: 'uralsk-admin', password: 'Another-2018-x', proof };
    expect((await the.knock('POST', '/v1/staff-accounts', { body })).status).toBe(201);
    expect(the.staff.notes.at(-1)).toMatchObject({ staff: administrator.id, change: { kind: 'PASSWORD_REPLACED' } });
  });

  it('prolongs a head’s service only with a second person', async () => {
    const { the, administrator, head, supervisor } = await aStaffedOffice();
    const end = (lastDay: string) =>
      the.knock('POST', `/v1/staff/${head.id}/end`, { as: administrator.id, body: { lastDay } });
    const ending = await end('2018-04-30');
    expect([ending.body.confirmation.kind, (await the.staff.get(head.id))?.to]).toEqual(['ending', undefined]);
    await confirms(the, supervisor.id, ending);
    expect((await the.staff.get(head.id))?.to).toBe('2018-04-30');
    const asked = await end('2018-12-31');
    expect(asked.body.confirmation.kind).toBe('prolonging');
    expect((await the.staff.get(head.id))?.to).toBe('2018-04-30');
    await confirms(the, supervisor.id, asked);
    expect((await the.staff.get(head.id))?.to).toBe('2018-12-31');
  });
});
