import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SignerRole } from '#casework/ports/signatures.ts';

/** Extended key usages as the NCA gives them; an organisation's people carry the organisation's mark too. */
const organisation = '1.2.398.3.3.4.1.2';
const roleUsages: Readonly<Record<SignerRole, readonly string[]>> = {
  individual: ['1.2.398.3.3.4.1.1'],
  head: [organisation, '1.2.398.3.3.4.1.2.1'],
  authorisedSigner: [organisation, '1.2.398.3.3.4.1.2.2'],
  employee: [organisation, '1.2.398.3.3.4.1.2.5'],
};

/** First byte of KeyUsage and the purpose that goes with it. */
const kinds = {
  sign: { usage: 0xc0, purpose: '1.3.6.1.5.5.7.3.4' }, // digitalSignature, nonRepudiation
  auth: { usage: 0xa0, purpose: '1.3.6.1.5.5.7.3.2' }, // digitalSignature, keyEncipherment
};
const authorityUsage = 0x06; // keyCertSign, cRLSign

export type KeyKind = keyof typeof kinds;

export const signerExtensions = (role: SignerRole, kind: KeyKind): readonly pkijs.Extension[] => [
  keyUsage(kinds[kind].usage),
  new pkijs.Extension({
    extnID: '2.5.29.37',
    extnValue: new pkijs.ExtKeyUsage({ keyPurposes: [kinds[kind].purpose, ...roleUsages[role]] }).toSchema().toBER(),
  }),
];

/** How many authorities may stand below this one; none stated means any number. */
export const authorityExtensions = (pathLength?: number): readonly pkijs.Extension[] => [
  new pkijs.Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: new pkijs.BasicConstraints({
      cA: true,
      ...(pathLength !== undefined && { pathLenConstraint: pathLength }),
    })
      .toSchema()
      .toBER(),
  }),
  keyUsage(authorityUsage),
];

function keyUsage(bits: number): pkijs.Extension {
  const unusedBits = 31 - Math.clz32(bits & -bits);
  return new pkijs.Extension({
    extnID: '2.5.29.15',
    critical: true,
    extnValue: new asn1js.BitString({ valueHex: new Uint8Array([bits]), unusedBits }).toBER(),
  });
}
