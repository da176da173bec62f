import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SignatureFault } from '#casework/ports/signatures.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { algorithmOf, type SignatureAlgorithm } from './algorithms.ts';
import { oid } from './object-identifiers.ts';

/** What a CMS says and by whom; nothing in it is proven yet. */
export interface SignedMessage {
  readonly certificate: pkijs.Certificate;
  readonly algorithm: SignatureAlgorithm;
  readonly contentType: string;
  /** undefined in a detached signature */
  readonly attached: Uint8Array | undefined;
  readonly attributes: pkijs.SignedAndUnsignedAttributes | undefined;
  readonly signature: Uint8Array;
}

/**
 * Exactly one signer, named by issuer and serial number, with exactly one certificate. Throws on bytes that are not
 * CMS.
 */
export function readSignedMessage(cms: Uint8Array): Result<SignedMessage, SignatureFault> {
  const { result, offset } = asn1js.fromBER(new Uint8Array(cms));
  if (offset !== cms.byteLength) return refused('BAD_CMS'); // garbage, or bytes that nobody signed behind it
  const envelope = new pkijs.ContentInfo({ schema: result });
  if (envelope.contentType !== oid.signedData) return refused('BAD_CMS');
  const { signerInfos, certificates = [], encapContentInfo } = new pkijs.SignedData({ schema: envelope.content });

  const [signer, ...others] = signerInfos;
  if (!signer || others.length > 0) return refused('NOT_ONE_SIGNER');
  const certificate = certificateOf(signer, certificates);
  if (!certificate) return refused('NO_SIGNER_CERT');
  const algorithm = algorithmOf(signer, certificate);
  if (!algorithm.ok) return algorithm;
  return ok({
    certificate,
    algorithm: algorithm.value,
    contentType: encapContentInfo.eContentType,
    attached: encapContentInfo.eContent && new Uint8Array(encapContentInfo.eContent.getValue()),
    attributes: signer.signedAttrs,
    signature: signer.signature.valueBlock.valueHexView,
  });
}

function certificateOf({ sid }: pkijs.SignerInfo, certificates: readonly unknown[]): pkijs.Certificate | undefined {
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  const [certificate, ...others] = certificates
    .filter((item) => item instanceof pkijs.Certificate)
    .filter(({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber));
  return others.length === 0 ? certificate : undefined;
}
