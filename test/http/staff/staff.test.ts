import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { anIdentityDoor, confirms, password } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const adminIin = citizen(10);
const headIin = citizen(11);
const executorIin = citizen(12);

/** The provider of Oral with an administrator, a head and an executor, and another provider with an administrator. */
async function aProvider() {
  const the = anIdentityDoor();
  const administrator = await the.enrol('administrator', 'uralsk', adminIin, 'uralsk-admin');
  const head = await the.enrol('head', 'uralsk', headIin, 'uralsk-head');
  const executor = await the.enrol('executor', 'uralsk', executorIin, 'uralsk-executor');
  const supervisor = await the.enrol('supervisor', 'oblast', citizen(14), 'supervisor');
  const elsewhere = await the.enrol('administrator', 'akzhaik', citizen(13), 'akzhaik-admin');
  const roleOf = async (id: string, roles: readonly ['head'] | readonly ['executor', 'head']) =>
    (await the.actorOf(aToken(id), { auth: 'staff', roles }))?.kind;
  return { the, administrator, head, executor, supervisor, elsewhere, roleOf };
}

const newcomer = { ...citizen(20), role: 'registrar', from: '2018-03-05' };

describe('the staff register', () => {
  it('takes a new official, who acts as nobody until he signs with a certificate of his own', async () => {
    const { the, administrator } = await aProvider();
    const added = await the.knock('POST', '/v1/staff', { as: administrator.id, body: newcomer });
    expect(added.status).toBe(201);
    const { id, login, awakenedAt } = added.body;
    expect(awakenedAt).toBeUndefined();
    const signIn = () => the.knock('POST', '/v1/staff-sessions', { body: { login, password } });
    expect((await signIn()).status).toBe(401);
    expect((await the.knock('GET', '/v1/tasks', { as: id })).status).toBe(401);
    await the.awaken({ login, organisation: 'uralsk' }, newcomer);
    expect(await signIn()).toMatchObject({ status: 201, body: { accessToken: id } });
    const { body } = await the.knock('GET', '/v1/staff', { as: administrator.id });
    expect(body.items.find((one: { id: string }) => one.id === id)).toMatchObject({ awakenedAt: the.clock.now() });
  });

  it('journals who did what, with ids and dates only', async () => {
    const { the, administrator } = await aProvider();
    const { body } = await the.knock('POST', '/v1/staff', { as: administrator.id, body: newcomer });
    await the.knock('POST', `/v1/staff/${body.id}/end`, { as: administrator.id });
    expect(the.staff.notes.slice(-2)).toMatchObject([
      { staff: body.id, version: 1, actor: { kind: 'administrator', id: administrator.id }, change: { kind: 'ADDED' } },
      {
        staff: body.id,
        version: 2,
        actor: { kind: 'administrator', id: administrator.id },
        change: { kind: 'DISMISSED' },
      },
    ]);
    const kept = JSON.stringify([the.staff.notes, await the.staff.ofOrganisation('uralsk')]);
    for (const { iin, surname } of [newcomer, adminIin])
      expect([kept.includes(iin), kept.includes(surname)]).toEqual([false, false]);
  });

  it('adds nobody twice: a repeated request is answered with the same official, as he stands', async () => {
    const { the, administrator } = await aProvider();
    const add = () => the.knock('POST', '/v1/staff', { as: administrator.id, body: newcomer });
    const [first, second] = [(await add()).body, (await add()).body];
    expect(second).toEqual(first);
    expect((await the.staff.ofOrganisation('uralsk')).filter(({ role }) => role === 'registrar')).toHaveLength(1);
  });

  it('refuses an administrator who adds for another organisation, himself a second time, or a role not there', async () => {
    const { the, administrator, elsewhere } = await aProvider();
    const add = (as: string, more: object) => the.knock('POST', '/v1/staff', { as, body: { ...newcomer, ...more } });
    expect(await add(administrator.id, { organisation: 'akzhaik' })).toMatchObject({ status: 404 });
    expect(await add(administrator.id, { ...adminIin, role: 'head' })).toMatchObject({ status: 409 });
    expect(await add(administrator.id, { role: 'operator' })).toMatchObject({ status: 422 });
    expect(await add(administrator.id, { login: 'akzhaik-admin' })).toMatchObject({ status: 409 });
    expect(await add(administrator.id, { login: `x${newcomer.iin}` })).toMatchObject({ status: 422 });
    expect((await add(elsewhere.id, {})).status).toBe(201);
    expect(await the.staff.ofOrganisation('uralsk')).toHaveLength(3);
  });

  it('refuses every change of another organisation’s official as if there were nobody', async () => {
    const { the, elsewhere, executor, head } = await aProvider();
    const span = { from: '2018-03-05', to: '2018-03-09' };
    const knock = (path: string, body: object) => the.knock('POST', `/v1/staff/${path}`, { as: elsewhere.id, body });
    const answers = [
      await knock(`${head.id}/end`, {}),
      await knock(`${head.id}/absences`, span),
      await knock(`${head.id}/substitutions`, { substitute: executor.id, ...span }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await the.staff.get(head.id))?.version).toBe(head.version);
  });

  it('refuses everybody but the administrator, and lets the head only look', async () => {
    const { the, head, executor } = await aProvider();
    const post = (as: string) => the.knock('POST', '/v1/staff', { as, body: newcomer });
    expect([(await post(head.id)).status, (await post(executor.id)).status]).toEqual([403, 403]);
    const list = (as: string) => the.knock('GET', '/v1/staff', { as });
    expect([(await list(head.id)).status, (await list(executor.id)).status]).toEqual([200, 403]);
  });
});

