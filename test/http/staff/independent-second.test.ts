import { describe, expect, it } from 'vitest';
import { aStaffedOffice } from '#test/builders/doors/a-staffed-office.ts';
import { aigul, anIdentityDoor, confirms } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const identityDocument = { number: '012345678', issuedOn: '2015-03-01', issuedBy: 'ҚР ІІМ' };
const dependent = { status: 403, body: { type: 'urn:kezek:problem:confirmation-dependent' } };

describe('a second person whom the asker made (X80)', () => {
  it('confirms nothing for him, nor he for his maker, until he has served a month', async () => {
    const { the, administrator, head, supervisor, executor, add, substitute } = await aStaffedOffice();
    const entering = await add(administrator.id, citizen(20), 'administrator', { login: 'uralsk-administrator-9' });
    await confirms(the, supervisor.id, entering);
    const made = await the.awaken({ login: 'uralsk-administrator-9', organisation: 'uralsk' }, citizen(20));
    const his = await substitute(administrator.id, head.id, executor.id);
    expect(await confirms(the, made.id, his)).toMatchObject(dependent);
    expect((await the.staff.get(executor.id))?.substitutions).toEqual([]);
    const asked = await add(made.id, citizen(21), 'head');
    expect(await confirms(the, administrator.id, asked)).toMatchObject(dependent);
    expect((await confirms(the, supervisor.id, asked)).status).toBe(200);
    the.clock.moveTo('2018-04-05T06:00:00.000Z');
    const end = await the.knock('POST', `/v1/staff/${head.id}/end`, { as: administrator.id });
    expect((await confirms(the, made.id, end)).status).toBe(200);
  });

  it('is named to whoever asks, with those who may not', async () => {
    const { administrator, head, executor, substitute } = await aStaffedOffice();
    const { confirmedBy } = (await substitute(administrator.id, head.id, executor.id)).body.confirmation;
    expect(confirmedBy.ru).toBe(
      'Подтвердить может: другой администратор этой организации, руководитель этой организации, администратор области или контролирующее лицо. Не подтверждает тот, кого назначили вы или кто назначил вас.',
    );
    expect(confirmedBy.kk).toContain('бақылаушы');
  });
});

/** A centre with one operator, another with two. */
async function centres() {
  const the = anIdentityDoor();
  const lone = await the.enrol('operator', 'centre-borili', citizen(30), 'operator-1');
  const first = await the.enrol('operator', 'centre-uralsk', citizen(31), 'operator-2');
  const second = await the.enrol('operator', 'centre-uralsk', citizen(32), 'operator-3');
  const keeper = await the.enrol('administrator', 'centre-uralsk', citizen(33), 'centre-admin');
  const proof = await the.proofBy(aigul.iin);
  await the.knock('POST', '/v1/accounts', { body: { iin: aigul.iin, password: 'Қала-Kezek-2018', proof } });
  const give = (as: string) =>
    the.knock('POST', '/v1/identity-codes', { as, body: { iin: aigul.iin, identityDocument } });
  return { the, lone, first, second, keeper, give };
}

describe('an operator without a colleague (X80)', () => {
  it('has somebody of another centre confirm, and is told so', async () => {
    const { the, lone, first, give } = await centres();
    const asked = await give(lone.id);
    expect(asked.body.confirmation.confirmedBy.en).toContain('an operator of another centre of the Corporation');
    const { items } = (await the.knock('GET', '/v1/confirmations', { as: first.id })).body;
    expect(items).toEqual([asked.body.confirmation]);
    expect(await confirms(the, first.id, asked)).toMatchObject({ status: 200, body: { half: expect.any(String) } });
  });

  it('is also one whose colleague is away; with a colleague, other centres are told of nothing', async () => {
    const { the, lone, first, second, keeper, give } = await centres();
    const among = await give(first.id);
    expect((await confirms(the, lone.id, among)).status).toBe(404);
    const span = { from: '2018-03-05', to: '2018-03-09' };
    await the.knock('POST', `/v1/staff/${second.id}/absences`, { as: keeper.id, body: span });
    const alone = await give(first.id);
    expect(alone.body.confirmation.id).not.toBe(among.body.confirmation.id);
    expect((await confirms(the, lone.id, alone)).status).toBe(200);
  });
});

