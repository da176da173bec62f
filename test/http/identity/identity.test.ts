import { describe, expect, it } from 'vitest';
import { messages } from '#domain/regulation/messages/messages.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { aigul, anIdentityDoor, password, stranger } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const open = async (
  the: ReturnType<typeof anIdentityDoor>,
  proof: unknown,
  { iin = aigul.iin, secret = password } = {},
) => the.knock('POST', '/v1/accounts', { body: { iin, password: secret, proof } });
const signIn = (the: ReturnType<typeof anIdentityDoor>, iin: string, secret: string) =>
  the.knock('POST', '/v1/sessions', { body: { iin, password: secret } });

describe('an account (10.1)', () => {
  it('is opened by a nonce signed with a certificate of that IIN, and lets the person sign in', async () => {
    const the = anIdentityDoor();
    const opened = await open(the, await the.proofBy(aigul.iin));
    expect(opened).toMatchObject({ status: 201, body: { provenBy: 'certificate' } });
    const session = await signIn(the, aigul.iin, password);
    expect(session).toMatchObject({ status: 201, body: { expiresInSeconds: 900 } });
    const actor = await the.actorOf(aToken(session.body.accessToken), { auth: 'citizen' });
    expect(actor).toEqual({ kind: 'recipient', person: await the.keyring.personOf(aigul.iin) });
  });

  it('has a random username that tells nothing of the IIN', async () => {
    const the = anIdentityDoor();
    await open(the, await the.proofBy(aigul.iin));
    const [username] = the.accounts.usernames.values();
    expect(username).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('gets another password by another proof, under another username that has no password of before', async () => {
    const the = anIdentityDoor();
    await open(the, await the.proofBy(aigul.iin));
    const [before] = the.accounts.usernames.values();
    expect((await open(the, await the.proofBy(aigul.iin), { secret: 'Another-2018' })).status).toBe(201);
    expect(the.accounts.usernames.size).toBe(1);
    expect([...the.accounts.usernames.values()]).not.toContain(before);
    expect((await signIn(the, aigul.iin, password)).status).toBe(401);
    expect((await signIn(the, aigul.iin, 'Another-2018')).status).toBe(201);
  });

  it('refuses a nonce used twice', async () => {
    const the = anIdentityDoor();
    const proof = await the.proofBy(aigul.iin);
    await open(the, proof);
    const again = await open(the, proof, { secret: 'Another-2018' });
    expect(again).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:proof-refused' } });
    expect((await signIn(the, aigul.iin, password)).status).toBe(201);
  });

  it('refuses a nonce older than ten minutes of real time, whatever the clock of the cases says', async () => {
    const the = anIdentityDoor();
    const [late, inTime] = [await the.proofBy(aigul.iin), await the.proofBy(aigul.iin)];
    the.wall.ms += 10 * 60_000 - 1;
    the.clock.moveTo('2018-05-05T06:00:00.000Z');
    expect((await open(the, inTime)).status).toBe(201);
    the.wall.ms += 1;
    expect((await open(the, late)).status).toBe(422);
  });

  it('refuses the certificate of another IIN, a head’s certificate and a nonce of somebody else', async () => {
    const the = anIdentityDoor();
    const foreign = await the.proofBy(aigul.iin, { iin: stranger.iin, role: 'individual' });
    const head = await the.proofBy(aigul.iin, { iin: aigul.iin, role: 'head' });
    const strangers = await the.proofBy(stranger.iin, { iin: aigul.iin, role: 'individual' });
    const bodies = await Promise.all([foreign, head, strangers].map((proof) => open(the, proof)));
    expect(bodies.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(the.accounts.usernames.size).toBe(0);
  });

  it('waits with the nonce unused while nobody knows what is revoked (X33)', async () => {
    const the = anIdentityDoor();
    const proof = await the.proofBy(aigul.iin);
    the.signatures.loseList('LIST_STALE');
    const held = await open(the, proof);
    expect(held).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    the.signatures.loseList('GOST_NOT_CONFIGURED');
    expect(await open(the, proof)).toMatchObject({
      status: 503,
      body: { type: 'urn:kezek:problem:gost-not-configured' },
    });
    the.signatures.loseList(undefined);
    expect((await open(the, proof)).status).toBe(201);
  });

  it('refuses a weak password and a wrong IIN by the name of the field, before any proof is spent', async () => {
    const the = anIdentityDoor();
    const proof = await the.proofBy(aigul.iin);
    const weak = await open(the, proof, { secret: 'weakweakweak' });
    const wrong = await open(the, proof, { iin: '880214300122' });
    expect(weak.body.fields.map(({ problem }: { problem: string }) => problem)).toEqual([
      'PASSWORD_WITHOUT_DIGIT',
      'PASSWORD_WITHOUT_UPPER_CASE',
      'PASSWORD_WITHOUT_SYMBOL',
    ]);
    expect(wrong).toMatchObject({ status: 422, body: { fields: [{ field: 'body.iin', problem: 'IIN_CHECK' }] } });
    expect((await open(the, proof)).status).toBe(201);
  });
});

describe('an operator’s code (10.1)', () => {
  const identityDocument = { number: '012345678', issuedOn: '2015-03-01', issuedBy: 'ҚР ІІМ' };
  const vouched = async () => {
    const the = anIdentityDoor();
    const operator = await the.enrol('operator', 'centre-uralsk', citizen(3));
    const body = { iin: aigul.iin, identityDocument };
    const give = () => the.knock('POST', '/v1/identity-codes', { as: operator.id, body });
    return { the, operator, give };
  };

  it('opens the account once, however the person types it', async () => {
    const { the, give, operator } = await vouched();
    const { status, body } = await give();
    expect(status).toBe(201);
    const typed = body.code.toLowerCase().replace('-', ' ');
    expect(await open(the, { code: typed })).toMatchObject({ status: 201, body: { provenBy: 'operator' } });
    expect((await open(the, { code: body.code })).status).toBe(422);
    expect(the.accounts.proofs).toMatchObject([{ proven: { by: 'operator', staff: operator.id } }]);
  });

  it('is of no use to another person', async () => {
    const { the, give } = await vouched();
    const { body } = await give();
    expect((await open(the, { code: body.code }, { iin: stranger.iin })).status).toBe(422);
  });

  it('expires after a day of real time, and the code given last is the only one', async () => {
    const { the, give } = await vouched();
    const [first, second] = [(await give()).body, (await give()).body];
    expect((await open(the, { code: first.code })).status).toBe(422);
    the.wall.ms += 24 * 3_600_000;
    expect((await open(the, { code: second.code })).status).toBe(422);
  });

  it('stands in the access log as what it is, and the document only in the record', async () => {
    const { the, give, operator } = await vouched();
    await give();
    const person = await the.keyring.personOf(aigul.iin);
    expect(the.access.entries).toMatchObject([
      { reader: { kind: 'operator', id: operator.id }, subject: person, why: 'IDENTITY_CODE' },
    ]);
    expect(JSON.stringify(the.access.entries)).not.toContain('012345678');
    expect([...the.people.records.values()].at(-1)).toMatchObject({ kind: 'identity', content: { identityDocument } });
  });

  it('refuses whoever is no operator', async () => {
    const { the } = await vouched();
    const head = await the.enrol('head', 'uralsk', citizen(4));
    const body = { iin: aigul.iin, identityDocument };
    expect((await the.knock('POST', '/v1/identity-codes', { as: head.id, body })).status).toBe(403);
  });
});

describe('signing in (10.2–10.4)', () => {
  it('refuses an unknown IIN and a wrong password alike: M6 in the words of the law, after the same question', async () => {
    const the = anIdentityDoor();
    await open(the, await the.proofBy(aigul.iin));
    const wrong = await signIn(the, aigul.iin, 'Wrong-2018-x');
    const unknown = await signIn(the, stranger.iin, password);
    const { heading, body } = messages.M6();
    expect(wrong).toMatchObject({ status: 401, body: { type: 'urn:kezek:problem:authorisation-refused' } });
    expect(JSON.stringify(wrong.body)).toContain(heading.kk);
    expect(JSON.stringify(wrong.body)).toContain(body.kk);
    const { instance: _, ...told } = wrong.body;
    const { instance: __, ...toldUnknown } = unknown.body;
    expect([unknown.status, toldUnknown, Object.keys(unknown.headers)]).toEqual([
      401,
      told,
      Object.keys(wrong.headers),
    ]);
    expect(the.citizenPasswords.asked).toEqual([...the.accounts.usernames.values(), undefined]);
  });
});
