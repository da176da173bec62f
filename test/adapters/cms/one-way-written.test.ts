import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureVerdict } from '#casework/ports/signatures.ts';
import { anAuthority, citizen } from './an-authority.ts';
import { reshaped } from './reshaped-cms.ts';
import { besides, ways, writtenOtherwise } from './written-otherwise.ts';

const signers = ['citizen', 'rsa'] as const;

let authority: Awaited<ReturnType<typeof anAuthority>>;
const honest = new Map<string, { readonly cms: Uint8Array; readonly verdict: SignatureVerdict }>();
beforeAll(async () => {
  authority = await anAuthority([citizen, { ...citizen, name: 'rsa', algorithm: 'rsa' }]);
  for (const name of signers) {
    const cms = await authority.sign(name, { detached: false });
    honest.set(name, { cms, verdict: await authority.verify(cms) });
  }
});
afterAll(() => authority.remove());

const honestOf = (name: string) => {
  const found = honest.get(name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

/** A changed message is confirmed only where it is the other form of an honest one: the content left out, all else the same. */
async function expectRefused(name: string, changed: Iterable<Uint8Array>): Promise<void> {
  const { cms, verdict: expected } = honestOf(name);
  const detached = reshaped(new Uint8Array(cms), ({ encapContentInfo }) => {
    delete encapContentInfo.eContent;
  });
  for (const bytes of changed) {
    const verdict = await authority.verify(bytes);
    if (verdict.kind === 'notConfirmed') continue;
    expect(verdict).toEqual(expected);
    expect(Buffer.from(bytes).toString('hex')).toBe(Buffer.from(detached).toString('hex'));
  }
}

describe('a signature has one form, and its evidence one hash (10.6)', () => {
  it.each(signers)('that of the certificate as it was received: %s', async (name) => {
    const { certificate } = await authority.keyOf(name);
    const certificateSha256 = createHash('sha256').update(certificate).digest('hex');
    expect(honestOf(name).verdict).toMatchObject({ kind: 'confirmed', evidence: { certificateSha256 } });
  });

  const cases = [
    ...signers.flatMap((name) => Object.entries(ways).map(([what, way]) => ({ name, what, way }))),
    ...Object.entries(besides).map(([what, way]) => ({ name: 'rsa', what, way })),
  ];
  it.each(cases)('and is refused when any value of $name is written $what', async ({ name, way }) => {
    await expectRefused(name, writtenOtherwise(honestOf(name).cms, way));
  });

  it('and is refused whichever byte is changed, without a fault of ours', async () => {
    const { cms } = honestOf('citizen');
    const flipped = Array.from(cms, (byte, at) => cms.with(at, byte ^ (1 << (at % 8))));
    await expectRefused('citizen', flipped);
  });

  it.each(signers)('and is refused wherever %s is cut or has bytes behind it', async (name) => {
    const { cms } = honestOf(name);
    for (let length = 0; length < cms.length; length++) {
      expect(await authority.verify(cms.slice(0, length))).toEqual({ kind: 'notConfirmed', fault: 'BAD_CMS' });
    }
    const longer = Uint8Array.from([...cms, 0]);
    expect(await authority.verify(longer)).toEqual({ kind: 'notConfirmed', fault: 'BAD_CMS' });
  });

  it('or is the twin that every ECDSA signature has: then the evidence is the same to the last field', async () => {
    const { cms, verdict } = honestOf('citizen');
    const twin = reshaped(new Uint8Array(cms), ({ signerInfos: [signer] }) => {
      if (signer) signer.signature = new asn1js.OctetString({ valueHex: twinOf(signer.signature) });
    });
    expect(Buffer.from(twin)).not.toEqual(Buffer.from(cms));
    expect(await authority.verify(twin)).toEqual(verdict);
  });

  it('but for the twin of an authority’s own signature under a certificate: evidence of it is the hash of what came', async () => {
    const { certificate } = await authority.keyOf('citizen');
    const twin = withTwinSignature(certificate);
    const cms = reshaped(await authority.sign('citizen'), (message) => {
      message.certificates = [pkijs.Certificate.fromBER(twin)];
    });
    const certificateSha256 = createHash('sha256').update(twin).digest('hex');
    expect(await authority.verify(cms)).toMatchObject({ kind: 'confirmed', evidence: { certificateSha256 } });
  });
});

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n; // of P-256

/** Of (r, s) anyone can make (r, n − s), which the same key signed as well; nothing tells which of them it was. */
function twinOf({ valueBlock: { valueHexView } }: asn1js.OctetString | asn1js.BitString): ArrayBuffer {
  const { result } = asn1js.fromBER(new Uint8Array(valueHexView));
  const [r, s] = result instanceof asn1js.Sequence ? result.valueBlock.value : [];
  if (!(r instanceof asn1js.Integer && s instanceof asn1js.Integer)) throw new Error('no ECDSA signature');
  return new asn1js.Sequence({ value: [r, asn1js.Integer.fromBigInt(order - s.toBigInt())] }).toBER();
}

function withTwinSignature(certificate: Uint8Array): Uint8Array<ArrayBuffer> {
  const changed = pkijs.Certificate.fromBER(new Uint8Array(certificate));
  changed.signatureValue = new asn1js.BitString({ valueHex: twinOf(changed.signatureValue) });
  return new Uint8Array(changed.toSchema().toBER());
}
