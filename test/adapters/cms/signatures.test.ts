import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { anAuthority, citizen, content, receivedAt } from './an-authority.ts';
import { reshaped, setAttribute } from './reshaped-cms.ts';

const people = [
  citizen,
  { ...citizen, name: 'rsa', algorithm: 'rsa' as const },
  { ...citizen, name: 'expired', validity: 'expired' as const },
  { ...citizen, name: 'early', validity: 'notYetValid' as const },
];

let authority: Awaited<ReturnType<typeof anAuthority>>;
beforeAll(async () => {
  authority = await anAuthority(people);
});
afterAll(() => authority.remove());

const refusal = (fault: SignatureFault) => ({ kind: 'notConfirmed', fault });

describe('a signature of exactly these bytes', () => {
  it('is confirmed when detached, by ECDSA, with the evidence that is kept (10.6)', async () => {
    const verdict = await authority.verify(await authority.sign('citizen'));
    const { certificate } = await authority.keyOf('citizen');
    expect(verdict).toMatchObject({
      kind: 'confirmed',
      iin: citizen.iin,
      evidence: {
        certificateSha256: createHash('sha256').update(certificate).digest('hex'),
        name: { surname: 'СЕРІКОВ', name: 'АРМАН', patronymic: 'ҚАНАТҰЛЫ' },
        algorithm: 'ecdsa-sha256',
        roles: ['individual'],
        notBefore: '2015-01-01T00:00:00.000Z',
        notAfter: '2035-01-01T00:00:00.000Z',
        claimedSigningAt: receivedAt,
        checkedAt: receivedAt,
        lists: [{ number: '1', thisUpdate: '2018-03-01T08:59:00.000Z' }, { number: '1' }],
      },
    });
    expect(verdict).not.toHaveProperty('bin');
  });

  it('is confirmed when attached, by RSA', async () => {
    const verdict = await authority.verify(await authority.sign('rsa', { detached: false }));
    expect(verdict).toMatchObject({ kind: 'confirmed', evidence: { algorithm: 'rsa-sha256' } });
  });

  it('is confirmed when the attached content is long, and refused when it travels in pieces', async () => {
    const long = new Uint8Array(200_000).fill(7);
    const cms = await authority.sign('citizen', { content: long, detached: false });
    expect(await authority.verify(cms, { content: long })).toMatchObject({ kind: 'confirmed' });
    const inPieces = reshaped(cms, (message) => {
      message.encapContentInfo = new pkijs.EncapsulatedContentInfo(message.encapContentInfo);
    });
    expect(await authority.verify(inPieces, { content: long })).toEqual(refusal('BAD_CMS'));
  });

  it.each([false, true])('refuses other bytes (attached: %s)', async (attached) => {
    const cms = await authority.sign('citizen', { detached: !attached });
    const other = new TextEncoder().encode('{}');
    expect(await authority.verify(cms, { content: other })).toEqual(refusal('CONTENT_MISMATCH'));
    expect(await authority.verify(cms, { content: new Uint8Array() })).toEqual(refusal('CONTENT_MISMATCH'));
  });

  it.each([false, true])(
    'knows bytes that we keep by their hash, and reads what travels along (attached: %s)',
    async (attached) => {
      let read = 0;
      const keptAs = (bytes: Uint8Array) => ({
        sha256: createHash('sha256').update(bytes).digest('hex'),
        read: async () => {
          read += 1;
          return bytes;
        },
      });
      const cms = await authority.sign('citizen', { detached: !attached });
      const other = new TextEncoder().encode('{}');
      expect(await authority.verify(cms, { content: keptAs(content) })).toMatchObject({ kind: 'confirmed' });
      expect(await authority.verify(cms, { content: keptAs(other) })).toEqual(refusal('CONTENT_MISMATCH'));
      expect(read).toBe(attached ? 2 : 0);
    },
  );

  it('refuses attached bytes that the stated digest does not fit', async () => {
    const cms = reshaped(await authority.sign('citizen', { content: new Uint8Array([1]) }), ({ encapContentInfo }) => {
      encapContentInfo.eContent = new asn1js.OctetString({ valueHex: content });
    });
    expect(await authority.verify(cms)).toEqual(refusal('CONTENT_MISMATCH'));
  });

  it('refuses attached bytes that are others than those of the stated digest', async () => {
    const cms = reshaped(await authority.sign('citizen', { detached: false }), ({ encapContentInfo }) => {
      encapContentInfo.eContent = new asn1js.OctetString({ valueHex: new Uint8Array([1]) });
    });
    expect(await authority.verify(cms)).toEqual(refusal('CONTENT_MISMATCH'));
  });
});

