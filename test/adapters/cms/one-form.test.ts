import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureVerdict } from '#casework/ports/signatures.ts';
import { anAuthority, citizen, receivedAt } from './an-authority.ts';
import { reshaped } from './reshaped-cms.ts';
import { timestampOf } from './timestamp-of.ts';

type Change = Parameters<typeof reshaped>[1];

let authority: Awaited<ReturnType<typeof anAuthority>>;
beforeAll(async () => {
  authority = await anAuthority([citizen, { ...citizen, name: 'rsa', algorithm: 'rsa' }]);
});
afterAll(() => authority.remove());

const nothing = () => new asn1js.Null();
const text = () => new asn1js.OctetString({ valueHex: new TextEncoder().encode('Вася') });
const rsaAlone = '1.2.840.113549.1.1.1';
const badForm = { kind: 'notConfirmed', fault: 'BAD_CMS' };

/** Each way in which honest tools differ from one another, and none of which whoever carries the message chooses a byte. */
const honestChoices: readonly (readonly [what: string, change: Change])[] = [
  ['without the content', ({ encapContentInfo }) => void delete encapContentInfo.eContent],
  [
    'with NULL beside both digests',
    ({ digestAlgorithms }, signer) => {
      for (const digest of [...digestAlgorithms, signer.digestAlgorithm]) digest.algorithmParams = nothing();
    },
  ],
  [
    'with the name of the key alone',
    (_, signer) => {
      if (signer.signatureAlgorithm.algorithmParams) signer.signatureAlgorithm.algorithmId = rsaAlone;
    },
  ],
  [
    'with the authority’s certificate',
    ({ certificates = [] }) => void certificates.push(pkijs.Certificate.fromBER(authority.issuing.certificate)),
  ],
  [
    'with the root’s certificate',
    ({ certificates = [] }) => void certificates.push(pkijs.Certificate.fromBER(authority.root.certificate)),
  ],
  ['with a timestamp of the signature', (_, signer) => stamped(signer, timestampOf(signer.signature))],
];

/** Each set of choices, as the bits of a number. */
const combinations = Array.from({ length: 2 ** honestChoices.length }, (_, bits) =>
  honestChoices.filter((_, at) => bits & (1 << at)),
);

function stamped(signer: pkijs.SignerInfo, ...tokens: asn1js.BaseBlock[]): void {
  const attribute = new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: tokens });
  signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
}

async function verdictOn(name: string, ...changes: Change[]): Promise<SignatureVerdict> {
  const cms = await authority.sign(name, { detached: false });
  const changed = reshaped(cms, (message, signer) => {
    for (const change of changes) change(message, signer);
    message.certificates = sorted(message.certificates ?? []);
  });
  return authority.verify(changed);
}

const sorted = (certificates: pkijs.CertificateSetItem[]): pkijs.CertificateSetItem[] =>
  [...certificates].sort((left, right) => Buffer.compare(bytesOf(left), bytesOf(right)));
const bytesOf = (one: pkijs.CertificateSetItem) => Buffer.from(one.toSchema().toBER());

