import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Certificate } from 'pkijs';
import { ok, type Result, refused } from '#domain/result.ts';
import { derTag } from './der.ts';
import { oid } from './object-identifiers.ts';
import type { Signer } from './signed-data.ts';

/** The national algorithms live under one arc; only certified means may check them. */
const gostArc = '1.2.398.3.10.';

export const isNational = (identifier: string): boolean => identifier.startsWith(gostArc);

/** The digests that a signature may rest on. */
export const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const signatures: Readonly<Record<string, { readonly key: string; readonly digest: string }>> = {
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
};

const names: Readonly<Record<string, string>> = { rsa: 'rsa', ec: 'ecdsa' };
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const smallestModulus = 2048;

export interface SignatureAlgorithm {
  readonly digest: string;
  readonly publicKey: KeyObject;
  /** as evidence keeps it, e.g. `rsa-sha256` */
  readonly name: string;
}

/**
 * The allow-list: RSA and ECDSA with SHA-2, by keys that are strong enough. Everything national needs an engine of its
 * own, and none is configured here. Both are told by their identifiers, of the signature and of the digest.
 */
export function algorithmOf(
  { signed, digested }: { readonly signed: string; readonly digested: string },
  certificate: Certificate,
): Result<SignatureAlgorithm, 'GOST_NOT_CONFIGURED' | 'WEAK_OR_UNKNOWN_ALG'> {
  const keyed = certificate.subjectPublicKeyInfo.algorithm.algorithmId;
  const issued = certificate.signatureAlgorithm.algorithmId;
  if ([signed, digested, keyed, issued].some(isNational)) return refused('GOST_NOT_CONFIGURED');

  const digest = digests[digested];
  const publicKey = readableKeyOf(certificate);
  const kind = publicKey?.asymmetricKeyType;
  // A SignerInfo may name the bare key algorithm: the digest then stands only beside it.
  const algorithm = signed === oid.rsa ? { key: 'rsa', digest } : signatures[signed];
  if (!publicKey || !kind || !digest || algorithm?.key !== kind || algorithm.digest !== digest) {
    return refused('WEAK_OR_UNKNOWN_ALG');
  }
  return ok({ digest, publicKey, name: `${names[kind]}-${digest}` });
}

/**
 * RFC 5754: nothing stands beside ECDSA and NULL beside RSA; beside a digest either, since honest tools write both.
 * What else a signer or a carrier wrote there would say nothing that is believed.
 */
export function hasItsParameters({ signed, digested }: Pick<Signer, 'signed' | 'digested'>): boolean {
  const expected = signatures[signed.identifier]?.key === 'ec' ? undefined : derTag.nothing;
  const isDigestPlain = digested.parameters === undefined || digested.parameters === derTag.nothing;
  return signed.parameters === expected && isDigestPlain;
}

/** A signer may put anything where his key should stand: what no library reads is no key. */
function readableKeyOf(certificate: Certificate): KeyObject | undefined {
  try {
    return strongKeyOf(certificate);
  } catch {
    return undefined;
  }
}

/** The certificate's key, if key and issuing algorithm are both allowed. Throws where an allowed kind of key is damaged. */
export function strongKeyOf(certificate: Certificate): KeyObject | undefined {
  if (!hasReadableKind(certificate)) return undefined;
  if (!signatures[certificate.signatureAlgorithm.algorithmId]) return undefined;
  const key = publicKeyOf(certificate);
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  return modulusLength >= smallestModulus || curves.has(namedCurve) ? key : undefined;
}

const hasReadableKind = ({ subjectPublicKeyInfo: { algorithm } }: Certificate): boolean =>
  algorithm.algorithmId === oid.rsa || algorithm.algorithmId === oid.ellipticCurve;

const keys = new WeakMap<Certificate, KeyObject>();

/** The key, made once for as long as the certificate as it was read is kept. */
export function publicKeyOf(certificate: Certificate): KeyObject {
  const key = keys.get(certificate) ?? readKeyOf(certificate);
  keys.set(certificate, key);
  return key;
}

const readKeyOf = ({ subjectPublicKeyInfo }: Certificate): KeyObject =>
  createPublicKey({ key: Buffer.from(subjectPublicKeyInfo.toSchema().toBER()), format: 'der', type: 'spki' });

/** Whether this authority's key signed the certificate as it was received, by an allowed algorithm. */
export function isIssuedBy(authority: Certificate, certificate: Certificate): boolean {
  const algorithm = signatures[certificate.signatureAlgorithm.algorithmId];
  if (!algorithm || !hasReadableKind(authority)) return false;
  const key = publicKeyOf(authority);
  if (algorithm.key !== key.asymmetricKeyType) return false;
  return verify(algorithm.digest, certificate.tbsView, key, certificate.signatureValue.valueBlock.valueHexView);
}

/** The digest under an issuer's signature; undefined where the algorithm is not allowed. */
export const digestOf = (signatureAlgorithm: string): string | undefined => signatures[signatureAlgorithm]?.digest;
