import { createHash } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { Clock } from '#casework/ports/clock.ts';
import type {
  RefusedSignature,
  SignatureFault,
  Signatures,
  SignatureVerdict,
  TrustStore,
} from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { identityOf, rolesServing } from './certificate-profile.ts';
import { authoritiesOf } from './chain.ts';
import { bindingFault, claimedSigningAt } from './content-binding.ts';
import { revocationOf } from './revocation.ts';
import { readSignedMessage, type SignedMessage } from './signed-message.ts';
import { isSkewed, latestClaim } from './signing-claim.ts';
import { type Trust, trustReader } from './trust.ts';

type Question = Parameters<Signatures['verify']>[0];

/**
 * Checks CMS by RSA and ECDSA in process: shape, binding to the content, the signer's clock, validity, chain, profile,
 * revocation, in this order, and the first fault is told. The certificate is judged at the receipt (X32), the lists by
 * `clock`, so that a held signature gets on as soon as a fresh list is there (X33). Unsigned attributes, timestamps
 * among them, are ignored.
 */
export function cmsSignatures({ trust, clock }: { trust: TrustStore; clock: Pick<Clock, 'now'> }): Signatures {
  const currentTrust = trustReader(trust);
  return {
    async verify(question) {
      try {
        const message = readSignedMessage(question.cms);
        if (!message.ok) return notConfirmed(message.error);
        const fault = bindingFault(message.value, question.content);
        if (fault) return notConfirmed(fault);
        const read = await currentTrust();
        return read ? await verdictOn(message.value, question, read, clock.now()) : unknownTrust;
      } catch {
        return notConfirmed('BAD_CMS'); // the libraries throw at what they cannot read
      }
    },
  };
}

/** When the certificate was not valid at the receipt, and the boundary (10.6). */
function termRefusal({ certificate }: SignedMessage, { receivedAt }: Question): RefusedSignature | undefined {
  const { notBefore, notAfter } = validityOf(certificate);
  if (receivedAt < notBefore) return notConfirmed('NOT_YET_VALID', notBefore);
  if (receivedAt > notAfter) return notConfirmed('EXPIRED', notAfter); // both ends belong to it (RFC 5280, 4.1.2.5)
  return undefined;
}

/** The signer's clock and the certificate's term. */
function timeRefusal(message: SignedMessage, question: Question): RefusedSignature | undefined {
  const claimedAt = claimedSigningAt(message);
  const isOff = claimedAt !== undefined && isSkewed(claimedAt, question.receivedAt);
  return isOff ? notConfirmed('SIGNING_TIME_SKEW') : termRefusal(message, question);
}

/** The receipt, or the end of the certificate's term that is next to it: what was true of its authority while it was valid. */
function chainMoment({ certificate }: SignedMessage, { receivedAt }: Question): Instant {
  const { notBefore, notAfter } = validityOf(certificate);
  if (receivedAt < notBefore) return notBefore;
  return receivedAt > notAfter ? notAfter : receivedAt;
}

/** Faults of the time are told before those of the chain; whose signature it is, only where the chain is good. */
async function verdictOn(
  message: SignedMessage,
  question: Question,
  trust: Trust,
  now: Instant,
): Promise<SignatureVerdict> {
  const { certificate } = message;
  const untimely = timeRefusal(message, question);
  const authorities = await authoritiesOf(certificate, trust, chainMoment(message, question));
  if (!authorities.ok) return untimely ?? notConfirmed(authorities.error);
  const identity = identityOf(certificate);
  if (!identity.ok) return untimely ?? notConfirmed(identity.error);
  const lists = revocationOf(certificate, authorities.value, trust.lists, { now, latestStart: latestClaim(now) });
  const known = isAuthorityRevoked(lists) ? {} : identity.value;
  if (untimely) return { ...untimely, ...known };
  const roles = rolesServing(certificate, identity.value, question);
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

function certificateEvidence(message: SignedMessage) {
  const { certificate, algorithm } = message;
  const claimedAt = claimedSigningAt(message);
  return {
    certificateSerial: serialOf(certificate),
    certificateSha256: createHash('sha256').update(Buffer.from(certificate.toSchema().toBER())).digest('hex'),
    ...validityOf(certificate),
    algorithm: algorithm.name,
    ...(claimedAt !== undefined && { claimedSigningAt: claimedAt }),
  };
}

/** Without the zero byte that only says that the number is positive. */
const serialOf = ({ serialNumber }: Certificate) =>
  Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex').replace(/^00/, '');

const validityOf = ({ notBefore, notAfter }: Certificate) => ({
  notBefore: notBefore.value.toISOString(),
  notAfter: notAfter.value.toISOString(),
});

const unknownTrust: SignatureVerdict = { kind: 'unknown', why: 'TRUST_MISSING' };

const notConfirmed = (fault: SignatureFault, on?: Instant): RefusedSignature => ({
  kind: 'notConfirmed',
  fault,
  ...(on !== undefined && { on }),
});
