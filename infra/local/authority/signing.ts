import { createHash, type KeyObject, sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, PublicKeyInfo } from 'pkijs';

/** All development signatures are by SHA-256. */
const algorithms = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' };

/** The identifier that goes with signatures of this key. */
export function algorithmOf(key: KeyObject): AlgorithmIdentifier {
  if (key.asymmetricKeyType === 'ec') return new AlgorithmIdentifier({ algorithmId: algorithms.ec });
  return new AlgorithmIdentifier({ algorithmId: algorithms.rsa, algorithmParams: new asn1js.Null() });
}

export const signatureOf = (bytes: Uint8Array, key: KeyObject): Uint8Array<ArrayBuffer> =>
  new Uint8Array(sign('sha256', bytes, key));

export const publicKeyInfoOf = (publicKey: KeyObject): PublicKeyInfo =>
  PublicKeyInfo.fromBER(new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })));

/** RFC 5280, 4.2.1.2: SHA-1 names the key, nothing is proven by it. */
export const keyIdentifierOf = (publicKey: KeyObject): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHash('sha1').update(publicKeyInfoOf(publicKey).subjectPublicKey.valueBlock.valueHexView).digest(),
  );
