import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { algorithmOf, type SignatureAlgorithm } from './algorithms.ts';
import { bytesOf, contentOf, derTag } from './der.ts';
import { isInOneForm } from './one-form.ts';
import { isOneWayWritten, type ReceivedCertificate } from './received-certificate.ts';
import { type SignedAttributes, signedAttributesOf } from './signed-attributes.ts';
import { type SignedData, type Signer, signedDataIn } from './signed-data.ts';
import { isDer } from './strict-der.ts';

/** What a CMS says and by whom; nothing in it is proven yet. */
export interface SignedMessage {
  readonly certificate: ReceivedCertificate;
  /** the hashes of other certificates that travel with the signer's */
  readonly companions: readonly string[];
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
 * Exactly one signer, named by issuer and serial number, with exactly one certificate, all of it in DER and in the one
 * form: else the same signature could be written in other bytes and be other evidence. The message is walked where it
 * lies; PKI.js builds a tree of it, which costs more than all the rest of a verification, and reads the certificate alone.
 */
export function readSignedMessage(
  cms: Uint8Array,
  certificateFrom: CertificateReader,
): Result<SignedMessage, SignatureFault | 'GOST_NOT_CONFIGURED'> {
  const read = isDer(cms) ? readable(() => partsOf(cms, certificateFrom)) : undefined;
  if (!read) return refused('BAD_CMS');
  const { data, certificates } = read;
  const [signer, ...others] = data.signers;
  if (!signer || others.length > 0) return refused('NOT_ONE_SIGNER');
  const certificate = certificateOf(signer, certificates);
  if (!certificate) return refused('NO_SIGNER_CERT');
  const algorithm = algorithmOf(
    { signed: signer.signed.identifier, digested: signer.digested.identifier },
    certificate.x509,
  );
  if (!algorithm.ok) return algorithm;
  const attributes = signer.attributes && signedAttributesOf(cms, signer.attributes);
  const isWhole = isOneWayWritten(certificate) && readable(() => isInOneForm(cms, data, signer)) === true;
  if (attributes?.ok === false || !isWhole) return refused('BAD_CMS');
  return ok({
    certificate,
    companions: certificates.filter((one) => one !== certificate).map(({ sha256 }) => sha256),
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

interface Parts {
  readonly data: SignedData;
  readonly certificates: readonly ReceivedCertificate[];
}

function partsOf(cms: Uint8Array, certificateFrom: CertificateReader): Parts | undefined {
  const data = signedDataIn(cms);
  if (!data) return undefined;
  const elements = data.certificates.filter(({ tag }) => tag === derTag.sequence);
  return { data, certificates: elements.map((element) => certificateFrom(bytesOf(cms, element))) };
}

/** The issuer is named by the very bytes that the certificate has: compared as a name, it could be written in many ways. */
function certificateOf(
  { named }: Signer,
  certificates: readonly ReceivedCertificate[],
): ReceivedCertificate | undefined {
  if (!named) return undefined;
  const [certificate, ...others] = certificates.filter(
    ({ x509: { issuer, serialNumber } }) =>
      Buffer.compare(serialNumber.valueBlock.valueHexView, named.serial) === 0 &&
      Buffer.compare(new Uint8Array(issuer.valueBeforeDecode), named.issuer) === 0,
  );
  return others.length === 0 ? certificate : undefined;
}
