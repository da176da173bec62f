import { describe, expect, it } from 'vitest';
import { applicationStatuses } from '#domain/application/status.ts';
import { aCentre, operatorIin } from '#test/builders/doors/a-centre.ts';
import { aigul, confirms, password, stranger } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

describe('an account that there is already (X68)', () => {
  it('is taken over by no operator alone: he gets a half of a code, which opens nothing', async () => {
    const { operator, open, give, signIn } = await aCentre();
    const given = await give(operator.id);
    expect(given.body).toMatchObject({ confirmation: { kind: 'account', state: 'WAITING' }, half: expect.any(String) });
    expect(given.body.code).toBeUndefined();
    for (const code of [given.body.half + given.body.half, `${given.body.half}AAAA`])
      expect((await open({ code }, { secret: 'Another-2018' })).status).toBe(422);
    expect([await signIn('Another-2018'), await signIn(password)]).toEqual([401, 201]);
  });

  it('is not replaced by a code that was given before there was an account', async () => {
    const { the, operator, open, give } = await aCentre();
    const { code } = (await give(operator.id, stranger.iin)).body;
    const iin = stranger.iin;
    await open(await the.proofBy(iin), { iin });
    expect((await open({ code }, { iin, secret: 'Another-2018' })).status).toBe(422);
  });

  it('is opened by no code whose password was on its way while the owner signed', async () => {
    const { the, operator, open, give } = await aCentre();
    const { iin } = stranger;
    const signIn = async (secret: string) =>
      (await the.knock('POST', '/v1/sessions', { body: { iin, password: secret } })).status;
    const { code } = (await give(operator.id, iin)).body;
    const { set } = the.citizenPasswords;
    the.citizenPasswords.set = async (username, secret) => {
      the.citizenPasswords.set = set;
      expect((await open(await the.proofBy(iin), { iin })).status).toBe(201);
      await set(username, secret);
    };
    expect((await open({ code }, { iin, secret: 'Another-2018' })).status).toBe(422);
    expect([await signIn('Another-2018'), await signIn(password)]).toEqual([401, 201]);
  });

  it('is replaced by two operators of one centre, each of whom hands over his half, once', async () => {
    const { the, operator, second, elsewhere, open, give, signIn } = await aCentre();
    const given = await give(operator.id);
    expect((await confirms(the, operator.id, given)).status).toBe(403);
    expect((await confirms(the, elsewhere.id, given)).status).toBe(404);
    const confirmed = await confirms(the, second.id, given);
    expect(confirmed).toMatchObject({ status: 200, body: { confirmation: { state: 'CONFIRMED' } } });
    expect((await confirms(the, second.id, given)).body).toEqual(confirmed.body);
    const code = `${given.body.half}-${confirmed.body.half}`;
    expect((await open({ code }, { secret: 'Another-2018' })).status).toBe(201);
    expect([await signIn(password), await signIn('Another-2018')]).toEqual([401, 201]);
    await confirms(the, second.id, given);
    expect((await open({ code }, { secret: 'Third-2018-x' })).status).toBe(422);
  });

  it('has no code any more when the hour of the second operator, or of the code, is over', async () => {
    const { the, operator, second, open, give } = await aCentre();
    const late = await give(operator.id);
    the.clock.moveTo('2018-03-05T07:00:00.000Z');
    expect((await confirms(the, second.id, late)).status).toBe(409);
    const given = await give(operator.id);
    const { half } = (await confirms(the, second.id, given)).body;
    the.wall.ms += 3_600_000;
    expect((await open({ code: `${given.body.half}-${half}` })).status).toBe(422);
  });

  it('is told of in the owner’s cabinet: who asked before anything is replaced, and by which proof it was', async () => {
    const { the, operator, second, open, give, account } = await aCentre();
    const given = await give(operator.id);
    const before = (await account()).body.items;
    expect(before.map(({ kind, by, staff }: Record<string, unknown>) => [kind, by, staff])).toEqual([
      ['OPENED', 'certificate', []],
      ['REPLACEMENT_ASKED', 'operator', [operator.id]],
    ]);
    expect(before[1].told.kk).toContain('1414');
    const { half } = (await confirms(the, second.id, given)).body;
    await open({ code: `${given.body.half}-${half}` });
    expect((await account()).body.items.at(-1)).toMatchObject({
      kind: 'PASSWORD_REPLACED',
      by: 'operators',
      staff: [operator.id, second.id],
    });
  });

  it('is defended by its owner’s signature: a code given before it opens nothing then', async () => {
    const { the, operator, second, open, give, signIn } = await aCentre();
    const given = await give(operator.id);
    const { half } = (await confirms(the, second.id, given)).body;
    the.clock.moveTo('2018-03-05T06:10:00.000Z');
    await open(await the.proofBy(aigul.iin), { secret: 'Defended-2018' });
    expect((await open({ code: `${given.body.half}-${half}` }, { secret: 'Another-2018' })).status).toBe(422);
    expect(await signIn('Defended-2018')).toBe(201);
  });

  it('has the look of who confirms noted before he is given anything, though the process dies then', async () => {
    const { the, operator, second, give } = await aCentre();
    const given = await give(operator.id);
    const { settle } = the.seconds;
    the.seconds.settle = async () => {
      the.seconds.settle = settle;
      throw new Error('killed');
    };
    expect((await confirms(the, second.id, given)).status).toBe(500);
    expect((await the.access.of(await the.keyring.personOf(aigul.iin))).map(({ reader }) => reader.id)).toContain(
      second.id,
    );
    expect((await confirms(the, second.id, given)).status).toBe(200);
  });

  it('is its owner’s to replace by his signature, without anybody', async () => {
    const { the, open, signIn } = await aCentre();
    expect((await open(await the.proofBy(aigul.iin), { secret: 'Another-2018' })).status).toBe(201);
    expect(await signIn('Another-2018')).toBe(201);
  });
});

describe('an operator', () => {
  it('vouches for himself neither as the first nor as the second', async () => {
    const { the, operator, second, open, give } = await aCentre();
    expect(await give(operator.id, operatorIin.iin)).toMatchObject({
      status: 403,
      body: { type: 'urn:kezek:problem:confirmation-own' },
    });
    const { iin } = citizen(4);
    await open(await the.proofBy(iin), { iin });
    const asked = await give(operator.id, iin);
    expect((await confirms(the, second.id, asked)).status).toBe(403);
  });
});

describe('a first account of somebody whose request lies at an office (X78)', () => {
  it.each(applicationStatuses)('is opened on no operator’s word alone while that is %s', async (status) => {
    const { the, operator, second, open, give } = await aCentre();
    const { iin } = stranger;
    const [theirs] = casesIn(status);
    if (!theirs) throw new Error(`no case is ${status}`);
    const early = (await give(operator.id, iin)).body;
    the.cases.seed({ ...theirs, applicant: await the.keyring.personOf(iin) });
    expect((await open({ code: early.code }, { iin })).status).toBe(422);
    const given = await give(operator.id, iin);
    expect([given.body.code, given.body.confirmation.kind]).toEqual([undefined, 'account']);
    const confirmed = await confirms(the, second.id, given);
    expect((await open({ code: `${given.body.half}-${confirmed.body.half}` }, { iin })).status).toBe(201);
  });
});