describe('the shape of the message', () => {
  const gost = '1.2.398.3.10.1.1.2.3.2';
  const foreignType = '1.2.840.113549.1.9.16.1.4';
  const contentType = '1.2.840.113549.1.9.3';
  type Case = [name: string, fault: SignatureFault, change: Parameters<typeof reshaped>[1], signAnew?: boolean];
  const byKey = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: new Uint8Array(20) });
  // biome-ignore format: a table, one message a row
  const cases: Case[] = [
    ['without a signer', 'NOT_ONE_SIGNER', (message) => message.signerInfos.pop()],
    ['with two signers', 'NOT_ONE_SIGNER', (message, signer) => message.signerInfos.push(signer)],
    ['without its certificate', 'NO_SIGNER_CERT', (message) => message.certificates?.pop()],
    ['with two certificates of that number', 'NO_SIGNER_CERT', ({ certificates = [] }) => certificates.push(...certificates)],
    ['that names its signer by key', 'NO_SIGNER_CERT', (_, signer) => { signer.sid = byKey; }],
    ['over SHA-1', 'WEAK_OR_UNKNOWN_ALG', (_, signer) => { signer.digestAlgorithm.algorithmId = '1.3.14.3.2.26'; }],
    ['whose algorithm and digest differ', 'WEAK_OR_UNKNOWN_ALG', (_, signer) => { signer.digestAlgorithm.algorithmId = '2.16.840.1.101.3.4.2.3'; }],
    ['by RSA with a key that is none', 'WEAK_OR_UNKNOWN_ALG', (_, signer) => { signer.signatureAlgorithm.algorithmId = '1.2.840.113549.1.1.1'; }],
    ['without signed attributes', 'NO_SIGNED_ATTRS', (_, signer) => { delete signer.signedAttrs; }, true],
    ['of another content type', 'BAD_CONTENT_TYPE', ({ encapContentInfo }) => { encapContentInfo.eContentType = foreignType; }],
    ['whose attribute states another content type', 'BAD_CONTENT_TYPE', (_, signer) => setAttribute(signer, contentType, [new asn1js.ObjectIdentifier({ value: foreignType })]), true],
    ['with a content type twice', 'BAD_CMS', (_, signer) => setAttribute(signer, contentType, [new asn1js.Null(), new asn1js.Null()]), true],
    ['with a changed signature', 'BAD_SIGNATURE', (_, signer) => { signer.signature.valueBlock.valueHexView.reverse(); }],
    ['with changed attributes', 'BAD_SIGNATURE', (_, signer) => setAttribute(signer, '1.2.840.113549.1.9.5', [new asn1js.UTCTime({ valueDate: new Date('2018-03-01T08:00:00Z') })])],
  ];
  it.each(cases)('refuses a message %s (%s)', async (_, fault, change, signAnew) => {
    const key = signAnew ? (await authority.keyOf('citizen')).key : undefined;
    const cms = reshaped(await authority.sign('citizen', { detached: false }), change, key);
    expect(await authority.verify(cms)).toEqual(refusal(fault));
  });

  it.each<[string, Case[2]]>([
    [
      'algorithm',
      (_, signer) => {
        signer.signatureAlgorithm.algorithmId = gost;
      },
    ],
    [
      'digest',
      (_, signer) => {
        signer.digestAlgorithm.algorithmId = gost;
      },
    ],
  ])('holds a message by a national %s, which no engine here can check: it is nobody’s fault', async (_, change) => {
    const cms = reshaped(await authority.sign('citizen', { detached: false }), change);
    expect(await authority.verify(cms)).toEqual({ kind: 'unknown', why: 'GOST_NOT_CONFIGURED' });
  });

  it('refuses what is no CMS, or has bytes behind it', async () => {
    const cms = await authority.sign('citizen');
    const other = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.1', content: new asn1js.OctetString() });
    const wrong = [[], [1, 2, 3], [...cms, 0, 0], cms.slice(0, -1), new Uint8Array(other.toSchema().toBER())];
    for (const bytes of wrong) expect(await authority.verify(Uint8Array.from(bytes))).toEqual(refusal('BAD_CMS'));
  });
});

describe('the time of the signature (X32)', () => {
  it.each([
    ['2018-03-01T09:05:00.000Z', 'confirmed'],
    ['2018-03-01T09:05:01.000Z', 'notConfirmed'],
    ['2018-02-28T09:00:00.000Z', 'confirmed'],
    ['2018-02-28T08:59:59.000Z', 'notConfirmed'],
  ])('takes the receipt for it: a claim of %s is %s', async (signingAt, kind) => {
    const verdict = await authority.verify(await authority.sign('citizen', { signingAt }));
    expect(verdict).toMatchObject(kind === 'confirmed' ? { kind } : refusal('SIGNING_TIME_SKEW'));
  });

  it('refuses a certificate after its term and says when that ended (10.6)', async () => {
    const verdict = await authority.verify(await authority.sign('expired'));
    expect(verdict).toMatchObject({ ...refusal('EXPIRED'), on: '2014-01-01T00:00:00.000Z' });
  });

  it('refuses a certificate before its term and says when that begins (10.6)', async () => {
    const verdict = await authority.verify(await authority.sign('early'));
    expect(verdict).toMatchObject({ ...refusal('NOT_YET_VALID'), on: '2036-01-01T00:00:00.000Z' });
  });

  it.each(['2015-01-01T00:00:00.000Z', '2035-01-01T00:00:00.000Z'])('counts %s, an end of the term, in', async (at) => {
    const lists = await authority.listsOf(at);
    const trust = { lists: [lists.root, lists.issuing] };
    const cms = await authority.sign('citizen', { signingAt: at });
    expect(await authority.verify(cms, { receivedAt: at, now: at, trust })).toMatchObject({ kind: 'confirmed' });
  });
});
