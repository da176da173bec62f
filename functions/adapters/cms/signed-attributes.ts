import * as asn1js from 'asn1js';
import type { SignedAndUnsignedAttributes } from 'pkijs';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
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

/** Undefined where there are none; refused where one stands twice, has more than one value or another form. */
export function signedAttributesOf(
  given: SignedAndUnsignedAttributes | undefined,
): Result<SignedAttributes | undefined, 'MALFORMED'> {
  if (!given) return ok(undefined);
  const types = [oid.contentType, oid.messageDigest, oid.signingTime];
  const [contentType, messageDigest, signingTime] = types.map((type) => valuesOf(given, type));
  if ([contentType, messageDigest, signingTime].some((values = []) => values.length > 1)) return refused('MALFORMED');
  const [type] = contentType ?? [];
  const [digest] = messageDigest ?? [];
  const [time] = signingTime ?? [];
  const isTime = time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime;
  if (time !== undefined && !isTime) return refused('MALFORMED');
  return ok({
    bytes: new Uint8Array(given.encodedValue),
    contentType: type instanceof asn1js.ObjectIdentifier ? type.valueBlock.toString() : undefined,
    messageDigest: digest instanceof asn1js.OctetString ? digest.valueBlock.valueHexView : undefined,
    claimedAt: isTime ? time.toDate().toISOString() : undefined,
  });
}

/** All values of an attribute, wherever it stands. */
const valuesOf = ({ attributes }: SignedAndUnsignedAttributes, type: string): readonly unknown[] =>
  attributes.filter((attribute) => attribute.type === type).flatMap(({ values }) => values);
