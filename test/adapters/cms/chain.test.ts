import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorities } from '#infra/local/authority/authorities.ts';
import { authorityExtensions } from '#infra/local/authority/extensions.ts';
import { issueCertificate } from '#infra/local/authority/issue-certificate.ts';
import { anAuthority, citizen } from './an-authority.ts';

let authority: Awaited<ReturnType<typeof anAuthority>>;
let rogue: typeof authority;
beforeAll(async () => {
  authority = await anAuthority([citizen]);
  rogue = await anAuthority([citizen]);
});
afterAll(() => Promise.all([authority.remove(), rogue.remove()]));

describe('the chain', () => {
  it('refuses a key of an authority that only bears the trusted names', async () => {
    expect(await authority.verify(await rogue.sign('citizen'))).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });

  it('refuses a key of an authority that its own issuer did not allow for', async () => {
    const subject = { commonName: 'SUB', country: 'KZ' };
    const { certificate, key } = await authority.addOddKey('sub', { subject, extensions: authorityExtensions() });
    await authority.addOddKey('below', { issuer: subject, issuerKey: key });
    const trust = { intermediates: [...authority.trust.intermediates, certificate] };
    const verdict = await authority.verify(await authority.sign('below'), { trust });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'PATHLEN' });
  });

  const [constraints, usage] = authorityExtensions(0) as [pkijs.Extension, pkijs.Extension];
  const forListsOnly = new pkijs.Extension({
    extnID: usage.extnID,
    critical: true,
    extnValue: new asn1js.BitString({ valueHex: new Uint8Array([0x02]), unusedBits: 1 }).toBER(),
  });
  const named = new pkijs.Extension({
    extnID: '2.5.29.30',
    critical: true,
    extnValue: new asn1js.Sequence().toBER(),
  });
  it.each([
    ['may sign lists only', [constraints, forListsOnly]],
    ['is bound by names, which nothing here understands', [constraints, usage, named]],
  ])('refuses a key whose authority %s', async (_, extensions) => {
    const subject = { commonName: 'NARROW', country: 'KZ' };
    const issuer = authorities.root.subject;
    const { certificate, key } = await authority.addOddKey('narrow', {
      subject,
      issuer,
      issuerKey: authority.root.key,
      extensions,
    });
    await authority.addOddKey('below', { issuer: subject, issuerKey: key });
    const trust = { intermediates: [...authority.trust.intermediates, certificate] };
    const verdict = await authority.verify(await authority.sign('below'), { trust });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });

  it('finds its way among authorities of one name, of which one vouches', async () => {
    const { certificate: namesake } = await authority.addOddKey('namesake', {
      subject: authorities.issuing.subject,
      issuer: authorities.root.subject,
      issuerKey: authority.root.key,
      extensions: authorityExtensions(0),
    });
    for (const intermediates of [
      [namesake, authority.issuing.certificate],
      [authority.issuing.certificate, namesake],
    ]) {
      const verdict = await authority.verify(await authority.sign('citizen'), { trust: { intermediates } });
      expect(verdict).toMatchObject({ kind: 'confirmed' });
    }
  });

  it('refuses a key whose issuer is no authority', async () => {
    const { certificate, key } = await authority.keyOf('citizen');
    await authority.addOddKey('borrowed', { issuer: { commonName: citizen.commonName }, issuerKey: key });
    const trust = { intermediates: [...authority.trust.intermediates, certificate] };
    const verdict = await authority.verify(await authority.sign('borrowed'), { trust });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });

  it('refuses a key under an authority whose own key is weak', async () => {
    const subject = { commonName: 'WEAK', country: 'KZ' };
    const { certificate, key } = await authority.addOddKey('weak', {
      subject,
      key: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
      issuer: authorities.root.subject,
      issuerKey: authority.root.key,
      extensions: authorityExtensions(0),
    });
    await authority.addOddKey('below', { issuer: subject, issuerKey: key });
    const verdict = await authority.verify(await authority.sign('below'), { trust: { intermediates: [certificate] } });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'WEAK_OR_UNKNOWN_ALG' });
  });

  it('refuses a signature by an authority itself', async () => {
    const verdict = await authority.verify(await authority.sign('issuing'));
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });

  it('refuses a key that was issued while its authority was no longer valid', async () => {
    const { root, issuing } = authority;
    const short = issueCertificate({
      subject: authorities.issuing.subject,
      publicKey: createPublicKey(issuing.key),
      issuer: authorities.root.subject,
      issuerKey: root.key,
      notBefore: new Date('2014-01-01T00:00:00Z'),
      notAfter: new Date('2016-01-01T00:00:00Z'),
      extensions: authorityExtensions(0),
    });
    const verdict = await authority.verify(await authority.sign('citizen'), { trust: { intermediates: [short] } });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'CHAIN' });
  });
});