describe('a dismissed head', () => {
  it('is nobody at once: neither his token nor his password opens anything', async () => {
    const { the, administrator, head, supervisor } = await aProvider();
    await the.staffPasswords.set(head.id, password);
    expect((await the.knock('GET', '/v1/executors', { as: head.id })).status).toBe(200);
    const ended = await the.knock('POST', `/v1/staff/${head.id}/end`, { as: administrator.id });
    expect((await the.knock('GET', '/v1/executors', { as: head.id })).status).toBe(200);
    expect((await confirms(the, supervisor.id, ended)).status).toBe(200);
    expect((await the.staff.get(head.id))?.dismissedAt).toBe(the.clock.now());
    expect((await the.knock('GET', '/v1/executors', { as: head.id })).status).toBe(401);
    const body = { login: 'uralsk-head', password };
    const refused = await the.knock('POST', '/v1/staff-sessions', { body });
    const unknown = await the.knock('POST', '/v1/staff-sessions', { body: { ...body, login: 'nobody-at-all' } });
    expect([refused.status, refused.body.type]).toEqual([401, unknown.body.type]);
    expect(the.staffPasswords.asked).toEqual([undefined, undefined]);
  });
});

describe('a substitute (X34, X43)', () => {
  it('acts as the head only within the dates, in his own role first', async () => {
    const { the, administrator, head, executor, supervisor, roleOf } = await aProvider();
    const body = { substitute: executor.id, from: '2018-03-06', to: '2018-03-07' };
    const path = `/v1/staff/${head.id}/substitutions`;
    const asked = await the.knock('POST', path, { as: administrator.id, body });
    expect((await confirms(the, supervisor.id, asked)).status).toBe(200);
    const seen: unknown[] = [];
    for (const day of ['05', '06', '07', '08']) {
      the.clock.moveTo(`2018-03-${day}T06:00:00.000Z`);
      seen.push([
        await roleOf(executor.id, ['head']),
        (await the.knock('GET', '/v1/executors', { as: executor.id })).status,
      ]);
    }
    expect(seen).toEqual([
      ['executor', 403],
      ['head', 200],
      ['head', 200],
      ['executor', 403],
    ]);
    the.clock.moveTo('2018-03-06T06:00:00.000Z');
    expect(await roleOf(executor.id, ['executor', 'head'])).toBe('executor');
    expect(await the.actorOf(aToken(executor.id), { auth: 'staff', roles: ['head'] })).toMatchObject({
      standsFor: head.id,
    });
  });

  it('refuses the administrator as a substitute named by himself', async () => {
    const { the, administrator, head } = await aProvider();
    const body = { substitute: administrator.id, from: '2018-03-06', to: '2018-03-07' };
    const named = await the.knock('POST', `/v1/staff/${head.id}/substitutions`, { as: administrator.id, body });
    expect(named).toMatchObject({ status: 403, body: { type: 'urn:kezek:problem:second-role' } });
  });
});

