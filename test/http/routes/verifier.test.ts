import { expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { verificationCode } from '#domain/codes/verification-code.ts';
import { verifierRoutes } from '#http/routes/verifier.ts';
import { anOffice } from '#test/builders/doors/an-office.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { anEntry, registering } from '#test/contracts/stores.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const code = verificationCode('00ff'.repeat(16));
const recipient = { iin: '850615400105', name: 'Сейтқали Айгүл Маратқызы' };

/** An issued notice whose entry stands on the list, and the door of whoever holds its print. */
async function aPrint(changes: Partial<Application> = {}, { isOnList } = { isOnList: true }) {
  const office = await anOffice();
  const issued = { ...caseIn('ISSUED'), ...changes };
  const bytes = new TextEncoder().encode(JSON.stringify({ recipient, verificationCode: code }));
  const paper = await office.documents.storePaper('REGISTRATION_NOTICE', 'paper_1', bytes);
  const result = issued.result && { ...issued.result, paper, verificationCode: code, certificateSerial: '7a01' };
  office.cases.seed({ ...issued, result });
  const { provider = '', priorityMoment = '', intakeSequence = 0 } = issued;
  const onList = { provider, list: 'public-sector' };
  const entry = anEntry(onList, { caseId: issued.id, priorityMoment, intakeSequence });
  if (isOnList) await office.cases.commit({ plans: [], acts: [registering(entry)] });
  return { ...office, issued, knock: openDoor(verifierRoutes, office) };
}

it('tells whoever holds a printed notice that it is genuine and in force, and of whom by initials alone (X15)', async () => {
  const { knock, issued } = await aPrint();
  const { status, body } = await knock('GET', `/v1/papers/${code}`);
  expect(status).toBe(200);
  expect(body).toEqual({
    code,
    genuine: true,
    inForce: true,
    kind: 'NOTICE',
    name: expect.objectContaining({ ru: expect.stringContaining('Уведомление') }),
    number: issued.number,
    body: expect.objectContaining({ ru: expect.stringContaining('Уральск') }),
    signedBy: expect.objectContaining({ ru: 'руководитель услугодателя, ЭЦП' }),
    signedAt: issued.result?.at,
    certificateSerial: '7a01',
    initials: 'С. А. М.',
    filedAt: issued.filedAt,
    priorityMoment: issued.priorityMoment,
    list: { id: 'public-sector', name: expect.anything() },
    registerNumber: 1,
  });
  expect(JSON.stringify(body)).not.toContain('Айгүл');
});

it('says that a substitute signed, where one did (X34)', async () => {
  const { issued } = await aPrint();
  if (!issued.result) throw new Error('it is issued');
  const { knock } = await aPrint({ result: { ...issued.result, standsFor: 'staff_head' } });
  expect((await knock('GET', `/v1/papers/${code}`)).body.signedBy.ru).toMatch(/^исполняющий обязанности руководителя/);
});

it('reads the code as people type it', async () => {
  const { knock } = await aPrint();
  expect((await knock('GET', `/v1/papers/${code.toLowerCase().replaceAll('-', '')}`)).status).toBe(200);
});

it.each<[string, Partial<Application>]>([
  ['before it has been given to its person', { status: 'ON_ITS_WAY', carried: undefined }],
])('knows no paper %s', async (_when, changes) => {
  const { knock } = await aPrint(changes);
  expect(await knock('GET', `/v1/papers/${code}`)).toMatchObject({
    status: 404,
    body: { type: 'urn:kezek:problem:no-such-paper' },
  });
});

it('says of a code that is not ours what a code looks like', async () => {
  const { knock } = await aPrint();
  const wrong = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
  expect(await knock('GET', `/v1/papers/${wrong}`)).toMatchObject({
    status: 422,
    body: { fields: [{ field: 'path.code', problem: 'VERIFICATION_CODE_INVALID' }] },
  });
  expect((await knock('GET', `/v1/papers/${verificationCode('aa'.repeat(32))}`)).status).toBe(404);
});

it('says that a notice is not in force while no entry of it stands on the list', async () => {
  const { knock } = await aPrint({}, { isOnList: false });
  expect((await knock('GET', `/v1/papers/${code}`)).body).toMatchObject({ genuine: true, inForce: false });
});
