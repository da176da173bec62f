import { createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { entriesOf } from '#infra/keyed.ts';
import { algorithmOf, keyIdentifierOf, publicKeyInfoOf, signatureOf } from './signing.ts';

/** Attribute types of a subject, in the order in which the NCA writes them. */
const attributeTypes = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  organisationalUnit: '2.5.4.11',
  patronymic: '2.5.4.42',
} as const;
const printable: ReadonlySet<string> = new Set([attributeTypes.serialNumber, attributeTypes.country]);

export type Subject = { readonly [Attribute in keyof typeof attributeTypes]?: string | undefined };

export interface CertificateRequest {
  readonly subject: Subject;
  readonly publicKey: KeyObject;
  readonly issuer: Subject;
  readonly issuerKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly pkijs.Extension[];
}

/** A certificate as DER, with a random serial number and the key identifiers of subject and issuer added. */
export function issueCertificate(request: CertificateRequest): Uint8Array<ArrayBuffer> {
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: randomSerial() }),
    signature: algorithmOf(request.issuerKey),
    signatureAlgorithm: algorithmOf(request.issuerKey),
    subject: nameOf(request.subject),
    issuer: nameOf(request.issuer),
    notBefore: new pkijs.Time({ value: request.notBefore }),
    notAfter: new pkijs.Time({ value: request.notAfter }),
    subjectPublicKeyInfo: publicKeyInfoOf(request.publicKey),
    extensions: [
      ...request.extensions,
      subjectKeyIdentifier(request.publicKey),
      authorityKeyIdentifier(createPublicKey(request.issuerKey)),
    ],
  });
  const toBeSigned = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.signatureValue = new asn1js.BitString({ valueHex: signatureOf(toBeSigned, request.issuerKey) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** One attribute to a set, as the NCA writes names; left to itself PKI.js would put all attributes into one. */
export function nameOf(subject: Subject): pkijs.RelativeDistinguishedNames {
  const sets = entriesOf(attributeTypes).flatMap(([attribute, type]) => {
    const value = subject[attribute];
    if (value === undefined) return [];
    const typeAndValue = new pkijs.AttributeTypeAndValue({ type, value: textOf(type, value) });
    return [new asn1js.Set({ value: [typeAndValue.toSchema()] })];
  });
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: sets }).toBER());
}

const textOf = (type: string, value: string) =>
  printable.has(type) ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });

/**
 * Positive, of the full 20 bytes, and always with the zero byte before a high bit: the form that careless readers lose.
 */
function randomSerial(): Uint8Array<ArrayBuffer> {
  const serial = new Uint8Array(randomBytes(20));
  serial.set([0, 0x80]);
  return serial;
}

const subjectKeyIdentifier = (publicKey: KeyObject) =>
  new pkijs.Extension({
    extnID: '2.5.29.14',
    extnValue: new asn1js.OctetString({ valueHex: keyIdentifierOf(publicKey) }).toBER(),
  });

export const authorityKeyIdentifier = (issuerKey: KeyObject) =>
  new pkijs.Extension({
    extnID: '2.5.29.35',
    extnValue: new pkijs.AuthorityKeyIdentifier({
      keyIdentifier: new asn1js.OctetString({ valueHex: keyIdentifierOf(issuerKey) }),
    })
      .toSchema()
      .toBER(),
  });
