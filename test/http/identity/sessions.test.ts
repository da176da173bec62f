import { describe, expect, it } from 'vitest';
import { aStaffedOffice } from '#test/builders/doors/a-staffed-office.ts';
import { aigul, anIdentityDoor, confirms, password, stranger } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

type Door = ReturnType<typeof anIdentityDoor>;

const minute = 60_000;
const renew = (the: Door, refreshToken: string) =>
  the.knock('POST', '/v1/session-renewals', { body: { refreshToken } });
const staffSignIn = (the: Door, login: string) =>
  the.knock('POST', '/v1/staff-sessions', { body: { login, password } });
const open = async (the: Door, secret = password) => {
  const body = { iin: aigul.iin, password: secret, proof: await the.proofBy(aigul.iin) };
  return the.knock('POST', '/v1/accounts', { body });
};
const signIn = (the: Door, secret = password) =>
  the.knock('POST', '/v1/sessions', { body: { iin: aigul.iin, password: secret } });

async function aCabinet() {
  const the = anIdentityDoor();
  await open(the);
  const { body } = await signIn(the);
  /** What the token of that session is answered, issued when it began. */
  const issuedAtMs = the.wall.ms;
  const mine = (from = issuedAtMs) => the.knock('GET', '/v1/account', { as: body.accessToken, issuedAtMs: from });
  return { the, session: body, mine };
}

describe('a session (X69)', () => {
  it('tells with what, how soon and how long it is renewed', async () => {
    const { session, the } = await aCabinet();
    expect(session).toEqual({
      accessToken: expect.any(String),
      expiresInSeconds: 900,
      refreshToken: expect.stringMatching(/^[\w-]{43}$/),
      idleSeconds: 1800,
      endsAt: new Date(the.wall.ms + 8 * 60 * minute).toISOString(),
    });
  });

  it('goes on while its owner works, half an hour idle and eight hours of a citizen at most', async () => {
    const { the, session } = await aCabinet();
    for (let worked = 14; worked < 480; worked += 14) {
      the.wall.ms += 14 * minute;
      expect(await renew(the, session.refreshToken)).toMatchObject({
        status: 201,
        body: { accessToken: session.accessToken, refreshToken: session.refreshToken, endsAt: session.endsAt },
      });
    }
    the.wall.ms += 14 * minute;
    const over = await renew(the, session.refreshToken);
    expect(over).toMatchObject({ status: 401, body: { type: 'urn:kezek:problem:session-over' } });
    expect(over.body.cure).toMatch(/қайта кіріп.*сақтағаныңыз өтініште тұр/);
  });

  it('is over after half an hour without use, and stays over', async () => {
    const { the, session } = await aCabinet();
    the.wall.ms += 30 * minute;
    expect((await renew(the, session.refreshToken)).status).toBe(401);
    the.wall.ms -= 29 * minute;
    expect((await renew(the, session.refreshToken)).status).toBe(401);
  });

  it('is renewed by what was given with it alone, and no more once its owner signs out', async () => {
    const { the, session } = await aCabinet();
    expect((await renew(the, 'A'.repeat(43))).status).toBe(401);
    expect(await renew(the, 'not one')).toMatchObject({
      status: 422,
      body: { fields: [{ problem: 'REFRESH_TOKEN_INVALID' }] },
    });
    const end = () => the.knock('POST', '/v1/session-ends', { body: { refreshToken: session.refreshToken } });
    const token = session.accessToken;
    const mine = (tokenId: string) => the.knock('GET', '/v1/account', { as: token, tokenId });
    await renew(the, session.refreshToken);
    const { body: other } = await signIn(the);
    const answered = async () => Promise.all([1, 2, 3].map(async (nth) => (await mine(`${token}-${nth}`)).status));
    expect(await answered()).toEqual([200, 200, 200]);
    expect([(await end()).status, (await end()).status]).toEqual([200, 200]);
    expect([...(await answered()), (await renew(the, other.refreshToken)).status]).toEqual([401, 401, 200, 201]);
    expect((await renew(the, session.refreshToken)).status).toBe(401);
  });

  it('of a citizen ends with his password: the token at once, and what renews it', async () => {
    const { the, session, mine } = await aCabinet();
    expect((await mine()).status).toBe(200);
    the.wall.ms += minute;
    await open(the, 'Another-2018');
    expect([(await mine()).status, (await renew(the, session.refreshToken)).status]).toEqual([401, 401]);
    const { body } = await signIn(the, 'Another-2018');
    const own = await the.knock('GET', '/v1/account', { as: body.accessToken, issuedAtMs: the.wall.ms });
    expect([own.status, (await renew(the, body.refreshToken)).status]).toEqual([200, 201]);
  });

  it('of a citizen, begun in the very second of the change, is another account’s and waits for nothing', async () => {
    const { the, mine } = await aCabinet();
    const { ms } = the.wall;
    await open(the, 'Another-2018');
    const { body } = await signIn(the, 'Another-2018');
    const own = await the.knock('GET', '/v1/account', { as: body.accessToken, issuedAtMs: ms });
    expect([the.wall.ms, own.status, (await mine(ms)).status]).toEqual([ms, 200, 401]);
  });
});

