import { createPublicKey } from 'node:crypto';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Recent } from '#adapters/cms/recent.ts';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import type { Signatures } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { newKey } from '#infra/local/authority/authorities.ts';
import { publicKeyInfoOf } from '#infra/local/authority/signing.ts';
import { anAuthority, citizen, content, head, receivedAt } from './an-authority.ts';
import { reshaped } from './reshaped-cms.ts';

type Authority = Awaited<ReturnType<typeof anAuthority>>;
type Question = Parameters<Signatures['verify']>[0];

let authority: Authority;
let rogue: Authority;
beforeAll(async () => {
  authority = await anAuthority([citizen, head, { ...citizen, name: 'other' }]);
  rogue = await anAuthority([citizen]);
});
afterAll(() => Promise.all([authority.remove(), rogue.remove()]));

/** A verifier that already knows the citizen and the head; trust and the clock may move on under it. */
async function oneThatKnows() {
  const world: { trust: Authority['trust']; now: Instant } = { trust: authority.trust, now: receivedAt };
  const signatures = cmsSignatures({
    trust: { current: async () => world.trust },
    clock: { now: () => world.now },
    report: (fault) => {
      throw fault;
    },
  });
  const ask = (cms: Uint8Array, question: Partial<Question> = {}) =>
    signatures.verify({ cms, content, roles: ['individual'], receivedAt, ...question });
  const [cms, headCms] = [await authority.sign('citizen'), await authority.sign('head')];
  const known = await ask(cms);
  expect(known.kind).toBe('confirmed');
  expect(await ask(headCms, { roles: ['head'], bin: head.bin })).toMatchObject({ kind: 'confirmed' });
  return { world, ask, cms, headCms, known };
}

const days = (count: number): Instant => new Date(Date.parse(receivedAt) + count * 86_400_000).toISOString();

describe('of a signer who is known, only what he signed is asked anew (10.6)', () => {
  it('and the evidence is the same, but for the moment of the check and his own clock', async () => {
    const { ask, known, world } = await oneThatKnows();
    const signingAt = '2018-03-01T08:58:00.000Z';
    world.now = '2018-03-01T09:00:01.000Z';
    const again = await ask(await authority.sign('citizen', { signingAt }));
    const { evidence } = known as Extract<typeof known, { kind: 'confirmed' }>;
    expect(again).toEqual({ ...known, evidence: { ...evidence, claimedSigningAt: signingAt, checkedAt: world.now } });
  });

  it('refuses other bytes, a changed signature, a stranger’s key and a clock that is off', async () => {
    const { ask, cms } = await oneThatKnows();
    const stranger = await newKey('ecdsa');
    const changed = reshaped(await authority.sign('citizen'), (_, signer) => {
      signer.signature.valueBlock.valueHexView.reverse();
    });
    const byStranger = reshaped(await authority.sign('citizen'), () => {}, stranger);
    const early = await authority.sign('citizen', { signingAt: days(-9) });
    expect(await ask(cms, { content: new Uint8Array([1]) })).toMatchObject({ fault: 'CONTENT_MISMATCH' });
    expect(await ask(changed)).toMatchObject({ fault: 'BAD_SIGNATURE' });
    expect(await ask(byStranger)).toMatchObject({ fault: 'BAD_SIGNATURE' });
    expect(await ask(early)).toMatchObject({ fault: 'SIGNING_TIME_SKEW', iin: citizen.iin });
  });

  it('refuses another certificate of the same name and number', async () => {
    const { ask } = await oneThatKnows();
    const stranger = await newKey('ecdsa');
    const forged = reshaped(
      await authority.sign('citizen'),
      ({ certificates = [] }) => {
        const [certificate] = certificates;
        if (!(certificate instanceof pkijs.Certificate)) throw new Error('no certificate');
        certificate.subjectPublicKeyInfo = publicKeyInfoOf(createPublicKey(stranger));
        certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
      },
      stranger,
    );
    expect(await ask(forged)).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
    expect(await ask(await rogue.sign('citizen'))).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });
});

describe('a standing is no answer to another question', () => {
  it.each<[string, Partial<Question>, object]>([
    ['of another role', { roles: ['head'] }, { fault: 'WRONG_ROLE' }],
    ['of an organisation', { bin: '040340001234' }, { fault: 'BIN_MISMATCH' }],
    [
      'at a receipt before the certificate’s term',
      { receivedAt: '2014-01-01T00:00:00.000Z' },
      { kind: 'notConfirmed' },
    ],
    ['at a receipt after it', { receivedAt: '2035-01-01T00:00:01.000Z' }, { kind: 'notConfirmed' }],
  ])('%s', async (_, question, expected) => {
    const { ask, cms } = await oneThatKnows();
    expect(await ask(cms, question)).toMatchObject(expected);
  });

  it('of an organisation that is not the head’s', async () => {
    const { ask, headCms } = await oneThatKnows();
    expect(await ask(headCms, { roles: ['head'], bin: '990340001234' })).toMatchObject({ fault: 'BIN_MISMATCH' });
    expect(await ask(headCms, { roles: ['employee'], bin: head.bin })).toMatchObject({ fault: 'WRONG_ROLE' });
  });
});

describe('a standing ends with what it rests on', () => {
  it('at the end of its lists, to the millisecond (X33)', async () => {
    const { ask, cms, world } = await oneThatKnows();
    world.now = new Date(Date.parse(days(7)) - 1).toISOString();
    expect(await ask(cms)).toMatchObject({ kind: 'confirmed' });
    world.now = days(7);
    expect(await ask(cms)).toEqual({ kind: 'unknown', why: 'LIST_STALE' });
  });

  it('before its lists began, when the clock is moved back', async () => {
    const { ask, cms, world } = await oneThatKnows();
    world.now = days(-1);
    expect(await ask(cms)).toEqual({ kind: 'unknown', why: 'LIST_FROM_FUTURE' });
  });

  it('with other lists, other authorities and none', async () => {
    const { ask, cms, world } = await oneThatKnows();
    const { anchors, intermediates, lists } = authority.trust;
    world.trust = { anchors, intermediates, lists: [] };
    expect(await ask(cms)).toEqual({ kind: 'unknown', why: 'LIST_MISSING' });
    world.trust = { anchors, intermediates: rogue.trust.intermediates, lists };
    expect(await ask(cms)).toMatchObject({ fault: 'CHAIN' });
    world.trust = { anchors: rogue.trust.anchors, intermediates, lists };
    expect(await ask(cms)).toMatchObject({ fault: 'CHAIN' });
    world.trust = { anchors, intermediates, lists: rogue.trust.lists };
    expect(await ask(cms)).toEqual({ kind: 'unknown', why: 'LIST_FORGED' });
  });
});

it('keeps the last so many that were asked for, and no more', () => {
  const recent = new Recent<number>(2);
  recent.set('one', 1);
  recent.set('two', 2);
  expect(recent.get('one')).toBe(1);
  recent.set('three', 3);
  expect(['one', 'two', 'three'].map((name) => recent.get(name))).toEqual([1, undefined, 3]);
});
