import { describe, expect, it } from 'vitest';
import { aigul, anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const office = '192.0.2.10';
const elsewhere = '198.51.100.7';
const wrong = 'Wrong-2018-x';

async function theDoor() {
  const the = anIdentityDoor();
  const open = async (proof: unknown, from = office) =>
    the.knock('POST', '/v1/accounts', { from, body: { iin: aigul.iin, password, proof } });
  await open(await the.proofBy(aigul.iin));
  const signIn = (secret: string, from: string, iin = aigul.iin) =>
    the.knock('POST', '/v1/sessions', { from, body: { iin, password: secret } });
  const times = async (count: number, act: (n: number) => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n++) statuses.push((await act(n)).status);
    return statuses;
  };
  return { the, open, signIn, times };
}

describe('wrong passwords', () => {
  it('slow whoever types them there, longer each time, the right password included, known or unknown', async () => {
    const { the, signIn, times } = await theDoor();
    for (const iin of [aigul.iin, citizen(2).iin]) {
      expect(await times(5, () => signIn(wrong, elsewhere, iin))).toEqual([401, 401, 401, 401, 401]);
      expect(await signIn(password, elsewhere, iin)).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
      the.wall.ms += 30_000;
      expect((await signIn(wrong, elsewhere, iin)).status).toBe(401);
      expect((await signIn(wrong, elsewhere, iin)).headers['retry-after']).toBe('60');
    }
    the.wall.ms += 60_000;
    expect((await signIn(password, elsewhere)).status).toBe(201);
    expect(await times(5, () => signIn(wrong, elsewhere))).toEqual([401, 401, 401, 401, 401]);
  });

  it('never bar the owner elsewhere: eleven of a stranger’s, then his own right one', async () => {
    const { signIn, times } = await theDoor();
    await times(11, () => signIn(wrong, elsewhere));
    expect((await signIn(password, office)).status).toBe(201);
  });

  it('from many addresses slow all whom the person is not known to be, never where he has been let in, nor a signature', async () => {
    const { the, signIn, times, open } = await theDoor();
    expect((await signIn(password, office)).status).toBe(201);
    const many = await times(40, (n) => signIn(wrong, `203.0.113.${n}`));
    expect([many.indexOf(429), many.slice(20).every((status) => status === 429)]).toEqual([20, true]);
    expect((await signIn(password, elsewhere)).status).toBe(429);
    expect((await signIn(password, office)).status).toBe(201);
    expect((await open(await the.proofBy(aigul.iin), elsewhere)).status).toBe(201);
  });

  it('of a hundred colleagues shut out nobody behind the same address who is known there', async () => {
    const { signIn, times } = await theDoor();
    await signIn(password, office);
    const statuses = await times(130, (n) => signIn(wrong, office, citizen(n + 2).iin));
    expect(statuses.indexOf(429)).toBe(100);
    expect((await signIn(password, office)).status).toBe(201);
  });

  it('gain nothing by being tried at once', async () => {
    const { signIn } = await theDoor();
    const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(wrong, elsewhere)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('are forgotten after an hour, and a fault of ours is nobody’s failure', async () => {
    const { the, signIn, times } = await theDoor();
    const { check: ask } = the.citizenPasswords;
    the.citizenPasswords.check = async () => {
      throw new Error('the pool is away');
    };
    expect(await times(8, () => signIn(password, elsewhere))).toEqual(Array(8).fill(500));
    the.citizenPasswords.check = ask;
    await times(9, () => signIn(wrong, elsewhere));
    the.wall.ms += 3_600_000;
    expect(await times(5, () => signIn(wrong, elsewhere))).toEqual(Array(5).fill(401));
  });
});

describe('a pool that slows down by itself', () => {
  it('is told as slow down at each sign-in, is nobody’s failure, and bars no signature', async () => {
    const { the, open, signIn, times } = await theDoor();
    const official = await the.enter('executor', 'uralsk', citizen(12), 'uralsk-executor');
    const staffSignIn = () =>
      the.knock('POST', '/v1/staff-sessions', { from: office, body: { login: official.login, password } });
    const { check: ask } = the.citizenPasswords;
    the.citizenPasswords.check = async () => ({ kind: 'slowed' });
    the.staffPasswords.check = async () => ({ kind: 'slowed' });
    const told = {
      status: 429,
      headers: { 'retry-after': '30' },
      body: {
        type: 'urn:kezek:problem:too-many-requests',
        cures: { en: expect.stringContaining('signing in by signature') },
      },
    };
    expect(await signIn(password, office)).toMatchObject(told);
    expect(await staffSignIn()).toMatchObject(told);
    expect(await times(30, () => signIn(password, office))).toEqual(Array(30).fill(429));
    expect([...the.tries.failures.values()].every(({ count }) => count === 0)).toBe(true);
    expect((await open(await the.proofBy(aigul.iin))).status).toBe(201);
    the.citizenPasswords.check = ask;
    expect((await signIn(password, office)).status).toBe(201);
  });
});

describe('right answers', () => {
  it('are never counted: three hundred of an office sign in behind one address', async () => {
    const { the, signIn, times } = await theDoor();
    expect(await times(300, () => signIn(password, office))).toEqual(Array(300).fill(201));
    expect([...the.tries.failures.values()].every(({ count }) => count === 0)).toBe(true);
  });
});

describe('whoever proves himself by signature', () => {
  it('is stopped by no number of strangers’ nonces, wrong codes and wrong signatures', async () => {
    const { the, open, times } = await theDoor();
    await times(50, () => the.knock('POST', '/v1/nonces', { from: office, body: { iin: aigul.iin } }));
    const guessed = await times(30, (n) => open({ code: 'AAAA-AAAA' }, `203.0.113.${n}`));
    expect(guessed).toEqual(Array(30).fill(422));
    expect((await open({ code: 'AAAA-AAAA' }, '203.0.113.29')).status).toBe(429);
    const forged = await the.proofBy(aigul.iin, { iin: citizen(2).iin, role: 'individual' });
    expect(await times(30, () => open(forged, office))).toEqual(Array(30).fill(422));
    expect((await open(await the.proofBy(aigul.iin), office)).status).toBe(201);
  });

  it('or by the right code is let in from a new address, however many strangers have typed wrong ones (X82)', async () => {
    const { the, times } = await theDoor();
    const { iin } = citizen(5);
    const opens = (code: string, from: string) =>
      the.knock('POST', '/v1/accounts', { from, body: { iin, password, proof: { code } } });
    const seen = { number: '045678901', issuedOn: '2015-03-02', issuedBy: 'ІІМ' };
    const operator = await the.enrol('operator', 'centre-uralsk', citizen(12));
    const body = { iin, identityDocument: seen };
    const given = await the.knock('POST', '/v1/identity-codes', { as: operator.id, body });
    await times(60, (n) => opens('AAAA-AAAA', `203.0.113.${n}`));
    expect((await opens(given.body.code, office)).status).toBe(201);
  });

  it('awakens as an official however often strangers have typed his login', async () => {
    const { the, times } = await theDoor();
    const official = await the.enter('executor', 'uralsk', citizen(12), 'uralsk-executor');
    const body = { login: official.login, password: wrong };
    await times(60, (n) => the.knock('POST', '/v1/staff-sessions', { from: `203.0.113.${n % 7}`, body }));
    expect((await the.awaken(official, citizen(12))).awakened).toBeDefined();
  });
});
