import type { Clock } from '#casework/ports/clock.ts';
import type {
  RefusedSignature,
  Signatures,
  SignatureUnknown,
  SignatureVerdict,
  TrustStore,
} from '#casework/ports/signatures.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { identityOf, personNameOf, rolesServing } from './certificate-profile.ts';
import { authoritiesOf } from './chain.ts';
import { bindingFault } from './content-binding.ts';
import { serialOf, sha256Of, termOf } from './received-certificate.ts';
import { revocationOf } from './revocation.ts';
import { readSignedMessage, type SignedMessage } from './signed-message.ts';
import { isSkewed, latestClaim } from './signing-claim.ts';
import { type Trust, trustReader } from './trust.ts';

type Question = Parameters<Signatures['verify']>[0];

interface Settings {
  readonly trust: TrustStore;
  readonly clock: Pick<Clock, 'now'>;
  /** told of what is wrong with our own trust: nobody is refused for it, and somebody must mend it */
  readonly report: (fault: unknown) => void;
}

/**
 * Checks CMS by RSA and ECDSA in process: shape, binding to the content, the signer's clock, validity, chain, profile,
 * revocation, in this order, and the first fault is told. The certificate is judged at the receipt (X32, X67), by the
 * lists of `clock`'s present, so that a held signature gets on as soon as a fresh list is there (X33). Unsigned
 * attributes, timestamps among them, are ignored. Only what is wrong with the signer's own bytes refuses; a fault of
 * ours is unknown or thrown.
 */
export function cmsSignatures({ trust, clock, report }: Settings): Signatures {
  const currentTrust = trustReader(trust, report);
  return {
    async verify(question) {
      const message = readSignedMessage(question.cms);
      if (!message.ok) {
        return message.error === 'GOST_NOT_CONFIGURED' ? unknown(message.error) : notConfirmed(message.error);
      }
      const fault = bindingFault(message.value, question.content);
      if (fault) return notConfirmed(fault);
      const read = await currentTrust();
      return read.ok ? verdictOn(message.value, question, read.value, clock.now()) : unknown(read.error);
    },
  };
}

/** When the certificate was not valid at the receipt, and the boundary (10.6). */
function termRefusal({ certificate }: SignedMessage, { receivedAt }: Question): RefusedSignature | undefined {
  const { notBefore, notAfter } = termOf(certificate);
  if (receivedAt < notBefore) return notConfirmed('NOT_YET_VALID', notBefore);
  return receivedAt > notAfter ? notConfirmed('EXPIRED', notAfter) : undefined;
}

/** The signer's clock and the certificate's term. */
function timeRefusal(message: SignedMessage, question: Question): RefusedSignature | undefined {
  const claimedAt = message.attributes?.claimedAt;
  const isOff = claimedAt !== undefined && isSkewed(claimedAt, question.receivedAt);
  return isOff ? notConfirmed('SIGNING_TIME_SKEW') : termRefusal(message, question);
}

/** The receipt, or the end of the certificate's term that is next to it: what was true of its authority while it was valid. */
function chainMoment({ certificate }: SignedMessage, { receivedAt }: Question): Instant {
  const { notBefore, notAfter } = termOf(certificate);
  if (receivedAt < notBefore) return notBefore;
  return receivedAt > notAfter ? notAfter : receivedAt;
}

/** Faults of the time are told before those of the chain; whose signature it is, only where the chain is good. */
function verdictOn(message: SignedMessage, question: Question, trust: Trust, now: Instant): SignatureVerdict {
  const { x509 } = message.certificate;
  const untimely = timeRefusal(message, question);
  const authorities = authoritiesOf(x509, trust, chainMoment(message, question));
  if (!authorities.ok) return untimely ?? notConfirmed(authorities.error);
  const identity = identityOf(x509);
  if (!identity.ok) return untimely ?? notConfirmed(identity.error);
  const moments = { now, latestStart: latestClaim(now), receivedAt: question.receivedAt };
  const lists = revocationOf(x509, authorities.value, trust.lists, moments);
  const known = isAuthorityRevoked(lists) ? {} : identity.value;
  if (untimely) return { ...untimely, ...known };
  const roles = rolesServing(x509, identity.value, question);
  if (!roles.ok) return { ...notConfirmed(roles.error), ...known };
  if (!lists.ok) {
    return lists.error.kind === 'unknown' ? lists.error : { ...notConfirmed('REVOKED', lists.error.on), ...known };
  }
  const evidence = { ...certificateEvidence(message), roles: roles.value, checkedAt: now, lists: lists.value };
  return { kind: 'confirmed', ...identity.value, evidence };
}

/** A revoked authority vouches for nobody. */
const isAuthorityRevoked = (lists: ReturnType<typeof revocationOf>): boolean =>
  !lists.ok && lists.error.kind === 'revoked' && lists.error.whose === 'authority';

const certificateEvidence = ({ certificate, algorithm, attributes }: SignedMessage) => ({
  certificateSerial: serialOf(certificate),
  certificateSha256: sha256Of(certificate),
  name: personNameOf(certificate.x509),
  ...termOf(certificate),
  algorithm: algorithm.name,
  ...(attributes?.claimedAt !== undefined && { claimedSigningAt: attributes.claimedAt }),
});

const unknown = (why: SignatureUnknown): SignatureVerdict => ({ kind: 'unknown', why });

const notConfirmed = (fault: SignatureFault, on?: Instant): RefusedSignature => ({
  kind: 'notConfirmed',
  fault,
  ...(on !== undefined && { on }),
});
