import { createHash, verify } from 'node:crypto';
import type { KeptContent } from '#casework/ports/signatures.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { oid } from './object-identifiers.ts';
import type { SignedMessage } from './signed-message.ts';

/**
 * Why this message is no signature of exactly these bytes, if it is none. Signed attributes are mandatory: without them
 * the same signature would also fit bytes that only look like attributes. What a detached signature of SHA-256 says of
 * its content is the digest, so bytes that we keep by it are not read.
 */
export async function bindingFault(
  message: SignedMessage,
  content: Uint8Array | KeptContent,
): Promise<SignatureFault | undefined> {
  const { algorithm, attributes, contentType, signature } = message;
  if (!attributes) return 'NO_SIGNED_ATTRS';
  if (contentType !== oid.data || attributes.contentType !== oid.data) return 'BAD_CONTENT_TYPE';
  if (!(await isBound(message, content))) return 'CONTENT_MISMATCH';
  return verify(algorithm.digest, attributes.bytes, algorithm.publicKey, signature) ? undefined : 'BAD_SIGNATURE';
}

async function isBound(
  { algorithm: { digest }, attached, attributes }: SignedMessage,
  content: Uint8Array | KeptContent,
): Promise<boolean> {
  const said = attributes?.messageDigest;
  if (!said) return false;
  if ('sha256' in content && digest === 'sha256' && !attached) return isSame(said, Buffer.from(content.sha256, 'hex'));
  const bytes = 'sha256' in content ? await content.read() : content;
  if (attached && !isSame(attached, bytes)) return false;
  return isSame(said, createHash(digest).update(bytes).digest());
}

const isSame = (left: Uint8Array, right: Uint8Array) => Buffer.compare(left, right) === 0;
