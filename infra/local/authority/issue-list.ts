import { createPublicKey, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { authorityKeyIdentifier, nameOf, type Subject } from './issue-certificate.ts';
import { algorithmOf, signatureOf } from './signing.ts';

/** What is revoked here is so at any time to which the local clock can be moved. */
const always = new Date('2015-01-01T00:00:00Z');

export interface ListRequest {
  readonly issuer: Subject;
  readonly issuerKey: KeyObject;
  /** serial numbers as hexadecimal digits */
  readonly revoked: readonly string[];
  /** when all of them were; before any time to which the local clock can be moved, if absent */
  readonly revokedOn?: Date;
  /** why all of them were (RFC 5280, 5.3.1) */
  readonly reason?: number;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  readonly number: number;
  /** beside number and key identifier */
  readonly extensions?: readonly pkijs.Extension[];
}

/** A revocation list as DER. */
export function issueList(request: ListRequest): Uint8Array<ArrayBuffer> {
  const { issuerKey, revoked, extensions = [] } = request;
  const list = new pkijs.CertificateRevocationList({
    version: 1,
    signature: algorithmOf(issuerKey),
    signatureAlgorithm: algorithmOf(issuerKey),
    issuer: nameOf(request.issuer),
    thisUpdate: new pkijs.Time({ value: request.thisUpdate }),
    nextUpdate: new pkijs.Time({ value: request.nextUpdate }),
    ...(revoked.length > 0 && { revokedCertificates: revoked.map((serial) => entryOf(serial, request)) }),
    crlExtensions: new pkijs.Extensions({
      extensions: [authorityKeyIdentifier(createPublicKey(issuerKey)), listNumber(request.number), ...extensions],
    }),
  });
  const [content] = list.toSchema(true).valueBlock.value;
  const toBeSigned = new Uint8Array(content?.toBER() ?? []);
  list.signatureValue = new asn1js.BitString({ valueHex: signatureOf(toBeSigned, issuerKey) });
  return new Uint8Array(list.toSchema(true).toBER());
}

const entryOf = (serial: string, { revokedOn = always, reason }: ListRequest) =>
  new pkijs.RevokedCertificate({
    userCertificate: asn1js.Integer.fromBigInt(BigInt(`0x${serial}`)),
    revocationDate: new pkijs.Time({ value: revokedOn }),
    ...(reason !== undefined && { crlEntryExtensions: new pkijs.Extensions({ extensions: [reasonOf(reason)] }) }),
  });

const reasonOf = (reason: number) =>
  new pkijs.Extension({ extnID: '2.5.29.21', extnValue: new asn1js.Enumerated({ value: reason }).toBER() });

const listNumber = (number: number) =>
  new pkijs.Extension({ extnID: '2.5.29.20', extnValue: new asn1js.Integer({ value: number }).toBER() });