describe('a signature is confirmed in the form that honest tools write, and in no other (X92)', () => {
  it.each(['citizen', 'rsa'])('as they differ, in every combination, with the same evidence: %s', async (name) => {
    const expected = await verdictOn(name);
    expect(expected).toMatchObject({ kind: 'confirmed', iin: citizen.iin });
    for (const changes of combinations) {
      const verdict = await verdictOn(name, ...changes.map(([, change]) => change));
      expect([changes.map(([what]) => what), verdict]).toEqual([changes.map(([what]) => what), expected]);
    }
  });

  // biome-ignore format: a table, one message a row
  const refusals: readonly (readonly [string, Change])[] = [
    ['that names no digest', (message) => { message.digestAlgorithms = []; }],
    ['that names its digest twice', ({ digestAlgorithms }) => digestAlgorithms.push(...digestAlgorithms)],
    ['with NULL beside one digest alone', (_, signer) => { signer.digestAlgorithm.algorithmParams = nothing(); }],
    ['with a text beside both digests', ({ digestAlgorithms }, signer) => { for (const one of [...digestAlgorithms, signer.digestAlgorithm]) one.algorithmParams = text(); }],
    ['with other parameters of the signature', (_, { signatureAlgorithm }) => { if (signatureAlgorithm.algorithmParams) delete signatureAlgorithm.algorithmParams; else signatureAlgorithm.algorithmParams = nothing(); }],
    ['with a text beside the signature’s algorithm', (_, signer) => { signer.signatureAlgorithm.algorithmParams = text(); }],
    ['whose signer is of version 3', (_, signer) => { signer.version = 3; }],
    ['whose signer is of version 7', (_, signer) => { signer.version = 7; }],
    ['that carries lists', (message) => { message.crls = [pkijs.CertificateRevocationList.fromBER(authority.lists.root)]; }],
    ['that carries a certificate of nobody who is trusted', ({ certificates = [] }) => certificates.push(strangersOf(certificates))],
    ['with an attribute that nobody knows', (_, signer) => { signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [new pkijs.Attribute({ type: '1.2.3', values: [text()] })] }); }],
    ['with a text for a timestamp', (_, signer) => stamped(signer, text())],
    ['with an attribute of no timestamp', (_, signer) => stamped(signer)],
    ['with two timestamps', (_, signer) => stamped(signer, timestampOf(signer.signature), timestampOf(signer.signature))],
    ['with the timestamp of another signature', (_, signer) => stamped(signer, timestampOf(text()))],
    ['with another message for a timestamp', (_, signer) => stamped(signer, timestampOf(signer.signature, '1.2.840.113549.1.7.1'))],
  ];
  const cases = refusals.flatMap(([what, change]) => ['citizen', 'rsa'].map((name) => ({ what, change, name })));
  it.each(cases)('and refuses one $what: $name', async ({ change, name }) => {
    expect(await verdictOn(name, change)).toEqual(badForm);
  });

  it('and refuses one whose version is not that of what it holds', async () => {
    const cms = await authority.sign('citizen');
    const at = Buffer.from(cms).indexOf(Buffer.from([2, 1, 1])) + 2;
    for (let version = 0; version < 128; version++) {
      expect(await authority.verify(cms.with(at, version))).toMatchObject(
        version === 1 ? { kind: 'confirmed', evidence: { checkedAt: receivedAt } } : badForm,
      );
    }
  });

  it('names the issuer by the bytes that the certificate has, not by a name like it', async () => {
    const cms = Buffer.from(await authority.sign('citizen'));
    const country = Buffer.from('KZ');
    const last = cms.lastIndexOf(country); // in the name by which the signer is told, behind his certificate
    expect(last).toBeGreaterThan(cms.indexOf(citizen.iin));
    const renamed = await authority.verify(cms.fill('kz', last, last + country.length));
    expect(renamed).toEqual({ kind: 'notConfirmed', fault: 'NO_SIGNER_CERT' });
  });

  it('and leaves the message as it came, whatever holds its bytes', async () => {
    const cms = Buffer.from(await authority.sign('citizen'));
    const before = cms.toString('hex');
    expect(await authority.verify(cms)).toMatchObject({ kind: 'confirmed' });
    expect(cms.toString('hex')).toBe(before);
  });
});

/** Somebody’s certificate, that nobody asked for. */
function strangersOf([own]: pkijs.CertificateSetItem[]): pkijs.Certificate {
  if (!(own instanceof pkijs.Certificate)) throw new Error('no certificate to change');
  const stranger = pkijs.Certificate.fromBER(own.toSchema().toBER());
  stranger.serialNumber = new asn1js.Integer({ value: 77 });
  stranger.tbsView = new Uint8Array(stranger.encodeTBS().toBER());
  return pkijs.Certificate.fromBER(stranger.toSchema(true).toBER());
}
