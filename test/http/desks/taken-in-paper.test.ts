import { describe, expect, it } from 'vitest';
import { aigul, attach } from '#test/builders/doors/an-office.ts';
import { desk } from '#test/builders/doors/at-desk.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import {
  aCentre,
  confirmation,
  confirmedBy,
  entered,
  inEnvelope,
  monday,
  outageOver,
} from '#test/builders/requests/an-outage-centre.ts';

describe('a package taken in paper at the doors (X60)', () => {
  it('is handed over when another official of the centre has confirmed it, at the moment of its taking', async () => {
    const centre = await aCentre();
    const base = await entered(centre, { outage: await outageOver(centre) });
    expect(await centre.post('operator', `${base}/package`)).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:confirmation-needed' },
    });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    expect(asked).toMatchObject({ status: 201, body: { confirmation: { kind: 'takenInPaper', state: 'WAITING' } } });
    const { hash } = asked.body.confirmation;
    const read = await centre.knock('GET', confirmation(asked), { as: 'colleague' });
    expect(read.body.content).toMatchObject({ takenAt: '2018-02-15T06:00:00.000Z', receiptNumber: '17' });
    expect(read.body.rests).toMatchObject({
      outage: { from: '2018-02-15T04:00:00.000Z', to: '2018-02-16T07:00:00.000Z', ground: 'Жарық өшті' },
      recordedByName: 'supervisor',
      moment: '2018-02-15T06:00:59.999Z',
      receipt: { contentType: 'application/pdf', url: expect.any(String) },
    });
    const confirm = (as: string) => centre.post(as, `${confirmation(asked)}/confirmation`, { hash });
    expect((await confirm('operator')).status).toBe(403);
    expect((await confirm('elsewhere')).status).toBe(404);
    expect((await confirm('supervisor')).status).toBe(404);
    expect(await confirm('colleague')).toMatchObject({ status: 200, body: { confirmation: { state: 'CONFIRMED' } } });
    expect((await confirm('colleague')).status).toBe(200);
    const { body } = await centre.knock('GET', base, { as: 'operator' });
    expect(body).toMatchObject({
      status: 'CHECKING_REGISTERS',
      filedAt: '2018-02-15T06:00:59.999Z',
      priorityMoment: '2018-02-15T06:00:59.999Z',
    });
    const journal = await centre.knock('GET', `/v1/cases/${base.split('/').at(-1)}/journal`, { as: 'supervisor' });
    const told = 'Принято на бумаге при сбое системы: 15.02.2018 11:00. Внесено в систему: 19.02.2018 10:00.';
    expect(JSON.stringify(journal.body)).toContain(told);
    const slip = await centre.knock('GET', `${base}/papers/SLIP/print`, { as: 'operator' });
    expect(slip.body).toContain(told);
    const status = await centre.knock('GET', `${base}/status`, { as: 'operator' });
    expect(JSON.stringify(status.body)).toContain(told);
  });

  it('is neither asked about nor confirmed by whose word the outage is one, at whatever desk he serves (X76)', async () => {
    const centre = await aCentre();
    const outage = await outageOver(centre);
    const own = { status: 403, body: { type: 'urn:kezek:problem:confirmation-own' } };
    const mine = await entered(centre, { outage });
    const asked = await centre.post('double', `${mine}/paper-intake`);
    expect(asked).toMatchObject(own);
    const others = await centre.post('operator', `${mine}/paper-intake`);
    const refused = await confirmedBy('double', others, centre.post);
    expect(refused).toMatchObject(own);
    expect((await confirmedBy('colleague', others, centre.post)).status).toBe(200);
  });

  it('is confirmed by an operator of another centre where its own has nobody else, who is shown the scan (X80)', async () => {
    const centre = await aCentre();
    const colleague = (await centre.staff.ofOrganisation('centre-uralsk')).find(({ login }) => login === 'colleague');
    if (!colleague) throw new Error('there is a colleague');
    const away = { ...colleague, version: 2, absences: [{ from: '2018-02-19', to: '2018-02-23' }] };
    await centre.staff.change(away, { change: { kind: 'DISMISSED' }, actor: {}, at: monday, requestId: 'laid' });
    const base = await entered(centre, { outage: await outageOver(centre) });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    const { rests } = (await centre.knock('GET', confirmation(asked), { as: 'elsewhere' })).body;
    expect(rests).toMatchObject({ receipt: { contentType: 'application/pdf', url: expect.any(String) } });
    expect((await confirmedBy('elsewhere', asked, centre.post)).status).toBe(200);
    expect((await centre.knock('GET', base, { as: 'operator' })).body.status).toBe('CHECKING_REGISTERS');
  });

  it('is asked about only when it is whole, and what was changed meanwhile is asked about anew', async () => {
    const centre = await aCentre();
    const base = await entered(centre, { outage: await outageOver(centre), kinds: inEnvelope });
    expect((await centre.post('operator', `${base}/paper-intake`)).body).toMatchObject({
      type: 'urn:kezek:problem:package-incomplete',
      missing: ['emergency-receipt'],
    });
    await attach(centre as never, centre.knock, base, 'operator', { kind: 'emergency-receipt' });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    await attach(centre as never, centre.knock, base, 'operator', { kind: 'D9' });
    const { hash } = asked.body.confirmation;
    expect(await centre.post('colleague', `${confirmation(asked)}/confirmation`, { hash })).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:package-changed' },
    });
    const again = await centre.post('operator', `${base}/paper-intake`);
    expect(again.body.confirmation.id).not.toBe(asked.body.confirmation.id);
    const now = again.body.confirmation.hash;
    expect((await centre.post('colleague', `${confirmation(again)}/confirmation`, { hash: now })).status).toBe(200);
  });

  it('uses its receipt once: with another package it is refused, and the confirmation still waits', async () => {
    const centre = await aCentre();
    const outage = await outageOver(centre);
    const handed = async (base: string) => {
      const asked = await centre.post('operator', `${base}/paper-intake`);
      const { hash } = asked.body.confirmation;
      return [asked, await centre.post('colleague', `${confirmation(asked)}/confirmation`, { hash })] as const;
    };
    expect((await handed(await entered(centre, { outage })))[1].status).toBe(200);
    const [asked, refused] = await handed(await entered(centre, { outage, who: citizen(2) }));
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:receipt-used' } });
    const read = await centre.knock('GET', confirmation(asked), { as: 'colleague' });
    expect(read.body.state).toBe('WAITING');
  });

  it('is asked about in no request that was called by ticket', async () => {
    const centre = await aCentre();
    const ticket = { number: 'A12', takenAt: '2018-02-19T04:40:00.000Z', calledAt: '2018-02-19T04:55:00.000Z' };
    const { body } = await centre.post('operator', desk, { iin: aigul.iin, ticket });
    expect(await centre.post('operator', `${desk}/${body.id}/paper-intake`)).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:not-taken-in-paper' },
    });
  });
});
