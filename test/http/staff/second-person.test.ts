import { describe, expect, it } from 'vitest';
import { aStaffedOffice, week } from '#test/builders/doors/a-staffed-office.ts';
import { confirms } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const puppetIin = citizen(20);

describe('a second person (X68)', () => {
  it('reads what exactly is asked, in words too, and the look is noted', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    const asked = await substitute(administrator.id, head.id, executor.id);
    const { id, hash } = asked.body.confirmation;
    const list = await the.knock('GET', '/v1/confirmations', { as: supervisor.id });
    expect(list.body.items).toEqual([asked.body.confirmation]);
    const { status, body } = await the.knock('GET', `/v1/confirmations/${id}`, { as: supervisor.id });
    expect([status, body.hash, body.content]).toEqual([
      200,
      hash,
      { id: head.id, substitute: executor.id, span: week },
    ]);
    expect(body.told.ru).toContain('Нужно подтверждение второго лица. Просит: Сейтқали');
    const person = await the.keyring.personOf(citizen(12).iin);
    expect(the.access.entries).toContainEqual(
      expect.objectContaining({ subject: person, why: 'SECOND_PERSON', fields: ['substitution'] }),
    );
  });

  it('confirms what he has read and nothing else, once, journalled with both names', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    const asked = await substitute(administrator.id, head.id, executor.id);
    const path = `/v1/confirmations/${asked.body.confirmation.id}/confirmation`;
    const other = await the.knock('POST', path, { as: supervisor.id, body: { hash: '0'.repeat(64) } });
    expect(other).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:confirmation-other' } });
    const first = await confirms(the, supervisor.id, asked);
    expect(first).toMatchObject({ status: 200, body: { confirmation: { state: 'CONFIRMED' } } });
    expect(await confirms(the, supervisor.id, asked)).toMatchObject({ status: 200, body: first.body });
    expect((await confirms(the, head.id, asked)).status).toBe(409);
    const member = await the.staff.get(executor.id);
    expect(member?.substitutions).toHaveLength(1);
    expect(the.staff.notes.at(-1)).toMatchObject({
      staff: executor.id,
      actor: { kind: 'administrator', id: administrator.id },
      confirmed: { id: asked.body.confirmation.id, by: { kind: 'supervisor', id: supervisor.id } },
      change: { kind: 'SUBSTITUTE_NAMED' },
    });
  });

  it('stands in the journal of whom it made what he is, which the auditor reads', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    const auditor = await the.enrol('auditor', 'oblast', citizen(17), 'auditor');
    await confirms(the, supervisor.id, await substitute(administrator.id, head.id, executor.id));
    const path = `/v1/audit/staff/${executor.id}/journal`;
    const { body } = await the.knock('GET', path, { as: auditor.id });
    expect(body.items).toMatchObject([
      { version: 1, actor: { kind: 'deployer' }, change: { kind: 'ADDED' } },
      { version: 2, actor: { id: executor.id }, change: { kind: 'AWAKENED' } },
      {
        version: 3,
        actor: { id: administrator.id },
        confirmed: { by: { id: supervisor.id } },
        change: { kind: 'SUBSTITUTE_NAMED', forStaff: head.id, ...week },
      },
    ]);
    expect((await the.knock('GET', path, { as: supervisor.id })).status).toBe(403);
  });

  it('is nobody of another office, nor one without such a role', async () => {
    const { the, administrator, head, elsewhere, executor, substitute } = await aStaffedOffice();
    const asked = await substitute(administrator.id, head.id, executor.id);
    const { id } = asked.body.confirmation;
    expect((await confirms(the, elsewhere.id, asked)).status).toBe(404);
    expect((await confirms(the, executor.id, asked)).status).toBe(403);
    expect((await the.knock('GET', `/v1/confirmations/${id}`, { as: elsewhere.id })).status).toBe(404);
    expect((await the.knock('GET', '/v1/confirmations', { as: elsewhere.id })).body.items).toEqual([]);
  });

  it('repeats himself until it is done, when what lies beyond the register failed after his confirmation', async () => {
    const { the, administrator, executor, supervisor } = await aStaffedOffice();
    const path = `/v1/staff/${executor.id}/password`;
    const asked = await the.knock('POST', path, { as: administrator.id });
    const { setOneTime } = the.staffPasswords;
    the.staffPasswords.setOneTime = async () => {
      throw new Error('the pool is away');
    };
    expect((await confirms(the, supervisor.id, asked)).status).toBe(500);
    the.staffPasswords.setOneTime = setOneTime;
    const { half } = (await confirms(the, supervisor.id, asked)).body;
    const body = { login: 'uralsk-executor', password: `${asked.body.half}-${half}`, newPassword: 'Another-2018-x' };
    expect((await the.knock('POST', '/v1/staff-sessions', { body })).status).toBe(201);
    await confirms(the, supervisor.id, asked);
    const own = { login: 'uralsk-executor', password: 'Another-2018-x' };
    expect((await the.knock('POST', '/v1/staff-sessions', { body: own })).status).toBe(201);
    const reissued = the.staff.notes.filter(({ change }) => change.kind === 'PASSWORD_REISSUED');
    expect(reissued).toHaveLength(1);
  });

  it('comes too late after three days, and when who asked has gone', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    const asked = await substitute(administrator.id, head.id, executor.id);
    the.clock.moveTo('2018-03-08T06:00:00.000Z');
    expect((await confirms(the, supervisor.id, asked)).status).toBe(409);
    const anew = await substitute(administrator.id, head.id, executor.id);
    expect(anew.body.confirmation.id).not.toBe(asked.body.confirmation.id);
    const own = await the.knock('POST', `/v1/staff/${administrator.id}/end`, { as: administrator.id });
    expect([own.status, own.body.type]).toEqual([403, 'urn:kezek:problem:confirmation-own']);
    const gone = await the.staff.get(administrator.id);
    const note = {
      change: { kind: 'DISMISSED' },
      actor: { kind: 'deployer' },
      at: the.clock.now(),
      requestId: 'request',
    } as const;
    if (gone) await the.staff.change({ ...gone, version: gone.version + 1, dismissedAt: note.at }, note);
    expect(await confirms(the, supervisor.id, anew)).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:confirmation-expired' },
    });
    expect((await the.staff.get(executor.id))?.substitutions).toEqual([]);
  });

  it('declines, or the asker takes it back, and then nothing comes of it', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    for (const by of [supervisor, administrator]) {
      const asked = await substitute(administrator.id, head.id, executor.id);
      const path = `/v1/confirmations/${asked.body.confirmation.id}/declining`;
      expect(await the.knock('POST', path, { as: by.id })).toMatchObject({ status: 200, body: { state: 'DECLINED' } });
      expect((await confirms(the, head.id, asked)).status).toBe(409);
    }
    expect((await the.staff.get(executor.id))?.substitutions).toEqual([]);
  });

  it('is asked once for the same thing, however often it is asked', async () => {
    const { the, administrator, head, executor, substitute } = await aStaffedOffice();
    const asked = [1, 2].map(() => substitute(administrator.id, head.id, executor.id));
    const [first, second] = await Promise.all(asked);
    const third = await substitute(administrator.id, head.id, executor.id);
    expect([first?.body.confirmation.id, second?.body.confirmation.id]).toContain(third.body.confirmation.id);
    expect([...the.people.records.values()].some(({ kind }) => kind === 'second')).toBe(true);
  });

  it('has it decided by the register of his day: what became impossible meanwhile is refused', async () => {
    const { the, administrator, head, supervisor, executor, substitute } = await aStaffedOffice();
    const asked = await substitute(administrator.id, head.id, executor.id);
    const ending = await the.knock('POST', `/v1/staff/${executor.id}/end`, { as: administrator.id });
    expect((await confirms(the, supervisor.id, ending)).status).toBe(200);
    expect(await confirms(the, supervisor.id, asked)).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:staff-not-serving' },
    });
    const { body } = await the.knock('GET', '/v1/confirmations', { as: supervisor.id });
    expect(body.items[0]).toMatchObject({ state: 'WAITING' });
  });
});

