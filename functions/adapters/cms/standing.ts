import type { RefusedSignature, SignatureEvidence, Signatures, SignatureUnknown } from '#casework/ports/signatures.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Identity, identityOf, personNameOf, rolesServing } from './certificate-profile.ts';
import { authoritiesOf } from './chain.ts';
import { type ReceivedCertificate, serialOf, termOf } from './received-certificate.ts';
import { Recent } from './recent.ts';
import { revocationOf } from './revocation.ts';
import { latestClaim } from './signing-claim.ts';
import type { Trust } from './trust.ts';

/** What is asked of a signer, whatever he signed. */
type Asked = Pick<Parameters<Signatures['verify']>[0], 'roles' | 'bin' | 'acceptsAuthentication' | 'receivedAt'>;

interface Judging {
  readonly trust: Trust;
  readonly now: Instant;
}

/** How a certificate stands: its term, chain, purpose and revocation, without any message that it signed. */
export interface Standing {
  /** whose it is, where an authority that we trust vouches for it */
  readonly vouched: Partial<Identity>;
  readonly judged: Good | RefusedSignature | { readonly kind: 'unknown'; readonly why: SignatureUnknown };
}

interface Good {
  readonly kind: 'good';
  readonly identity: Identity;
  readonly evidence: Omit<SignatureEvidence, 'algorithm' | 'claimedSigningAt' | 'checkedAt'>;
}

export const notConfirmed = (fault: SignatureFault, on?: Instant): RefusedSignature => ({
  kind: 'notConfirmed',
  fault,
  ...(on !== undefined && { on }),
});

/**
 * Judges a certificate once for the same question at the same receipt under the same trust, as long as time changes
 * nothing: never beyond the end of a list. Only a good standing is kept, so that no stranger can crowd out who is known;
 * no more than `atMost` are.
 */
export function judgedOnce(atMost: number) {
  const kept = new Recent<{ readonly standing: Standing; readonly from: Instant; readonly until: Instant }>(atMost);
  return (certificate: ReceivedCertificate, asked: Asked, judging: Judging): Standing => {
    const { trust, now } = judging;
    const name = nameOf(certificate, asked, trust);
    const known = kept.get(name);
    if (known && known.from <= now && now < known.until) return known.standing;
    const standing = standingOf(certificate, asked, judging);
    if (standing.judged.kind === 'good') kept.set(name, { standing, from: now, until: nextChange(trust, now) });
    return standing;
  };
}

/** All that a standing rests on but the present: the very bytes of certificate, authorities and lists, and the whole question. */
const nameOf = (
  { sha256 }: ReceivedCertificate,
  { roles, bin, acceptsAuthentication, receivedAt }: Asked,
  { version }: Trust,
): string => JSON.stringify([sha256, version, receivedAt, roles, bin ?? null, acceptsAuthentication ?? false]);

const never: Instant = '9999-12-31T23:59:59.999Z';

/** When one of the lists ends, or one that is of the future is believed. */
function nextChange({ lists }: Trust, now: Instant): Instant {
  const ends = lists.flatMap(({ nextUpdate }) => (nextUpdate !== undefined && nextUpdate > now ? [nextUpdate] : []));
  const begins = lists.flatMap(({ thisUpdate }) => (thisUpdate > latestClaim(now) ? [now] : []));
  return [...ends, ...begins].reduce((first, next) => (next < first ? next : first), never);
}

function standingOf(certificate: ReceivedCertificate, asked: Asked, { trust, now }: Judging): Standing {
  const { x509 } = certificate;
  const untimely = termRefusal(certificate, asked);
  const stranger = (fault: SignatureFault): Standing => ({ vouched: {}, judged: untimely ?? notConfirmed(fault) });
  const authorities = authoritiesOf(x509, trust, chainMoment(certificate, asked));
  if (!authorities.ok) return stranger(authorities.error);
  const identity = identityOf(x509);
  if (!identity.ok) return stranger(identity.error);
  const moments = { now, latestStart: latestClaim(now), receivedAt: asked.receivedAt };
  const lists = revocationOf(x509, authorities.value, trust.lists, moments);
  const vouched = isAuthorityRevoked(lists) ? {} : identity.value;
  const refusedFor = (refusal: RefusedSignature): Standing => ({ vouched, judged: { ...refusal, ...vouched } });
  if (untimely) return refusedFor(untimely);
  const roles = rolesServing(x509, identity.value, asked);
  if (!roles.ok) return refusedFor(notConfirmed(roles.error));
  if (!lists.ok) {
    return lists.error.kind === 'unknown'
      ? { vouched, judged: lists.error }
      : refusedFor(notConfirmed('REVOKED', lists.error.on));
  }
  const evidence = { ...certificateEvidence(certificate), roles: roles.value, lists: lists.value };
  return { vouched, judged: { kind: 'good', identity: identity.value, evidence } };
}

/** When the certificate was not valid at the receipt, and the boundary (10.6). */
function termRefusal(certificate: ReceivedCertificate, { receivedAt }: Asked): RefusedSignature | undefined {
  const { notBefore, notAfter } = termOf(certificate);
  if (receivedAt < notBefore) return notConfirmed('NOT_YET_VALID', notBefore);
  return receivedAt > notAfter ? notConfirmed('EXPIRED', notAfter) : undefined;
}

/** The receipt, or the end of the certificate's term that is next to it: what was true of its authority while it was valid. */
function chainMoment(certificate: ReceivedCertificate, { receivedAt }: Asked): Instant {
  const { notBefore, notAfter } = termOf(certificate);
  if (receivedAt < notBefore) return notBefore;
  return receivedAt > notAfter ? notAfter : receivedAt;
}

/** A revoked authority vouches for nobody. */
const isAuthorityRevoked = (lists: ReturnType<typeof revocationOf>): boolean =>
  !lists.ok && lists.error.kind === 'revoked' && lists.error.whose === 'authority';

const certificateEvidence = (certificate: ReceivedCertificate) => ({
  certificateSerial: serialOf(certificate),
  certificateSha256: certificate.sha256,
  name: personNameOf(certificate.x509),
  ...termOf(certificate),
});
