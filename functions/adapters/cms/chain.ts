import { BasicConstraints, type Certificate, CertificateChainValidationEngine } from 'pkijs';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { strongKeyOf } from './algorithms.ts';
import { oid } from './object-identifiers.ts';
import type { Trust } from './trust.ts';

/**
 * The authorities above a signer's certificate as the chain stood at that instant: its issuer first, a configured
 * anchor last.
 */
export async function authoritiesOf(
  leaf: Certificate,
  { anchors, intermediates }: Trust,
  at: Instant,
): Promise<Result<readonly Certificate[], 'CHAIN' | 'PATHLEN' | 'WEAK_OR_UNKNOWN_ALG'>> {
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...anchors],
    certs: [...intermediates, leaf], // PKI.js checks the last one
    checkDate: new Date(at),
  });
  const { result, certificatePath = [] } = await engine.verify();
  const [first, ...authorities] = certificatePath;
  if (!result || first !== leaf) return refused('CHAIN');
  if (authorities.some(exceedsPathLength)) return refused('PATHLEN');
  const issued = authorities.slice(0, -1); // nothing rests on an anchor's own signature
  if (!issued.every(strongKeyOf)) return refused('WEAK_OR_UNKNOWN_ALG');
  return ok(authorities);
}

/** PKI.js leaves pathLenConstraint alone: how many authorities may stand between this one and the signer. */
function exceedsPathLength({ extensions }: Certificate, authoritiesBelow: number): boolean {
  const constraints = extensions?.find(({ extnID }) => extnID === oid.basicConstraints)?.parsedValue;
  if (!(constraints instanceof BasicConstraints)) return false;
  const { pathLenConstraint } = constraints;
  return typeof pathLenConstraint === 'number' && authoritiesBelow > pathLenConstraint;
}