describe('who watches the powerful (X108)', () => {
  it('is neither entered nor ended by one administrator of the oblast, whoever else is there', async () => {
    const { the, supervisor, add } = await aStaffedOffice();
    const keeper = await the.enrol('administrator', 'oblast', citizen(16), 'oblast-admin');
    const auditor = await the.enrol('auditor', 'oblast', citizen(17), 'auditor');
    await the.enrol('auditor', 'oblast', citizen(18), 'auditor-2');
    for (const role of ['auditor', 'contactCentre']) {
      const entered = await add(keeper.id, puppetIin, role);
      expect(entered).toMatchObject({ status: 201, body: { confirmation: { state: 'WAITING' } } });
      expect((await the.staff.everywhere(await the.keyring.personOf(puppetIin.iin))).length).toBe(0);
      await the.knock('POST', `/v1/confirmations/${entered.body.confirmation.id}/declining`, { as: keeper.id });
    }
    const ending = await the.knock('POST', `/v1/staff/${auditor.id}/end`, { as: keeper.id, body: {} });
    expect(ending.body).toMatchObject({ confirmation: { state: 'WAITING' } });
    expect((await the.staff.get(auditor.id))?.dismissedAt).toBeUndefined();
    expect((await confirms(the, supervisor.id, ending)).status).toBe(200);
    expect((await the.staff.get(auditor.id))?.dismissedAt).toBeDefined();
  });
});

describe('the same question', () => {
  it('asked twice at once waits once, and may be asked again once it is settled', async () => {
    const { the, administrator, supervisor, add } = await aStaffedOffice();
    const ask = () => add(administrator.id, puppetIin, 'administrator');
    const asked = await Promise.all([ask(), ask(), ask()]);
    const ids = new Set(asked.map(({ body }) => body.confirmation.id));
    expect([...asked.map(({ status }) => status), ids.size]).toEqual([201, 201, 201, 1]);
    const { body } = await the.knock('GET', '/v1/confirmations', { as: supervisor.id });
    expect(body.items).toHaveLength(1);
    const [id] = ids;
    await the.knock('POST', `/v1/confirmations/${id}/declining`, { as: supervisor.id, body: {} });
    expect((await ask()).body.confirmation.id).not.toBe(id);
  });
});