describe('the lists', () => {
  it('show names to the administrator, after each look is logged', async () => {
    const { the, administrator, head } = await aProvider();
    const { body } = await the.knock('GET', '/v1/staff', { as: administrator.id });
    const shown = body.items.find(({ id }: { id: string }) => id === head.id);
    expect(shown).toMatchObject({
      role: 'head',
      login: 'uralsk-head',
      name: `${headIin.surname} ${headIin.name} ${headIin.patronymic}`,
    });
    expect(JSON.stringify(body)).not.toMatch(/person_|record_|\d{12}/);
    expect(the.access.entries).toHaveLength(3);
    expect(the.access.entries).toContainEqual(
      expect.objectContaining({
        subject: head.id,
        fields: ['name'],
        reader: expect.objectContaining({ id: administrator.id }),
      }),
    );
  });

  it('give the head the executors who serve, and say who is away until when (5.3)', async () => {
    const { the, administrator, head, executor } = await aProvider();
    const left = await the.enrol('executor', 'uralsk', citizen(30));
    await the.knock('POST', `/v1/staff/${left.id}/end`, { as: administrator.id });
    const body = { from: '2018-03-05', to: '2018-03-09' };
    await the.knock('POST', `/v1/staff/${executor.id}/absences`, { as: administrator.id, body });
    const { body: answer } = await the.knock('GET', '/v1/executors', { as: head.id });
    expect(answer.items).toMatchObject([{ id: executor.id, absentUntil: '2018-03-09' }]);
  });
});

describe('two administrators at once', () => {
  it('lose nothing: the second decides anew on what the first has done', async () => {
    const { the, administrator, executor } = await aProvider();
    const span = { from: '2018-03-05', to: '2018-03-09' };
    const away = (body: object) =>
      the.knock('POST', `/v1/staff/${executor.id}/absences`, { as: administrator.id, body });
    the.staff.beforeNextChange(() => away({ from: '2018-04-02', to: '2018-04-06' }));
    expect((await away(span)).body.absences).toEqual([{ from: '2018-04-02', to: '2018-04-06' }, span]);
  });
});

describe('a change of the head’s days', () => {
  it.each([
    ['end of his service', 'end', {}],
    ['absence', 'absences', { from: '2018-03-05', to: '2018-03-09' }],
  ])('is told to the open cases of his office: %s (X74)', async (_what, path, body) => {
    const { the, administrator, head, supervisor } = await aProvider();
    const theCase = caseIn('AWAITING_RESOLUTION');
    const task = { step: 'name-executor', role: 'head', organisation: 'uralsk', openedAt: the.clock.now() } as const;
    the.cases.seed({ ...theCase, task });
    const answered = await the.knock('POST', `/v1/staff/${head.id}/${path}`, { as: administrator.id, body });
    expect(await the.cases.load(application, theCase.id)).not.toHaveProperty('lacksHead');
    expect((await confirms(the, supervisor.id, answered)).status).toBe(200);
    expect(await the.cases.load(application, theCase.id)).toMatchObject({
      lacksHead: { since: the.clock.now() },
      terms: { actingHead: { state: 'running' } },
    });
  });
});
