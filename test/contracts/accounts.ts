import { expect, it } from 'vitest';
import type { Nonce, ProofCode, Proven } from '#casework/ports/identity.ts';
import type { KeptSession } from '#casework/ports/sessions.ts';
import type { PersonId } from '#domain/ids.ts';
import type { AskedIdentity } from './identity.ts';
import { at, minutesAfter, unique } from './stores.ts';
import { wall } from './wall.ts';

const byCertificate: Proven = { by: 'certificate', certificateSha256: 'ab' };
const byOperators: Proven = { by: 'operator', staff: 'staff_one', record: 'record_1', confirmedBy: 'staff_other' };
const somebody = (): PersonId => unique('person') as PersonId;
const minute = 60_000;

const opening = (changes: object = {}) => ({
  proven: byCertificate,
  mayReplace: false,
  sessionsFromMs: wall.ms,
  at,
  requestId: unique('request'),
  ...changes,
});

export function accountContract(asked: AskedIdentity): void {
  it('opens one account a person, under a name that tells nobody whose it is', async () => {
    const { accounts } = asked();
    const person = somebody();
    expect([await accounts.usernameOf(person), await accounts.journalOf(person)]).toEqual([undefined, []]);
    const username = await accounts.open(person, opening());
    expect(username).toBeTypeOf('string');
    expect(username).not.toContain(person);
    expect(await accounts.usernameOf(person)).toBe(username);
    expect(await accounts.holderOf(username ?? '')).toEqual({ person, sessionsFromMs: undefined });
    expect(await accounts.holderOf(unique('username'))).toBeUndefined();
  });

  it('knows of an account that one operator alone has opened, until its owner or two of them replace it (X83)', async () => {
    const { accounts } = asked();
    const person = somebody();
    const alone: Proven = { by: 'operator', staff: 'staff_one', record: 'record_1' };
    const username = (await accounts.open(person, opening({ proven: alone }))) ?? '';
    expect((await accounts.holderOf(username))?.provenAlone).toBe(true);
    for (const proven of [byCertificate, byOperators]) {
      await accounts.open(person, opening({ proven, mayReplace: true, at: minutesAfter(3) }));
      expect((await accounts.holderOf(username))?.provenAlone).toBeUndefined();
    }
  });

  it('replaces only what it may, keeps the name, and ends the sessions before it', async () => {
    const { accounts } = asked();
    const person = somebody();
    const username = await accounts.open(person, opening());
    expect(await accounts.open(person, opening({ at: minutesAfter(1) }))).toBeUndefined();
    expect(await accounts.holderOf(username ?? '')).toEqual({ person, sessionsFromMs: undefined });
    const replacing = { proven: byOperators, mayReplace: true, sessionsFromMs: wall.ms + 7, at: minutesAfter(3) };
    expect(await accounts.open(person, opening(replacing))).toBe(username);
    expect(await accounts.holderOf(username ?? '')).toEqual({ person, sessionsFromMs: wall.ms + 7 });
  });

  it('tells its owner what became of it in order, and once what is asked twice', async () => {
    const { accounts } = asked();
    const person = somebody();
    await accounts.open(person, opening());
    await accounts.open(person, opening({ proven: byOperators, mayReplace: true, at: minutesAfter(3) }));
    const question = { staff: 'staff_one', confirmation: unique('confirmation'), at: minutesAfter(2) };
    await accounts.tellAsked(person, question);
    await accounts.tellAsked(person, question);
    expect(await accounts.journalOf(person)).toEqual([
      { kind: 'OPENED', at, proven: byCertificate },
      { kind: 'REPLACEMENT_ASKED', ...question },
      { kind: 'PASSWORD_REPLACED', at: minutesAfter(3), proven: byOperators },
    ]);
  });

  it('opens one account when it is asked twice at once', async () => {
    const { accounts } = asked();
    const person = somebody();
    const names = await Promise.all([accounts.open(person, opening()), accounts.open(person, opening())]);
    expect(names.filter((name) => name !== undefined)).toEqual([await accounts.usernameOf(person)]);
    expect(await accounts.journalOf(person)).toHaveLength(1);
  });

  it('gives a nonce to one of those who take it, with its purpose and text', async () => {
    const { nonces } = asked();
    const nonce: Nonce = {
      id: unique('nonce'),
      purpose: 'service',
      person: somebody(),
      content: 'мәтін',
      expiresAtMs: wall.ms + minute,
    };
    await nonces.keep(nonce);
    expect(await nonces.find(nonce.id)).toEqual(nonce);
    expect((await Promise.all([nonces.take(nonce.id), nonces.take(nonce.id)])).toSorted()).toEqual([false, true]);
    expect([await nonces.find(nonce.id), await nonces.take(unique('nonce'))]).toEqual([undefined, false]);
  });

  it('takes the last code of a person once, while it lives and is right', async () => {
    const { codes } = asked();
    const code: ProofCode = {
      person: somebody(),
      codeMac: 'mac-1',
      staff: 'staff_one',
      record: 'record_1',
      expiresAtMs: wall.ms + minute,
    };
    const last = { ...code, codeMac: 'mac-2', confirmedBy: 'staff_other' };
    await codes.give(code);
    await codes.give(last);
    const take = (mac: string, atMs = wall.ms) => codes.take(code.person, mac, atMs);
    expect([await take('mac-1'), await take('mac-2', wall.ms + minute)]).toEqual([undefined, undefined]);
    expect([await take('mac-2'), await take('mac-2')]).toEqual([last, undefined]);
  });

  it('remembers when a session was last used, never an earlier moment, and nothing of one that has ended', async () => {
    const { sessions } = asked();
    const secret = unique('secret');
    const session: KeptSession = {
      of: 'citizen',
      username: unique('user'),
      startedAtMs: wall.ms,
      lastUsedAtMs: wall.ms,
    };
    await sessions.keep(secret, session, wall.ms + minute);
    await sessions.use(secret, wall.ms + 9);
    await sessions.use(secret, wall.ms + 5);
    expect(await sessions.find(secret)).toEqual({ ...session, lastUsedAtMs: wall.ms + 9 });
    await sessions.end(secret);
    await sessions.end(secret);
    await sessions.use(secret, wall.ms + 20);
    expect(await sessions.find(secret)).toBeUndefined();
  });

  it('keeps no second session under a secret that is used', async () => {
    const { sessions } = asked();
    const secret = unique('secret');
    const session: KeptSession = { of: 'staff', username: unique('user'), startedAtMs: wall.ms, lastUsedAtMs: wall.ms };
    await sessions.keep(secret, session, wall.ms + minute);
    await expect(sessions.keep(secret, { ...session, username: unique('user') }, wall.ms)).rejects.toThrow();
    expect(await sessions.find(secret)).toEqual(session);
  });
}
