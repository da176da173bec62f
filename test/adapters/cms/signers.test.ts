import { generateKeyPairSync } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignerRole } from '#casework/ports/signatures.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { writeKey } from '#infra/local/authority/authority-folder.ts';
import { type KeyKind, signerExtensions } from '#infra/local/authority/extensions.ts';
import { nameOf } from '#infra/local/authority/issue-certificate.ts';
import { signatureOf } from '#infra/local/authority/signing.ts';
import { anAuthority, citizen, head } from './an-authority.ts';

const people = [
  citizen,
  head,
  { ...citizen, name: 'auth', kind: 'auth' as const },
  { ...head, name: 'employee', role: 'employee' as const },
  { ...head, name: 'substitute', role: 'authorisedSigner' as const },
];

let authority: Awaited<ReturnType<typeof anAuthority>>;
beforeAll(async () => {
  authority = await anAuthority(people);
});
afterAll(() => authority.remove());

const refusal = (fault: SignatureFault) => ({ kind: 'notConfirmed', fault });

const individual = '1.2.398.3.3.4.1.1';
const forMail = '1.3.6.1.5.5.7.3.4';
const forClients = '1.3.6.1.5.5.7.3.2';
const purposes = (...keyPurposes: string[]) =>
  new pkijs.Extension({ extnID: '2.5.29.37', extnValue: new pkijs.ExtKeyUsage({ keyPurposes }).toSchema().toBER() });
const usageOf = (kind: KeyKind) => signerExtensions('individual', kind).filter(({ extnID }) => extnID === '2.5.29.15');

describe('who signed', () => {
  it("is the head of that organisation, and nobody else's (X34)", async () => {
    const cms = await authority.sign('head');
    const asked = { roles: ['head' as const], bin: '040340001234' };
    expect(await authority.verify(cms, asked)).toMatchObject({ kind: 'confirmed', iin: head.iin, bin: head.bin });
    expect(await authority.verify(cms, { ...asked, bin: '040340009999' })).toMatchObject(refusal('BIN_MISMATCH'));
  });

  const asked: [string, SignerRole[], boolean][] = [
    ['citizen', ['head'], false],
    ['employee', ['head'], false],
    ['substitute', ['head'], false],
    ['substitute', ['head', 'authorisedSigner'], true],
    ['employee', ['employee', 'authorisedSigner', 'head'], true],
    ['head', ['employee', 'authorisedSigner', 'head'], true],
    ['head', ['employee'], false],
    ['head', ['individual'], false],
  ];
  it.each(asked)('asks the certificate of the %s whether it serves as %s: %s', async (name, roles, serves) => {
    const verdict = await authority.verify(await authority.sign(name), { roles });
    expect(verdict).toMatchObject(serves ? { kind: 'confirmed' } : refusal('WRONG_ROLE'));
  });

  it('refuses an authentication key, but where a nonce proves the IIN', async () => {
    const cms = await authority.sign('auth');
    expect(await authority.verify(cms)).toMatchObject(refusal('WRONG_KEY_USAGE'));
    expect(await authority.verify(cms, { acceptsAuthentication: true })).toMatchObject({ kind: 'confirmed' });
  });

  it.each([
    ['may encipher, but not stand for', ...usageOf('auth'), purposes(forMail, individual)],
    ['is for no purpose but its role', ...usageOf('sign'), purposes(individual)],
    ['is for authentication too', ...usageOf('sign'), purposes(forMail, forClients, individual)],
  ])('refuses a key that %s', async (_, ...extensions) => {
    await authority.addOddKey('purpose', { extensions });
    expect(await authority.verify(await authority.sign('purpose'))).toMatchObject(refusal('WRONG_KEY_USAGE'));
  });

  it('refuses a weak key', async () => {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    await authority.addOddKey('weak', { key });
    expect(await authority.verify(await authority.sign('weak'))).toEqual(refusal('WEAK_OR_UNKNOWN_ALG'));
  });

  it('refuses a certificate with two IINs', async () => {
    const { certificate, key } = await authority.addOddKey('twofold', {});
    const twofold = pkijs.Certificate.fromBER(certificate);
    const own = nameOf({ serialNumber: `IIN${citizen.iin}` }).toSchema().valueBlock.value;
    const other = nameOf({ serialNumber: `IIN${head.iin}` }).toSchema().valueBlock.value;
    const both = new asn1js.Sequence({ value: [...own, ...other] });
    twofold.subject = pkijs.RelativeDistinguishedNames.fromBER(both.toBER());
    const signature = signatureOf(new Uint8Array(twofold.encodeTBS().toBER()), authority.issuing.key);
    twofold.signatureValue = new asn1js.BitString({ valueHex: signature });
    const changed = new Uint8Array(twofold.toSchema(true).toBER());
    await writeKey(authority.folder, 'twofold', { key, certificate: changed });
    expect(await authority.verify(await authority.sign('twofold'))).toEqual(refusal('IIN_MISSING'));
  });

  it('refuses a citizen where an organisation is asked for', async () => {
    const verdict = await authority.verify(await authority.sign('citizen'), { bin: '040340001234' });
    expect(verdict).toMatchObject(refusal('BIN_MISMATCH'));
  });

  it.each([undefined, 'BIN040340001234', 'IIN88021430012'])(
    'refuses a certificate with %s for an IIN',
    async (serialNumber) => {
      await authority.addOddKey('nameless', { subject: { commonName: 'СЕРІКОВ АРМАН', serialNumber } });
      expect(await authority.verify(await authority.sign('nameless'))).toEqual(refusal('IIN_MISSING'));
    },
  );

  it('refuses a critical extension that is not understood', async () => {
    const unknown = new pkijs.Extension({
      extnID: '1.2.398.3.3.5.99',
      critical: true,
      extnValue: new asn1js.Null().toBER(),
    });
    await authority.addOddKey('critical', { extensions: [...signerExtensions('individual', 'sign'), unknown] });
    expect(await authority.verify(await authority.sign('critical'))).toEqual(refusal('CRITICAL_EXT'));
  });
});
