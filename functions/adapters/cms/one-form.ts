import { hasItsParameters } from './algorithms.ts';
import { derTag } from './der.ts';
import { oid } from './object-identifiers.ts';
import type { SignedData, Signer } from './signed-data.ts';
import { areSorted } from './strict-der.ts';
import { isTimestamped } from './timestamp.ts';

/**
 * Whether whoever carried the message could choose nothing in it: all that the signature does not cover follows from
 * what it holds (RFC 5652, 5.1 and 5.3; RFC 5754), no lists travel, and unsigned stands at most a timestamp (X92).
 * Which certificates may travel beside the signer's, the trust says.
 */
export function isInOneForm(cms: Uint8Array, data: SignedData, signer: Signer): boolean {
  const [digest, ...more] = data.digests;
  const isDigestRepeated =
    digest !== undefined && more.length === 0 && Buffer.compare(digest.bytes, signer.digested.bytes) === 0;
  return (
    data.version === (data.contentType === oid.data ? '01' : '03') &&
    signer.version === '01' && // of one who is named by issuer and serial number
    isDigestRepeated &&
    hasItsParameters(signer) &&
    data.lists === undefined &&
    data.certificates.every(({ tag }) => tag === derTag.sequence) &&
    areSorted(cms, data.certificates) &&
    (!signer.unsigned || isTimestamped(cms, signer.unsigned, signer))
  );
}
