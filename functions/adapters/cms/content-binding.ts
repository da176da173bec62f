import { createHash, verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import type { SignatureFault } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { oid } from './object-identifiers.ts';
import type { SignedMessage } from './signed-message.ts';

/**
 * Why this message is no signature of exactly these bytes, if it is none. Signed attributes are mandatory: without them
 * the same signature would also fit bytes that only look like attributes. Throws on attributes that are not well
 * formed.
 */
export function bindingFault(message: SignedMessage, content: Uint8Array): SignatureFault | undefined {
  const { algorithm, attached, attributes, signature } = message;
  if (!attributes) return 'NO_SIGNED_ATTRS';
  const contentType = attributeOf(message, oid.contentType);
  if (message.contentType !== oid.data || identifier(contentType) !== oid.data) return 'BAD_CONTENT_TYPE';
  if (attached && !isSame(attached, content)) return 'CONTENT_MISMATCH';
  if (!isSame(octets(attributeOf(message, oid.messageDigest)), createHash(algorithm.digest).update(content).digest())) {
    return 'CONTENT_MISMATCH';
  }
  const isSigned = verify(algorithm.digest, new Uint8Array(attributes.encodedValue), algorithm.publicKey, signature);
  return isSigned ? undefined : 'BAD_SIGNATURE';
}

/**
 * The signer's own clock, a claim and no proof (X32); undefined where none is stated. Throws where it is stated in
 * another form.
 */
export function claimedSigningAt(message: SignedMessage): Instant | undefined {
  const value = attributeOf(message, oid.signingTime);
  if (value === undefined) return undefined;
  if (value instanceof asn1js.UTCTime || value instanceof asn1js.GeneralizedTime) return value.toDate().toISOString();
  throw new Error('signing time in an unknown form');
}

/** The value of an attribute that stands once with one value (RFC 5652, 11); undefined where it is absent. */
function attributeOf({ attributes }: SignedMessage, type: string): unknown {
  const values = (attributes?.attributes ?? []).filter((attribute) => attribute.type === type);
  if (values.length === 0) return undefined;
  if (values.length > 1 || values[0]?.values.length !== 1) throw new Error('attribute with more than one value');
  return values[0].values[0];
}

const identifier = (value: unknown) =>
  value instanceof asn1js.ObjectIdentifier ? value.valueBlock.toString() : undefined;

const octets = (value: unknown) =>
  value instanceof asn1js.OctetString ? value.valueBlock.valueHexView : new Uint8Array();

const isSame = (left: Uint8Array, right: Uint8Array) => Buffer.compare(left, right) === 0;
