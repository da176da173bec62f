import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { messages } from '#domain/regulation/messages/messages.ts';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import { citizenOf, draftsOnPortal, formOf } from '#infra/local/acting/deeds.ts';
import { type Player, player, untilStatus } from '#infra/local/acting/players.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { contents } from '#infra/local/people/contents.ts';
import { localRepresentative } from '#infra/local/people/local-citizens.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import type { LocalPerson } from '#infra/local/people/local-person.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { cloudOf } from './cloud.ts';

const cloud = cloudOf(inject('stack'));
const { stack } = cloud;

/** Somebody who has a key and no account yet. */
function newcomer({ iin }: LocalPerson, keyName: string): Player {
  const citizen = { iin, login: keyName, keyName, password: `Kabinet-${keyName}-1` };
  return player({ stack, people: { staff: [], citizens: [citizen] } }, keyName);
}
function official(login: string): LocalPerson {
  const found = localStaff.find((member) => member.login === login);
  if (!found) throw new Error(`no official ${login}`);
  return found;
}

const signIn = (iin: string, password: string) =>
  apiFetch(stack, { method: 'POST', path: '/v1/sessions', body: { iin, password } });

/** All that an answer tells but the number of the request. */
async function told(answer: Response): Promise<unknown> {
  const { instance: _, ...body } = (await answer.json()) as Record<string, unknown>;
  const headers = [...answer.headers].filter(([name]) => /^content-(type|language)$|^cache|^retry/.test(name));
  return { status: answer.status, headers, body };
}
async function refusedProof(who: Player, input: Readonly<Record<string, unknown>>): Promise<void> {
  const { status, body } = await who.tries('openAccount', input);
  expect({ status, body }).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:proof-refused' } });
}

describe('an account by a certificate (10.1)', () => {
  const representative = newcomer(localRepresentative, 'representative');
  const password = 'Kabinet-representative-1';

  it('opens nothing by another person’s certificate, and no session either', async () => {
    await refusedProof(representative, { signWith: 'citizen-3' });
    expect((await signIn(localRepresentative.iin, password)).status).toBe(401);
  });

  it('opens by a nonce signed with the citizen’s own key, once', async () => {
    const { iin } = localRepresentative;
    const { nonceId, content } = z
      .object({ nonceId: z.string(), content: z.string() })
      .parse(await representative.does('createNonce', { iin }));
    const text = Buffer.from(content, 'base64');
    expect(text.toString()).not.toContain(iin);
    const signing = { name: 'representative', content: text, signingAt: cloud.now() };
    const cms = await signCms({ folder: authorityFolder(stack.folder), ...signing });
    const opening = { iin, password, proof: { nonceId, cms: Buffer.from(cms).toString('base64') } };
    expect(await representative.does('openAccount', opening)).toEqual({ provenBy: 'certificate' });
    await refusedProof(representative, opening);
    const { items } = await representative.does<{ items: unknown[] }>('listRequests');
    expect(items).toEqual([]);
  });

  it('refuses expired and revoked certificates, and takes one for authentication', async () => {
    const first = cloud.as('citizen-1');
    for (const signWith of ['citizen-1-expired', 'citizen-1-revoked']) await refusedProof(first, { signWith });
    expect(await first.does('openAccount', { signWith: 'citizen-1-auth' })).toEqual({ provenBy: 'certificate' });
  });

  it('asks for the same proof again before a password is replaced', async () => {
    const proof = { code: 'AAAA-AAAA' };
    const password = 'Another-1-password';
    await refusedProof(representative, { iin: localRepresentative.iin, password, proof });
    expect((await signIn(localRepresentative.iin, password)).status).toBe(401);
  });
});

