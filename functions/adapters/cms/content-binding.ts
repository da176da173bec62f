import { createHash, verify } from 'node:crypto';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { oid } from './object-identifiers.ts';
import type { SignedMessage } from './signed-message.ts';

/**
 * Why this message is no signature of exactly these bytes, if it is none. Signed attributes are mandatory: without them
 * the same signature would also fit bytes that only look like attributes.
 */
export function bindingFault(message: SignedMessage, content: Uint8Array): SignatureFault | undefined {
  const { algorithm, attached, attributes, contentType, signature } = message;
  if (!attributes) return 'NO_SIGNED_ATTRS';
  if (contentType !== oid.data || attributes.contentType !== oid.data) return 'BAD_CONTENT_TYPE';
  if (attached && !isSame(attached, content)) return 'CONTENT_MISMATCH';
  const digest = createHash(algorithm.digest).update(content).digest();
  if (!attributes.messageDigest || !isSame(attributes.messageDigest, digest)) return 'CONTENT_MISMATCH';
  return verify(algorithm.digest, attributes.bytes, algorithm.publicKey, signature) ? undefined : 'BAD_SIGNATURE';
}

const isSame = (left: Uint8Array, right: Uint8Array) => Buffer.compare(left, right) === 0;
