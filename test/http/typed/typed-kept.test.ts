import { describe, expect, it } from 'vitest';
import { aigul, anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

type Door = ReturnType<typeof anIdentityDoor>;

const minute = 60_000;
const another = 'Another-2018';
const form = aForm(aigul);
const typed = { ...form, applicant: { ...form.applicant, phone: '+77019998877' } };

/** Somebody who fills in a form: how he signs in, opens it, and changes his password. */
interface Writer {
  readonly the: Door;
  readonly requests: string;
  readonly opening: object;
  readonly hours: number;
  readonly signsIn: (secret?: string) => ReturnType<Door['knock']>;
  readonly changes: () => Promise<unknown>;
}

async function recipient(): Promise<Writer> {
  const the = anIdentityDoor();
  const opens = async (secret: string) =>
    the.knock('POST', '/v1/accounts', {
      body: { iin: aigul.iin, password: secret, proof: await the.proofBy(aigul.iin) },
    });
  await opens(password);
  return {
    the,
    requests: '/v1/requests',
    opening: {},
    hours: 8,
    signsIn: (secret = password) => the.knock('POST', '/v1/sessions', { body: { iin: aigul.iin, password: secret } }),
    changes: () => opens(another),
  };
}

async function operator(): Promise<Writer> {
  const the = anIdentityDoor();
  const ticket = { number: 'A12', takenAt: '2018-03-05T05:40:00.000Z', calledAt: '2018-03-05T05:55:00.000Z' };
  const { organisation, login } = await the.enrol('operator', 'centre-uralsk', citizen(20), 'uralsk-operator');
  return {
    the,
    requests: '/v1/corporation/requests',
    opening: { iin: aigul.iin, ticket },
    hours: 12,
    signsIn: (secret = password) => the.knock('POST', '/v1/staff-sessions', { body: { login, password: secret } }),
    changes: async () => {
      const proof = await the.serviceProof(organisation, citizen(20).iin);
      await the.knock('POST', '/v1/staff-accounts', { body: { login, password: another, proof } });
    },
  };
}

/** A draft with a form that was saved, and another that is typed into the page and not sent yet. */
async function typing({ the, requests, opening, signsIn }: Writer) {
  const begin = async (secret?: string) => {
    const { status, body } = await signsIn(secret);
    return { status, session: body, token: { as: body.accessToken, issuedAtMs: the.wall.ms } };
  };
  const { session, token } = await begin();
  const { body: draft } = await the.knock('POST', requests, { ...token, body: opening });
  const path = `${requests}/${draft.id}/form`;
  const saved = await the.knock('PUT', path, { ...token, body: form, ifMatch: draft.version });
  expect(saved.status).toBe(200);
  const ifMatch = String(saved.headers.etag).replaceAll('"', '');
  return {
    begin,
    session,
    saves: (by: typeof token) => the.knock('PUT', path, { ...by, body: typed, ifMatch }),
    reads: async (by: typeof token) => (await the.knock('GET', path, by)).body.form,
    renews: () => the.knock('POST', '/v1/session-renewals', { body: { refreshToken: session.refreshToken } }),
    token,
  };
}
type Typing = Awaited<ReturnType<typeof typing>>;

async function idle({ the }: Writer, { session }: Typing) {
  the.wall.ms += session.idleSeconds * 1000;
}
async function worked({ the, hours }: Writer, { renews }: Typing) {
  const end = the.wall.ms + hours * 60 * minute;
  for (; the.wall.ms < end; the.wall.ms += 15 * minute) expect((await renews()).status).toBe(201);
}
async function otherPassword({ the, changes }: Writer) {
  the.wall.ms += minute;
  await changes();
}

const resent = { ru: /войдите заново.*отправьте ту же форму еще раз: сохраненное осталось/i };

describe.each([
  ['a recipient', recipient],
  ['an operator', operator],
])('what %s typed is not lost when his session ends (X69)', (_who, writer) => {
  it.each([
    ['after half an hour without use', idle, password],
    ['after as long as one may be renewed', worked, password],
    ['by a new password', otherPassword, another],
  ])('%s: he is told to sign in and send it again, and it is taken as it was', async (_how, ends, secret) => {
    const his = await writer();
    const page = await typing(his);
    await ends(his, page);
    const told = await page.renews();
    expect(told).toMatchObject({ status: 401, body: { type: 'urn:kezek:problem:session-over' } });
    expect(told.body.cures.ru).toMatch(resent.ru);
    const { status, token } = await page.begin(secret);
    expect([status, await page.reads(token)]).toEqual([201, form]);
    expect((await page.saves(token)).status).toBe(200);
    expect(await page.reads(token)).toEqual(typed);
  });

  it('is refused at the form itself with the token of before, in the same words, and nothing is written', async () => {
    const his = await writer();
    const page = await typing(his);
    await otherPassword(his);
    const refused = await page.saves(page.token);
    expect(refused).toMatchObject({ status: 401, body: { type: 'urn:kezek:problem:unauthenticated' } });
    expect(refused.body.cures.ru).toMatch(resent.ru);
    const signsIn = his.hours === 8 ? 'startSession' : 'startStaffSession';
    expect(refused.body.operations).toEqual(expect.arrayContaining(['renewSession', signsIn, 'startSignedSession']));
    expect(await page.reads((await page.begin(another)).token)).toEqual(form);
  });
});
