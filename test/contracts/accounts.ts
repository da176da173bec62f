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
  username: unique('username'),
  mayReplace: false,
  at,
  requestId: unique('request'),
  ...changes,
});

export function accountContract(asked: AskedIdentity): void {
  it('opens one account a person, under the name that it is given', async () => {
    const { accounts } = asked();
    const person = somebody();
    expect([await accounts.usernameOf(person), await accounts.journalOf(person)]).toEqual([undefined, []]);
    const username = unique('username');
    expect(await accounts.open(person, opening({ username }))).toBe(true);
    expect(await accounts.usernameOf(person)).toBe(username);
    expect(await accounts.holderOf(username)).toEqual({ person, sessionsFromMs: undefined });
    expect(await accounts.holderOf(unique('username'))).toBeUndefined();
  });

  it('knows of an account that one operator alone has opened, until its owner or two of them replace it (X83)', async () => {
    const { accounts } = asked();
    const person = somebody();
    const alone: Proven = { by: 'operator', staff: 'staff_one', record: 'record_1' };
    const holder = async () => accounts.holderOf((await accounts.usernameOf(person)) ?? '');
    await accounts.open(person, opening({ proven: alone }));
    expect(await holder()).toMatchObject({ person, provenAlone: true });
    for (const proven of [byCertificate, byOperators]) {
      await accounts.open(person, opening({ proven, mayReplace: true, at: minutesAfter(3) }));
      expect(await holder()).toEqual({ person, sessionsFromMs: undefined, provenAlone: undefined });
    }
  });

  it('replaces only what it may, by another name, and nobody holds the former', async () => {
    const { accounts } = asked();
    const person = somebody();
    const [first, refused, second] = [unique('username'), unique('username'), unique('username')];
    await accounts.open(person, opening({ username: first }));
    expect(await accounts.open(person, opening({ username: refused, at: minutesAfter(1) }))).toBe(false);
    expect([await accounts.usernameOf(person), await accounts.holderOf(refused)]).toEqual([first, undefined]);
    const replacing = { username: second, proven: byOperators, mayReplace: true, at: minutesAfter(3) };
    expect(await accounts.open(person, opening(replacing))).toBe(true);
    expect([await accounts.usernameOf(person), await accounts.holderOf(first)]).toEqual([second, undefined]);
    expect(await accounts.holderOf(second)).toEqual({ person, sessionsFromMs: undefined });
  });

  it('of a code and a signature at once leaves the owner the account that he has proven', async () => {
    const { accounts } = asked();
    const person = somebody();
    const alone: Proven = { by: 'operator', staff: 'staff_one', record: 'record_1' };
    const [byCode, byOwner] = [unique('username'), unique('username')];
    const rivals = [
      accounts.open(person, opening({ username: byCode, proven: alone })),
      accounts.open(person, opening({ username: byOwner, mayReplace: true })),
    ];
    await Promise.all(rivals);
    expect([await accounts.usernameOf(person), await accounts.holderOf(byCode)]).toEqual([byOwner, undefined]);
    expect((await accounts.holderOf(byOwner))?.provenAlone).toBeUndefined();
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
    const opened = await Promise.all([accounts.open(person, opening()), accounts.open(person, opening())]);
    expect(opened.toSorted()).toEqual([false, true]);
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
    await codes.give(last);
    await codes.forget(code.person);
    await codes.forget(somebody());
    expect(await take('mac-2')).toBeUndefined();
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
    await sessions.keep(secret, session, { id: `${secret}-1`, endsAtMs: wall.ms + minute });
    expect(await sessions.use(secret, wall.ms + 9, `${secret}-2`)).toBe(true);
    expect(await sessions.use(secret, wall.ms + 5, `${secret}-3`)).toBe(true);
    const ended = () => Promise.all([1, 2, 3, 4].map((nth) => sessions.isEnded(`${secret}-${nth}`)));
    expect(await ended()).toEqual([false, false, false, false]);
    expect(await sessions.find(secret)).toEqual({ ...session, lastUsedAtMs: wall.ms + 9 });
    await sessions.end(secret);
    await sessions.end(secret);
    expect(await sessions.use(secret, wall.ms + 20, `${secret}-4`)).toBe(false);
    expect(await ended()).toEqual([true, true, true, false]);
    expect(await sessions.find(secret)).toBeUndefined();
  });

  it('keeps no second session under a secret that is used', async () => {
    const { sessions } = asked();
    const secret = unique('secret');
    const session: KeptSession = { of: 'staff', username: unique('user'), startedAtMs: wall.ms, lastUsedAtMs: wall.ms };
    await sessions.keep(secret, session, { id: `${secret}-1`, endsAtMs: wall.ms + minute });
    await expect(
      sessions.keep(secret, { ...session, username: unique('user') }, { id: 'other', endsAtMs: wall.ms }),
    ).rejects.toThrow();
    expect(await sessions.find(secret)).toEqual(session);
  });
}
