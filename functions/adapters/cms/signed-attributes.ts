import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { contentOf, type DerElement, DerParts, derTag, elementsIn, identifierOf, instantOf } from './der.ts';
import { oid } from './object-identifiers.ts';

/** What a signer signs beside the content (RFC 5652, 11). */
export interface SignedAttributes {
  /** the bytes under his signature */
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly messageDigest: Uint8Array | undefined;
  /** his own clock: a claim and no proof (X32); undefined where none is stated */
  readonly claimedAt: Instant | undefined;
}

/** Refused where one stands twice, has more than one value or another form. Throws where they are no attributes at all. */
export function signedAttributesOf(cms: Uint8Array, given: DerElement): Result<SignedAttributes, 'MALFORMED'> {
  const attributes = attributesIn(cms, given);
  const valuesOf = (type: string) => attributes.filter((one) => one.type === type).flatMap(({ values }) => values);
  const stated = [oid.contentType, oid.messageDigest, oid.signingTime].map(valuesOf);
  if (stated.some(({ length }) => length > 1)) return refused('MALFORMED');
  const [type, digest, time] = stated.map(([value]) => value);
  const isTime = time?.tag === derTag.utcTime || time?.tag === derTag.generalizedTime;
  if (time && !isTime) return refused('MALFORMED');
  return ok({
    bytes: asSet(cms, given),
    contentType: type?.tag === derTag.identifier ? identifierOf(cms, type) : undefined,
    messageDigest: digest?.tag === derTag.octets ? contentOf(cms, digest) : undefined,
    claimedAt: time && instantOf(cms, time),
  });
}

/** Each attribute's type and all its values, signed or unsigned. Throws where one is none. */
export const attributesIn = (cms: Uint8Array, given: DerElement) =>
  [...elementsIn(cms, given)].map((attribute) => {
    const parts = new DerParts(cms, attribute, derTag.sequence);
    const [type, values] = [parts.next(derTag.identifier), parts.next(derTag.set)];
    parts.end();
    return { element: attribute, type: identifierOf(cms, type), values: [...elementsIn(cms, values)] };
  });

/** What is signed is a SET, whatever tag it travels under (RFC 5652, 5.4); the message itself stays as it came. */
function asSet(cms: Uint8Array, { start, end }: DerElement): Uint8Array {
  const bytes = Uint8Array.from(cms.subarray(start, end)); // `slice` of a Buffer would be the message's own memory
  bytes[0] = derTag.set;
  return bytes;
}
