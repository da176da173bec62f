import { type Certificate, RelativeDistinguishedNames } from 'pkijs';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { algorithmOf, type SignatureAlgorithm } from './algorithms.ts';
import {
  bytesOf,
  contentOf,
  type DerElement,
  DerFault,
  DerParts,
  derTag,
  elementAt,
  elementsIn,
  identifierOf,
} from './der.ts';
import { oid } from './object-identifiers.ts';
import { isOneWayWritten, type ReceivedCertificate } from './received-certificate.ts';
import { attributesIn, type SignedAttributes, signedAttributesOf } from './signed-attributes.ts';
import { areSorted, isDer } from './strict-der.ts';

/** What a CMS says and by whom; nothing in it is proven yet. */
export interface SignedMessage {
  readonly certificate: ReceivedCertificate;
  readonly algorithm: SignatureAlgorithm;
  readonly contentType: string;
  /** undefined in a detached signature */
  readonly attached: Uint8Array | undefined;
  readonly attributes: SignedAttributes | undefined;
  readonly signature: Uint8Array;
}

/** Reads a certificate's bytes; throws where they are none. */
export type CertificateReader = (bytes: Uint8Array) => ReceivedCertificate;

/**
 * Exactly one signer, named by issuer and serial number, with exactly one certificate, all of it in DER: else the same
 * signature could be written in other bytes and be other evidence. The message is walked where it lies; PKI.js builds a
 * tree of it, which costs more than all the rest of a verification, and reads the certificate alone.
 */
export function readSignedMessage(
  cms: Uint8Array,
  certificateFrom: CertificateReader,
): Result<SignedMessage, SignatureFault | 'GOST_NOT_CONFIGURED'> {
  const data = isDer(cms) ? readable(() => signedDataIn(cms, certificateFrom)) : undefined;
  if (!data) return refused('BAD_CMS');
  const [signer, ...others] = data.signers;
  if (!signer || others.length > 0) return refused('NOT_ONE_SIGNER');
  const certificate = certificateOf(signer, data.certificates);
  if (!certificate) return refused('NO_SIGNER_CERT');
  const algorithm = algorithmOf(signer, certificate.x509);
  if (!algorithm.ok) return algorithm;
  const attributes = signer.attributes && signedAttributesOf(cms, signer.attributes);
  const isConsistent = isOneWayWritten(certificate) && data.digests.every((digest) => digest === signer.digested);
  if (attributes?.ok === false || !isConsistent) return refused('BAD_CMS');
  return ok({
    certificate,
    algorithm: algorithm.value,
    contentType: data.contentType,
    attached: data.attached,
    attributes: attributes?.value,
    signature: contentOf(cms, signer.signature),
  });
}

/** The walk and the library throw at whatever is not what they read; they are given nothing but the signer's bytes here. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

interface SignedData {
  readonly digests: readonly string[];
  readonly contentType: string;
  readonly attached: Uint8Array | undefined;
  readonly certificates: readonly ReceivedCertificate[];
  readonly signers: readonly Signer[];
}

/** RFC 5652, 5.1. */
function signedDataIn(cms: Uint8Array, certificateFrom: CertificateReader): SignedData | undefined {
  const parts = signedDataParts(cms);
  if (!parts) return undefined;
  parts.next(derTag.integer);
  const digests = parts.next(derTag.set);
  const content = parts.next(derTag.sequence);
  const certificates = elementsOf(cms, parts.optional(derTag.context0));
  const lists = elementsOf(cms, parts.optional(derTag.context1));
  const signers = parts.next(derTag.set);
  parts.end();
  if (!areSorted(cms, certificates) || !areSorted(cms, lists)) return undefined;
  return {
    digests: elementsOf(cms, digests).map((digest) => algorithmIn(cms, digest)),
    ...contentIn(cms, content),
    certificates: certificates
      .filter(({ tag }) => tag === derTag.sequence)
      .map((element) => certificateFrom(bytesOf(cms, element))),
    signers: elementsOf(cms, signers).map((signer) => signerIn(cms, signer)),
  };
}

