import { createHash } from 'node:crypto';
import { digests, isNational } from './algorithms.ts';
import { bytesOf, contentOf, type DerElement, DerParts, derTag, elementAt } from './der.ts';
import { oid } from './object-identifiers.ts';
import { attributesIn } from './signed-attributes.ts';
import { algorithmIn, type Signer, signedDataIn } from './signed-data.ts';

const imprints: Readonly<Record<string, string>> = { ...digests, [oid.sha1]: 'sha1' };

/**
 * Whether one timestamp of this very signature is all that stands beside it unsigned, as NCALayer adds it (RFC 3161,
 * appendix A). Who made it is not asked: nothing of it is believed (X92).
 */
export function isTimestamped(cms: Uint8Array, unsigned: DerElement, { signature }: Signer): boolean {
  const [attribute, ...others] = attributesIn(cms, unsigned);
  const [token, ...further] = attribute?.values ?? [];
  if (attribute?.type !== oid.timestamp || !token || others.length + further.length > 0) return false;
  const stamp = signedDataIn(bytesOf(cms, token));
  return stamp?.contentType === oid.timestampContent && stamp.attached !== undefined
    ? isOf(stamp.attached, contentOf(cms, signature))
    : false;
}

/** By the imprint, where its digest is one that is computed here: a national one is left to certified means. */
function isOf(stamped: Uint8Array, signature: Uint8Array): boolean {
  const parts = new DerParts(stamped, elementAt(stamped, 0, stamped.length), derTag.sequence);
  parts.next(derTag.integer);
  parts.next(derTag.identifier);
  const imprint = new DerParts(stamped, parts.next(derTag.sequence));
  const { identifier } = algorithmIn(stamped, imprint.next(derTag.sequence));
  const hash = contentOf(stamped, imprint.next(derTag.octets));
  imprint.end();
  if (isNational(identifier)) return true;
  const digest = imprints[identifier];
  return digest !== undefined && Buffer.compare(createHash(digest).update(signature).digest(), hash) === 0;
}
