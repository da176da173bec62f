import { createHash } from 'node:crypto';
import { Certificate } from 'pkijs';
import type { Instant } from '#domain/time/instant.ts';
import { bytesOf, derTag, elementAt, elementsIn } from './der.ts';
import { Recent } from './recent.ts';

/** A signer's certificate as he sent it: read, and the very bytes that are evidence. */
export interface ReceivedCertificate {
  readonly x509: Certificate;
  readonly bytes: Uint8Array;
  /** of those bytes, in hexadecimal digits */
  readonly sha256: string;
}

/** Longer than any authority issues; what a stranger makes larger is read each time and takes no room. */
const longestKept = 8 * 1024;

/**
 * Reads certificates, each once by its exact bytes; no more than `atMost` are kept. It throws at bytes that are no
 * certificate.
 */
export function certificateReader(atMost: number): (bytes: Uint8Array) => ReceivedCertificate {
  const known = new Recent<ReceivedCertificate>(atMost);
  return (bytes) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const certificate = known.get(sha256) ?? {
      x509: Certificate.fromBER(new Uint8Array(bytes)),
      bytes: Uint8Array.from(bytes),
      sha256,
    };
    if (bytes.length <= longestKept) known.set(sha256, certificate);
    return certificate;
  };
}

/**
 * Whether nothing of it could be written otherwise under the same issuer's signature: what stands outside the signed
 * part repeats its algorithm byte for byte, and the signature is of whole bytes (RFC 5280, 4.1.1).
 */
export function isOneWayWritten({ bytes }: ReceivedCertificate): boolean {
  const [signed, algorithm, signature, ...rest] = elementsIn(bytes, elementAt(bytes, 0, bytes.length));
  if (!signed || !algorithm || !signature || rest.length > 0) return false;
  const repeated = [...elementsIn(bytes, signed)].find(({ tag }) => tag === derTag.sequence);
  const isRepeated = repeated && Buffer.compare(bytesOf(bytes, repeated), bytesOf(bytes, algorithm)) === 0;
  return isRepeated === true && signature.tag === derTag.bits && bytes[signature.body] === 0;
}

/** As hexadecimal digits, without the zero byte that only says that the number is positive. */
export const serialOf = ({ x509 }: ReceivedCertificate): string =>
  Buffer.from(x509.serialNumber.valueBlock.valueHexView).toString('hex').replace(/^00/, '');

/** Both ends belong to the term (RFC 5280, 4.1.2.5). */
export const termOf = ({ x509 }: ReceivedCertificate): { readonly notBefore: Instant; readonly notAfter: Instant } => ({
  notBefore: x509.notBefore.value.toISOString(),
  notAfter: x509.notAfter.value.toISOString(),
});