describe('an official’s session', () => {
  type Office = Awaited<ReturnType<typeof aStaffedOffice>>;
  // biome-ignore format: a table, one change a row
  const changes: readonly [what: string, change: (office: Office) => Promise<unknown>][] = [
    ['dismissal', async ({ the, administrator, executor, head }) =>
      confirms(the, head.id, await the.knock('POST', `/v1/staff/${executor.id}/end`, { as: administrator.id, body: {} }))],
    ['another last day', async ({ the, administrator, executor, head }) =>
      confirms(the, head.id, await the.knock('POST', `/v1/staff/${executor.id}/end`, { as: administrator.id, body: { lastDay: '2018-03-30' } }))],
    ['a password made by two', async ({ the, administrator, executor, head }) =>
      confirms(the, head.id, await the.knock('POST', `/v1/staff/${executor.id}/password`, { as: administrator.id, body: {} }))],
    ['his own new password', ({ the, executor }) => the.awaken(executor, citizen(12))],
  ];

  it.each(changes)('ends at once by %s: token and renewal', async (_what, change) => {
    const office = await aStaffedOffice();
    const { the, executor } = office;
    const { body: session } = await staffSignIn(the, executor.login);
    const issuedAtMs = the.wall.ms;
    const tray = () => the.knock('GET', '/v1/executors', { as: executor.id, issuedAtMs });
    the.wall.ms += minute;
    expect([(await tray()).status, (await renew(the, session.refreshToken)).status]).toEqual([403, 201]);
    await change(office);
    expect([(await tray()).status, (await renew(the, session.refreshToken)).status]).toEqual([401, 401]);
  });

  it('that begins in the very second of the change waits for the next one, so that it is not over at birth', async () => {
    const { the, executor } = await aStaffedOffice();
    await the.awaken(executor, citizen(12));
    const changedAt = the.wall.ms;
    await staffSignIn(the, executor.login);
    expect(Math.floor(the.wall.ms / 1000)).toBe(Math.floor(changedAt / 1000) + 1);
    const tray = (issuedAtMs: number) => the.knock('GET', '/v1/executors', { as: executor.id, issuedAtMs });
    expect([(await tray(changedAt)).status, (await tray(the.wall.ms)).status]).toEqual([401, 403]);
  });

  it('lasts a working day of twelve hours', async () => {
    const { the, executor } = await aStaffedOffice();
    const { body } = await staffSignIn(the, executor.login);
    expect(Date.parse(body.endsAt) - the.wall.ms).toBe(12 * 60 * minute);
  });
});

describe('signing in by signature', () => {
  const bySignature = async (the: Door, proof: object, login?: string) =>
    the.knock('POST', '/v1/signed-sessions', { body: { ...proof, ...(login ? { login } : {}) } });
  const sessionProof = (the: Door, iin: string, signer?: Parameters<Door['proofBy']>[1]) =>
    the.proofBy(iin, signer, 'session');

  it('opens a session without a password, however many wrong ones strangers have typed', async () => {
    const the = anIdentityDoor();
    await open(the);
    for (let n = 0; n < 60; n++) await signIn(the, 'Wrong-2018-x');
    expect((await signIn(the)).status).toBe(429);
    const session = await bySignature(the, await sessionProof(the, aigul.iin));
    expect(session).toMatchObject({ status: 201, body: { expiresInSeconds: 900 } });
    expect((await renew(the, session.body.refreshToken)).status).toBe(201);
  });

  it('refuses another’s certificate, a nonce of another purpose or used before, and whoever has no account', async () => {
    const the = anIdentityDoor();
    await open(the);
    const good = await sessionProof(the, aigul.iin);
    const answers = [
      await bySignature(the, await sessionProof(the, aigul.iin, { iin: stranger.iin, role: 'individual' })),
      await bySignature(the, await the.proofBy(aigul.iin)),
      await bySignature(the, good),
      await bySignature(the, good),
      await bySignature(the, { nonceId: '00000000-0000-4000-8000-000000000000', cms: 'AAAA' }),
      await bySignature(the, await sessionProof(the, stranger.iin)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 201, 422, 422, 401]);
  });

  it('opens an official’s by his login and a certificate of his office, and nobody else’s', async () => {
    const { the, executor, administrator } = await aStaffedOffice();
    const bin = '150740000014';
    const { iin } = citizen(12);
    const signed = (signer: Parameters<Door['proofBy']>[1]) => sessionProof(the, iin, signer);
    const answers = [
      await bySignature(the, await signed({ iin, role: 'employee', bin }), executor.login),
      await bySignature(the, await signed({ iin, role: 'individual' }), executor.login),
      await bySignature(the, await signed({ iin, role: 'employee', bin: '150740000034' }), executor.login),
      await bySignature(the, await signed({ iin, role: 'employee', bin }), administrator.login),
      await bySignature(the, await signed({ iin, role: 'employee', bin }), 'nobody-here'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 401, 401, 401, 401]);
    await the.enter('registrar', 'borili', citizen(30), 'borili-registrar');
    const asleep = await sessionProof(the, citizen(30).iin, { iin: citizen(30).iin, role: 'employee' });
    expect((await bySignature(the, asleep, 'borili-registrar')).status).toBe(401);
  });

  it('waits with the nonce unused while nobody knows what is revoked (X33)', async () => {
    const the = anIdentityDoor();
    await open(the);
    const proof = await sessionProof(the, aigul.iin);
    the.signatures.loseList('LIST_STALE');
    expect(await bySignature(the, proof)).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    the.signatures.loseList(undefined);
    expect((await bySignature(the, proof)).status).toBe(201);
  });
});
