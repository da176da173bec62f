import { BasicConstraints, type Certificate } from 'pkijs';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isIssuedBy, strongKeyOf } from './algorithms.ts';
import { extensionOf, isForCertificates, understandsAll } from './certificate-profile.ts';
import { oid } from './object-identifiers.ts';
import type { Trust } from './trust.ts';

type ChainFault = 'CHAIN' | 'PATHLEN' | 'WEAK_OR_UNKNOWN_ALG';

/** More authorities than any real chain has. */
const longestPath = 6;

/**
 * The authorities above a signer's certificate as the chain stood at that instant: its issuer first, a configured
 * anchor last. Each was within its term, may sign certificates and did sign the one below; one with a critical
 * extension that is not understood here, constraints of names among them, stands above nobody (RFC 5280, 6.1).
 */
export function authoritiesOf(
  leaf: Certificate,
  trust: Trust,
  at: Instant,
): Result<readonly Certificate[], ChainFault> {
  let fault: ChainFault = 'CHAIN';
  if (isAuthority(leaf)) return refused(fault); // it signs certificates and lists, never a request
  for (const path of pathsAbove(leaf, trust, { at, below: [] })) {
    const found = pathFault(path);
    if (!found) return ok(path);
    fault = found;
  }
  return refused(fault);
}

type Way = { readonly at: Instant; readonly below: readonly Certificate[] };

function* pathsAbove(certificate: Certificate, trust: Trust, { at, below }: Way): Generator<readonly Certificate[]> {
  for (const anchor of trust.anchors) if (stoodAbove(anchor, certificate, at)) yield [...below, anchor];
  if (below.length === longestPath) return;
  for (const authority of trust.intermediates) {
    if (below.includes(authority) || !stoodAbove(authority, certificate, at)) continue;
    yield* pathsAbove(authority, trust, { at, below: [...below, authority] });
  }
}

function stoodAbove(authority: Certificate, certificate: Certificate, at: Instant): boolean {
  if (!certificate.issuer.isEqual(authority.subject)) return false;
  const { notBefore, notAfter } = authority;
  if (at < notBefore.value.toISOString() || at > notAfter.value.toISOString()) return false;
  return isAuthority(authority) && isForCertificates(authority) && isIssuedBy(authority, certificate);
}

function pathFault(path: readonly Certificate[]): ChainFault | undefined {
  if (path.some(exceedsPathLength)) return 'PATHLEN';
  const issued = path.slice(0, -1); // nothing rests on an anchor's own signature
  return issued.every(strongKeyOf) ? undefined : 'WEAK_OR_UNKNOWN_ALG';
}

const constraintsOf = (certificate: Certificate): BasicConstraints | undefined => {
  const constraints = extensionOf(certificate, oid.basicConstraints);
  return constraints instanceof BasicConstraints ? constraints : undefined;
};

const isAuthority = (certificate: Certificate): boolean =>
  constraintsOf(certificate)?.cA === true && understandsAll(certificate);

/** How many authorities may stand between this one and the signer. */
function exceedsPathLength(authority: Certificate, authoritiesBelow: number): boolean {
  const limit = constraintsOf(authority)?.pathLenConstraint;
  return typeof limit === 'number' && authoritiesBelow > limit;
}
