import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { newId, type StaffId } from '#domain/ids.ts';
import type { Token } from '#http/carrier/session-actor.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { aForm, citizen } from '#test/builders/a-citizen.ts';
import { aigul, anOffice, attach } from '#test/builders/an-office.ts';
import { anOfficial } from '#test/builders/an-official.ts';
import { desk } from '#test/builders/at-desk.ts';
import { memoryPasswords, memoryProofCodes, memoryStaffRegister } from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { openDoor } from '#test/fakes/open-door.ts';

/** Monday 19 February 2018, ten o'clock in Oral; the lights were out from Thursday nine to Friday noon. */
const monday = '2018-02-19T05:00:00.000Z';
const from = '2018-02-15T09:00:00+05:00';
const to = '2018-02-16T12:00:00+05:00';
const at = '2018-02-15T11:00:00+05:00';

/** A service centre with two operators, another centre's, and the supervisor; provider's door and desk's over one memory. */
async function aCentre() {
  const office = await anOffice(monday);
  const staff = memoryStaffRegister(office.people, office.seconds);
  const actors: Record<string, Actor> = {};
  const posts = [
    ['operator', 'operator', 'centre-uralsk'],
    ['colleague', 'operator', 'centre-uralsk'],
    ['elsewhere', 'operator', 'centre-borili'],
    ['supervisor', 'supervisor', 'oblast'],
    ['administrator', 'administrator', 'oblast'],
    // who keeps the oblast's register serves at a desk as well
    ['double', 'operator', 'centre-uralsk', 'administrator'],
  ] as const satisfies readonly (readonly [string, StaffRole, string, string?])[];
  for (const [index, [name, role, organisation, who = name]] of posts.entries()) {
    const id = `staff_${String(index + 1).padStart(26, '0')}`;
    const person = `person_${who}`;
    const record = { id: newId('record', index + 1), kind: 'staff' as const, content: {}, mac: '' };
    const member = anOfficial({ id, role, organisation, person, login: name, record });
    const note = { change: { kind: 'ADDED' } as never, actor: {}, at: monday, requestId: 'laid' };
    await staff.add({ member, note, record });
    actors[name] = { kind: role, staff: id as StaffId, organisation, person };
  }
  const deps = {
    ...office,
    staff,
    accounts: memoryAccounts(),
    proofCodes: memoryProofCodes(),
    staffPasswords: memoryPasswords(),
    actorOf: async ({ username }: Token) => actors[username],
  };
  const knock = openDoor([...corporationRoutes, ...providerRoutes], deps as never);
  const post = (as: string, path: string, body: object = {}) => knock('POST', path, { as, body });
  return { ...deps, knock, post };
}
type Centre = Awaited<ReturnType<typeof aCentre>>;

const confirmedBy = (
  as: string,
  { body: { confirmation: asked } }: { readonly body: { readonly confirmation: { id: string; hash: string } } },
  post: Centre['post'],
) => post(as, `/v1/confirmations/${asked.id}/confirmation`, { hash: asked.hash });

async function outageOver({ post }: Centre): Promise<string> {
  const told = await post('supervisor', '/v1/outages', {
    from,
    to,
    centres: ['centre-uralsk'],
    ground: 'Жарық өшті',
  });
  await confirmedBy('administrator', told, post);
  return told.body.id;
}

const inEnvelope = ['application', 'identity-document', 'D7'];

/** The request with its form and all that was in the envelope, the receipt last. */
async function entered(
  centre: Centre,
  {
    outage,
    who = aigul,
    kinds = [...inEnvelope, 'emergency-receipt'],
  }: { outage: string; who?: typeof aigul; kinds?: readonly string[] },
): Promise<string> {
  const opened = await centre.post('operator', desk, { iin: who.iin, taken: { at, outage, receiptNumber: '17' } });
  expect(opened.status).toBe(201);
  const base = `${desk}/${opened.body.id}`;
  const saved = await centre.knock('PUT', `${base}/form`, { as: 'operator', body: aForm(who), ifMatch: 1 });
  expect(saved.status).toBe(200);
  for (const kind of kinds)
    expect((await attach(centre as never, centre.knock, base, 'operator', { kind })).status).toBe(200);
  return base;
}
const confirmation = (asked: { readonly body: { readonly confirmation: { readonly id: string } } }) =>
  `/v1/confirmations/${asked.body.confirmation.id}`;

describe('an outage at the doors (X60)', () => {
  it('is recorded and ended by the supervisor, with who told so and when, and listed to operators', async () => {
    const { post, knock } = await aCentre();
    const said = { from, centres: 'all', ground: 'Байланыс үзілді' };
    const recorded = await post('supervisor', '/v1/outages', said);
    expect(recorded).toMatchObject({ status: 201, body: { recordedBy: 'supervisor', recordedAt: monday } });
    const { id } = recorded.body;
    expect((await post('supervisor', '/v1/outages', said)).body.id).toBe(id);
    const early = await post('operator', desk, { iin: aigul.iin, taken: { at, outage: id, receiptNumber: '17' } });
    expect(early.body.errors ?? early.body.fields).toMatchObject([{ problem: 'NOT_OVER' }]);
    const ended = await post('supervisor', `/v1/outages/${id}/end`, { to });
    expect(ended.body).toMatchObject({
      to: '2018-02-16T07:00:00.000Z',
      endedBy: 'supervisor',
      lastDayToEnter: '2018-02-21',
      confirmation: { kind: 'outage', state: 'WAITING' },
    });
    const open = () => post('operator', desk, { iin: aigul.iin, taken: { at, outage: id, receiptNumber: '17' } });
    expect((await open()).body.fields).toMatchObject([{ problem: 'NOT_CONFIRMED' }]);
    expect((await post('supervisor', '/v1/outages', { ...said, to })).body.confirmation.id).toBe(
      ended.body.confirmation.id,
    );
    const read = await knock('GET', `/v1/confirmations/${ended.body.confirmation.id}`, { as: 'administrator' });
    expect(read.body.content).toMatchObject({ id, centres: 'all', ground: 'Байланыс үзілді' });
    expect((await confirmedBy('supervisor', ended, post)).status).toBe(403);
    expect((await confirmedBy('operator', ended, post)).status).toBe(404);
    expect((await confirmedBy('administrator', ended, post)).status).toBe(200);
    expect((await confirmedBy('administrator', ended, post)).status).toBe(200);
    expect((await open()).status).toBe(201);
    expect((await post('supervisor', `/v1/outages/${id}/end`, { to })).status).toBe(409);
    const unknown = `/v1/outages/outage_${'0'.repeat(26)}/end`;
    expect((await post('supervisor', unknown, { to })).status).toBe(404);
    const { body } = await knock('GET', '/v1/outages', { as: 'operator' });
    expect(body.items).toMatchObject([{ id, ground: 'Байланыс үзілді', centres: 'all' }]);
    expect((await post('operator', '/v1/outages', said)).status).toBe(403);
  });

  it('is prepared for: the blank of its receipt is printed in advance', async () => {
    const { knock } = await aCentre();
    const { status, body } = await knock('GET', '/v1/corporation/emergency-receipt', { as: 'operator' });
    expect(status).toBe(200);
    expect(body).toContain('Жүйе істемегенде берілген қолхат');
    expect(body).toContain('Расписка при сбое системы');
  });
});

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