describe('an account by an operator’s code (10.1)', () => {
  const person = official('taskala-deputy');
  const password = 'Kabinet-by-code-1';
  const asking = newcomer(person, 'taskala-deputy');
  const identityDocument = { number: '012345679', issuedOn: '2016-05-05', issuedBy: 'ҚР ІІМ' };
  let code: string;
  beforeAll(async () => {
    await cloud.deskOpens();
    const given = await cloud
      .as('taskala-operator')
      .does<{ code: string }>('giveIdentityCode', { iin: person.iin, identityDocument });
    code = given.code;
  });

  it('opens nothing for anybody else', () =>
    refusedProof(asking, { iin: official('taskala-head').iin, password, proof: { code } }));

  it('opens once, for whom it was given', async () => {
    const opening = { iin: person.iin, password, proof: { code } };
    expect(await asking.does('openAccount', opening)).toEqual({ provenBy: 'operator' });
    await refusedProof(asking, opening);
    expect((await signIn(person.iin, password)).status).toBe(201);
  });

  it('is replaced only by two operators of a centre, each of whom hands over his half (X68)', async () => {
    interface Made {
      readonly confirmation: { readonly id: string; readonly hash: string };
      readonly half: string;
    }
    const seen = { iin: person.iin, identityDocument };
    const asked = await cloud.as('uralsk-operator').does<Made>('giveIdentityCode', seen);
    const { id: confirmationId, hash } = asked.confirmation;
    const refused = await cloud.as('uralsk-operator').tries('giveConfirmation', { confirmationId, hash });
    expect(refused.status).toBe(403);
    const second = await cloud.as('uralsk-operator-2').does<Made>('giveConfirmation', { confirmationId, hash });
    const opening = { iin: person.iin, password: 'Kabinet-by-two-1', proof: { code: `${asked.half}-${second.half}` } };
    expect(await asking.does('openAccount', opening)).toEqual({ provenBy: 'operator' });
    expect((await signIn(person.iin, password)).status).toBe(401);
    expect((await signIn(person.iin, 'Kabinet-by-two-1')).status).toBe(201);
  });
});

describe('M6 (10.4)', () => {
  const { iin, password } = contents.citizens.find(({ login }) => login === 'citizen-7') ?? { iin: '', password: '' };
  const known = { iin, password };
  const unproven = official('taskala-executor');
  const wrong = 'Not-the-password-1';

  it('is one answer for a wrong password, an unknown number and a person who proved nothing', async () => {
    await refusedProof(newcomer(unproven, 'taskala-executor'), {
      iin: unproven.iin,
      password: wrong,
      proof: { code: 'AAAA-AAAA' },
    });
    const answer = await told(await signIn(known.iin, wrong));
    expect(answer).toMatchObject({
      status: 401,
      body: { title: messages.M6().heading.kk, cure: messages.M6().body.kk },
    });
    expect(await told(await signIn(official('taskala-admin').iin, wrong))).toEqual(answer);
    expect(await told(await signIn(unproven.iin, wrong))).toEqual(answer);
  });

  it('takes as long for the one as for the other', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    const measured = async (who: 'known' | 'unknown', iin: string) => {
      const began = performance.now();
      expect((await signIn(iin, wrong)).status).toBe(401);
      times[who].push(performance.now() - began);
    };
    // Each unknown is another, and the known signs in between: whoever is wrong too often is slowed.
    for (const unknown of localStaff.filter(({ login }) => !login.startsWith('taskala')).slice(0, 7)) {
      await measured('known', known.iin);
      await measured('unknown', unknown.iin);
      expect((await signIn(known.iin, known.password)).status).toBe(201);
    }
    // The same calls are made for both; what differs by more than half, at its quickest, would be another way.
    const quickest = { known: Math.min(...times.known), unknown: Math.min(...times.unknown) };
    expect(quickest.unknown).toBeGreaterThan(quickest.known / 2);
    expect(quickest.known).toBeGreaterThan(quickest.unknown / 2);
  });
});

describe('the password alone', () => {
  it('may look but not file: a request signed with another person’s key ends in M7 (10.6–10.7, X24)', async () => {
    const citizen = cloud.as('citizen-7');
    const form = formOf(citizenOf('citizen-7'), { provider: 'taskala' });
    const { id: caseId } = await draftsOnPortal(citizen, stack, { form });
    await citizen.does('submitRequest', { caseId, signWith: 'citizen-3' });
    const { papers } = await untilStatus(citizen, caseId, 'SIGNATURE_NOT_CONFIRMED');
    expect(papers).toContain('SIGNATURE_NOT_CONFIRMED');
    expect(await cloud.events(caseId)).toContainEqual(
      expect.objectContaining({ type: 'SignatureNotConfirmed', fault: 'IIN_MISMATCH' }),
    );
  });
});
