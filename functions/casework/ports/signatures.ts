import type { PersonName } from '#domain/form/full-name.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Extended key usage tells a head's certificate from an employee's (law.md 6.1). */
export type SignerRole = 'individual' | 'head' | 'authorisedSigner' | 'employee';

/**
 * Nobody can tell now, for a reason that is none of the signer's: hold and ask again, never accept, never refuse (X33).
 * A national algorithm (GOST) needs an engine that is not configured.
 */
export const signatureUnknowns = [
  'LIST_MISSING',
  'LIST_STALE',
  'LIST_FROM_FUTURE',
  'LIST_FORGED',
  'TRUST_MISSING',
  'TRUST_UNREADABLE',
  'GOST_NOT_CONFIGURED',
] as const;
export type SignatureUnknown = (typeof signatureUnknowns)[number];

export interface SignatureEvidence {
  readonly certificateSerial: string;
  readonly certificateSha256: string;
  /** whose it is, as the certificate has it; undefined where it says none */
  readonly name?: PersonName;
  readonly roles: readonly SignerRole[];
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly algorithm: string;
  readonly claimedSigningAt?: Instant;
  readonly checkedAt: Instant;
  readonly lists: readonly {
    readonly number?: string;
    readonly thisUpdate: Instant;
    readonly nextUpdate: Instant;
    readonly sha256: string;
  }[];
}

/**
 * A signature that does not hold. Whose it is stands in it only where that is proven all the same: the key did sign these
 * bytes, and an authority that we trust vouches for the certificate, though it is out of its term, revoked or of the
 * wrong kind (10.6, X66).
 */
export interface RefusedSignature {
  readonly kind: 'notConfirmed';
  readonly fault: SignatureFault;
  /** the boundary of validity or the revocation, when that is the fault */
  readonly on?: Instant;
  readonly iin?: string;
  readonly bin?: string;
}

export type SignatureVerdict =
  | { readonly kind: 'confirmed'; readonly iin: string; readonly bin?: string; readonly evidence: SignatureEvidence }
  | RefusedSignature
  | { readonly kind: 'unknown'; readonly why: SignatureUnknown };

/** Bytes that we keep ourselves: known by their SHA-256, and read only where a signature asks for more than that. */
export interface KeptContent {
  /** hexadecimal digits, as they were made of the bytes */
  readonly sha256: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Paras 5.5, 8.7, 10.6: is this detached or attached CMS a signature of exactly these bytes, by a living certificate of such a role? */
export interface Signatures {
  verify(question: {
    readonly cms: Uint8Array;
    readonly content: Uint8Array | KeptContent;
    /** any of these suffices */
    readonly roles: readonly SignerRole[];
    /** the organisation's BIN; absent for citizens */
    readonly bin?: string;
    /** the server's receipt, the trusted time of a signature (X32) */
    readonly receivedAt: Instant;
    /** true where an authentication certificate is as good as a signing one (a nonce at registration) */
    readonly acceptsAuthentication?: boolean;
  }): Promise<SignatureVerdict>;
}

/** Trust anchors, intermediate certificates and revocation lists as configured, DER bytes each. */
export interface TrustStore {
  current(): Promise<{
    readonly anchors: readonly Uint8Array[];
    readonly intermediates: readonly Uint8Array[];
    readonly lists: readonly Uint8Array[];
  }>;
}

/** Revocation lists by the name of their source. */
export interface KeptLists {
  of(name: string): Promise<{ readonly bytes: Uint8Array; readonly version: string } | undefined>;
  /** False when another than `instead` is kept meanwhile; `undefined` is none. */
  put(name: string, bytes: Uint8Array, instead: string | undefined): Promise<boolean>;
}