describe('an end of absence or standing in (X80)', () => {
  it('that takes the head’s part from a substitute, or brings the only head back, waits for a second person', async () => {
    const { the, administrator, head, executor, supervisor } = await aStaffedOffice();
    const post = (of: string, what: string, body: object) =>
      the.knock('POST', `/v1/staff/${of}/${what}`, { as: administrator.id, body });
    const days = { from: '2018-03-06', to: '2018-03-23' };
    const early = { ...days, to: '2018-03-08' };
    await confirms(the, supervisor.id, await post(head.id, 'absences', days));
    const back = await post(head.id, 'absences', early);
    expect(back.body.confirmation).toMatchObject({ kind: 'absence', state: 'WAITING' });
    await confirms(the, supervisor.id, back);
    expect((await the.staff.get(head.id))?.absences).toEqual([early]);
    const named = { substitute: executor.id };
    await confirms(the, supervisor.id, await post(head.id, 'substitutions', { ...named, ...days }));
    const over = await post(head.id, 'substitutions', { ...named, ...early });
    expect(over.body.confirmation).toMatchObject({ kind: 'substitution', state: 'WAITING' });
    expect((await the.staff.get(executor.id))?.substitutions).toMatchObject([days]);
    await confirms(the, supervisor.id, over);
    expect((await the.staff.get(executor.id))?.substitutions).toMatchObject([early]);
  });

  it('is, of what lies ahead, that it is taken back: alone of an executor, by two where it gives or takes the head’s part', async () => {
    const { the, administrator, head, executor, supervisor } = await aStaffedOffice();
    const post = (of: string, what: string, body: object) =>
      the.knock('POST', `/v1/staff/${of}/${what}`, { as: administrator.id, body });
    const ahead = { from: '2018-04-02', to: '2018-04-06' };
    const back = { from: ahead.from, to: null };
    await post(executor.id, 'absences', ahead);
    expect((await post(executor.id, 'absences', back)).body).toMatchObject({ id: executor.id, absences: [] });
    const notTold = { status: 422, body: { type: 'urn:kezek:problem:days-not-told' } };
    expect(await post(executor.id, 'absences', back)).toMatchObject(notTold);
    const asked = async (what: string, body: object) => {
      const answer = await post(head.id, what, body);
      const { id } = answer.body.confirmation;
      const read = await the.knock('GET', `/v1/confirmations/${id}`, { as: supervisor.id });
      expect(read.body.content).toMatchObject({ id: head.id, span: { from: ahead.from } });
      expect((await confirms(the, supervisor.id, answer)).status).toBe(200);
      return read.body.content.span.to;
    };
    const days = async () => {
      const [own, substitutes] = await Promise.all([head.id, executor.id].map((id) => the.staff.get(id)));
      return [own?.absences.length, substitutes?.substitutions.length];
    };
    await asked('absences', ahead);
    expect(await days()).toEqual([1, 0]);
    expect([await asked('absences', back), await days()]).toEqual([null, [0, 0]]);
    await asked('substitutions', { substitute: executor.id, ...ahead });
    expect(await days()).toEqual([0, 1]);
    expect([await asked('substitutions', { substitute: executor.id, ...back }), await days()]).toEqual([null, [0, 0]]);
    const waits = await post(head.id, 'substitutions', { substitute: executor.id, ...ahead });
    expect(await post(head.id, 'substitutions', { substitute: executor.id, ...back })).toMatchObject(notTold);
    const { id } = waits.body.confirmation;
    await the.knock('POST', `/v1/confirmations/${id}/declining`, { as: administrator.id, body: {} });
    expect((await confirms(the, supervisor.id, waits)).status).toBe(409);
  });

  it('has no days of other centuries', async () => {
    const { the, administrator, head, executor } = await aStaffedOffice();
    const body = { from: '1900-01-01', to: '2099-12-31' };
    const answers = [
      await the.knock('POST', `/v1/staff/${executor.id}/absences`, { as: administrator.id, body }),
      await the.knock('POST', `/v1/staff/${head.id}/substitutions`, {
        as: administrator.id,
        body: { substitute: executor.id, ...body },
      }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:days-out-of-bounds' } });
  });
});