function signedDataParts(cms: Uint8Array): DerParts | undefined {
  const envelope = new DerParts(cms, elementAt(cms, 0, cms.length), derTag.sequence);
  const type = envelope.next(derTag.identifier);
  const wrapper = new DerParts(cms, envelope.next(derTag.context0));
  envelope.end();
  if (identifierOf(cms, type) !== oid.signedData) return undefined;
  const parts = new DerParts(cms, wrapper.next(derTag.sequence));
  wrapper.end();
  return parts;
}

const elementsOf = (cms: Uint8Array, parent: DerElement | undefined): readonly DerElement[] =>
  parent ? [...elementsIn(cms, parent)] : [];

/** The content, if it travels with the signature: one OCTET STRING. */
function contentIn(cms: Uint8Array, element: DerElement): Pick<SignedData, 'contentType' | 'attached'> {
  const parts = new DerParts(cms, element);
  const contentType = identifierOf(cms, parts.next(derTag.identifier));
  const wrapper = parts.optional(derTag.context0);
  parts.end();
  if (!wrapper) return { contentType, attached: undefined };
  const inside = new DerParts(cms, wrapper);
  const attached = contentOf(cms, inside.next(derTag.octets));
  inside.end();
  return { contentType, attached };
}

/** RFC 5652, 5.3. */
interface Signer {
  /** undefined where the signer is named by a key and not by issuer and serial number */
  readonly named: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | undefined;
  readonly digested: string;
  readonly signed: string;
  readonly attributes: DerElement | undefined;
  readonly signature: DerElement;
}

function signerIn(cms: Uint8Array, element: DerElement): Signer {
  const parts = new DerParts(cms, element, derTag.sequence);
  parts.next(derTag.integer);
  const name = parts.optional(derTag.sequence);
  if (!name) parts.next(derTag.implicit0);
  const digested = algorithmIn(cms, parts.next(derTag.sequence));
  const attributes = parts.optional(derTag.context0);
  const signed = algorithmIn(cms, parts.next(derTag.sequence));
  const signature = parts.next(derTag.octets);
  const unsigned = parts.optional(derTag.context1);
  parts.end();
  for (const set of [attributes, unsigned]) checkAttributes(cms, set);
  return { named: name && issuerAndSerialIn(cms, name), digested, signed, attributes, signature };
}

/** A set under a tag of its own, so that only here is it known that it must be sorted. */
function checkAttributes(cms: Uint8Array, set: DerElement | undefined): void {
  if (!set) return;
  if (
    !areSorted(
      cms,
      attributesIn(cms, set).map(({ element }) => element),
    )
  )
    throw new DerFault('not a sorted set');
}

function issuerAndSerialIn(cms: Uint8Array, element: DerElement): Signer['named'] {
  const parts = new DerParts(cms, element);
  const [issuer, serial] = [parts.next(derTag.sequence), parts.next(derTag.integer)];
  parts.end();
  return { issuer: bytesOf(cms, issuer), serial: contentOf(cms, serial) };
}

/** The algorithm's identifier; its parameters say nothing that is believed. */
function algorithmIn(cms: Uint8Array, element: DerElement): string {
  const [identifier, , ...more] = elementsIn(cms, element);
  if (element.tag !== derTag.sequence || identifier?.tag !== derTag.identifier || more.length > 0)
    throw new DerFault('not an algorithm');
  return identifierOf(cms, identifier);
}

function certificateOf(
  { named }: Signer,
  certificates: readonly ReceivedCertificate[],
): ReceivedCertificate | undefined {
  if (!named) return undefined;
  const [certificate, ...others] = certificates.filter(({ x509 }) => isNamed(x509, named));
  return others.length === 0 ? certificate : undefined;
}

const isNamed = (
  { issuer, serialNumber }: Certificate,
  named: { readonly issuer: Uint8Array; readonly serial: Uint8Array },
): boolean =>
  Buffer.compare(serialNumber.valueBlock.valueHexView, named.serial) === 0 &&
  (Buffer.compare(new Uint8Array(issuer.valueBeforeDecode), named.issuer) === 0 ||
    readable(() => issuer.isEqual(RelativeDistinguishedNames.fromBER(named.issuer.slice()))) === true);
