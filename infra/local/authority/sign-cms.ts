import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '#domain/time/instant.ts';
import { readKey } from './authority-folder.ts';
import { algorithmOf, signatureOf } from './signing.ts';

const data = '1.2.840.113549.1.7.1';
const signedData = '1.2.840.113549.1.7.2';
const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingTime = '1.2.840.113549.1.9.5';
const sha256 = '2.16.840.1.101.3.4.2.1';

/**
 * A CMS as NCALayer makes it: one signer with his certificate, no chain, signed attributes; `name` is a key of the
 * development authority.
 */
export async function signCms({
  folder,
  name,
  content,
  signingAt,
  detached = true,
}: {
  readonly folder: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly signingAt: Instant;
  readonly detached?: boolean;
}): Promise<Uint8Array<ArrayBuffer>> {
  const { certificate: der, key } = await readKey(folder, name);
  const certificate = pkijs.Certificate.fromBER(der);
  const attributes = signedAttributes(content, signingAt);
  const message = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: data }),
    certificates: [certificate],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: sha256 }),
        signedAttrs: attributes,
        signatureAlgorithm: algorithmOf(key),
        signature: new asn1js.OctetString({ valueHex: signatureOf(signedForm(attributes), key) }),
      }),
    ],
  });
  // Given earlier, PKI.js would cut it into pieces, and that is no DER.
  if (!detached) message.encapContentInfo.eContent = new asn1js.OctetString({ valueHex: new Uint8Array(content) });
  const envelope = new pkijs.ContentInfo({ contentType: signedData, content: message.toSchema(true) });
  return new Uint8Array(envelope.toSchema().toBER());
}

const signedAttributes = (content: Uint8Array, signingAt: Instant) =>
  new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new pkijs.Attribute({ type: contentType, values: [new asn1js.ObjectIdentifier({ value: data })] }),
      new pkijs.Attribute({ type: signingTime, values: [new asn1js.UTCTime({ valueDate: new Date(signingAt) })] }),
      new pkijs.Attribute({
        type: messageDigest,
        values: [new asn1js.OctetString({ valueHex: new Uint8Array(createHash('sha256').update(content).digest()) })],
      }),
    ],
  });

/** The attributes are signed as a SET, though they travel under a tag of their own (RFC 5652, 5.4). */
function signedForm(attributes: pkijs.SignedAndUnsignedAttributes): Uint8Array {
  const bytes = new Uint8Array(attributes.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}
