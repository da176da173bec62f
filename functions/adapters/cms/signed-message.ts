import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { algorithmOf, type SignatureAlgorithm } from './algorithms.ts';
import { bytesOf, type DerElement, derTag, elementAt, elementsIn } from './der.ts';
import { oid } from './object-identifiers.ts';
import { certificateFrom, isOneWayWritten, type ReceivedCertificate } from './received-certificate.ts';
import { type SignedAttributes, signedAttributesOf } from './signed-attributes.ts';
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

/**
 * Exactly one signer, named by issuer and serial number, with exactly one certificate, all of it in DER: else the same
 * signature could be written in other bytes and be other evidence.
 */
export function readSignedMessage(cms: Uint8Array): Result<SignedMessage, SignatureFault | 'GOST_NOT_CONFIGURED'> {
  const read = isDer(cms) ? readByLibrary(() => signedDataIn(cms)) : undefined;
  if (!read) return refused('BAD_CMS');
  const { signerInfos, encapContentInfo, digestAlgorithms } = read.message;
  const [signer, ...others] = signerInfos;
  if (!signer || others.length > 0) return refused('NOT_ONE_SIGNER');
  const certificate = certificateOf(signer, read.certificates);
  if (!certificate) return refused('NO_SIGNER_CERT');
  const algorithm = algorithmOf(signer, certificate.x509);
  if (!algorithm.ok) return algorithm;
  const attributes = signedAttributesOf(signer.signedAttrs);
  const { algorithmId: digest } = signer.digestAlgorithm;
  const isConsistent =
    isOneWayWritten(certificate) && digestAlgorithms.every(({ algorithmId }) => algorithmId === digest);
  if (!attributes.ok || !isConsistent) return refused('BAD_CMS');
  return ok({
    certificate,
    algorithm: algorithm.value,
    contentType: encapContentInfo.eContentType,
    attached: read.attached,
    attributes: attributes.value,
    signature: signer.signature.valueBlock.valueHexView,
  });
}

/** The libraries throw at whatever is not what they read; they are given nothing but the signer's bytes here. */
function readByLibrary<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

interface SignedData {
  readonly message: pkijs.SignedData;
  readonly attached: Uint8Array | undefined;
  readonly certificates: readonly ReceivedCertificate[];
}

function signedDataIn(cms: Uint8Array): SignedData | undefined {
  const envelope = new pkijs.ContentInfo({ schema: asn1js.fromBER(new Uint8Array(cms)).result });
  if (envelope.contentType !== oid.signedData || !hasSortedSets(cms)) return undefined;
  const message = new pkijs.SignedData({ schema: envelope.content });
  const certificates = certificatesIn(cms).filter(({ tag }) => tag === derTag.sequence);
  const attached = message.encapContentInfo.eContent?.getValue(); // throws where the content is no OCTET STRING
  return {
    message,
    attached: attached && new Uint8Array(attached),
    certificates: certificates.map((element) => certificateFrom(bytesOf(cms, element))),
  };
}

/** The parts of SignedData (RFC 5652, 5.1). */
function partsOf(cms: Uint8Array): readonly DerElement[] {
  const [, wrapper] = elementsIn(cms, elementAt(cms, 0, cms.length));
  return wrapper ? [...elementsIn(cms, elementAt(cms, wrapper.body, wrapper.end))] : [];
}

function certificatesIn(cms: Uint8Array): readonly DerElement[] {
  const wrapper = partsOf(cms).find(({ tag }) => tag === derTag.context0);
  return wrapper ? [...elementsIn(cms, wrapper)] : [];
}

/** Certificates and attributes are sets under tags of their own, so that only here is it known that they are sorted. */
function hasSortedSets(cms: Uint8Array): boolean {
  const signers = partsOf(cms).at(-1);
  const attributes = [...(signers ? elementsIn(cms, signers) : [])]
    .flatMap((signer) => [...elementsIn(cms, signer)])
    .filter(({ tag }) => tag === derTag.context0 || tag === derTag.context1)
    .map((set) => [...elementsIn(cms, set)]);
  return [certificatesIn(cms), ...attributes].every((set) => areSorted(cms, set));
}

function certificateOf(
  { sid }: pkijs.SignerInfo,
  certificates: readonly ReceivedCertificate[],
): ReceivedCertificate | undefined {
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  const [certificate, ...others] = certificates.filter(
    ({ x509 }) => x509.issuer.isEqual(sid.issuer) && x509.serialNumber.isEqual(sid.serialNumber),
  );
  return others.length === 0 ? certificate : undefined;
}
