import { createHash } from 'node:crypto';
import type { Certificate } from 'pkijs';
import type { Clock } from '#casework/ports/clock.ts';
import type { SignatureFault, Signatures, SignatureVerdict, TrustStore } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { signerOf } from './certificate-profile.ts';
import { authoritiesOf } from './chain.ts';
import { bindingFault, claimedSigningAt } from './content-binding.ts';
import { revocationOf } from './revocation.ts';
import { readSignedMessage, type SignedMessage } from './signed-message.ts';
import { isSkewed, latestClaim } from './signing-claim.ts';
import { type Trust, trustReader } from './trust.ts';

type Question = Parameters<Signatures['verify']>[0];
type Refusal = Extract<SignatureVerdict, { kind: 'notConfirmed' }>;

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
        const refusal = messageRefusal(message.value, question);
        if (refusal) return refusal;
        const read = await currentTrust();
        return read ? await verdictOn(message.value, question, read, clock.now()) : unknownTrust;
      } catch {
        return notConfirmed('BAD_CMS'); // the libraries throw at what they cannot read
      }
    },
  };
}

/** What the message itself already refuses, before anyone's trust is asked. */
function messageRefusal(message: SignedMessage, { content, receivedAt }: Question): Refusal | undefined {
  const fault = bindingFault(message, content);
  if (fault) return notConfirmed(fault);
  const claimedAt = claimedSigningAt(message);
  if (claimedAt !== undefined && isSkewed(claimedAt, receivedAt)) return notConfirmed('SIGNING_TIME_SKEW');
  const { notBefore, notAfter } = validityOf(message.certificate);
  if (receivedAt < notBefore) return notConfirmed('NOT_YET_VALID', notBefore);
  if (receivedAt > notAfter) return notConfirmed('EXPIRED', notAfter); // both ends belong to it (RFC 5280, 4.1.2.5)
  return undefined;
}

async function verdictOn(
  message: SignedMessage,
  question: Question,
  trust: Trust,
  now: Instant,
): Promise<SignatureVerdict> {
  const { certificate } = message;
  const authorities = await authoritiesOf(certificate, trust, question.receivedAt);
  if (!authorities.ok) return notConfirmed(authorities.error);
  const signer = signerOf(certificate, question);
  if (!signer.ok) return notConfirmed(signer.error);
  const lists = revocationOf(certificate, authorities.value, trust.lists, { now, latestStart: latestClaim(now) });
  if (!lists.ok) return lists.error;
  const { roles, ...identity } = signer.value;
  return {
    kind: 'confirmed',
    ...identity,
    evidence: { ...certificateEvidence(message), roles, checkedAt: now, lists: lists.value },
  };
}

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

const notConfirmed = (fault: SignatureFault, on?: Instant): Refusal => ({
  kind: 'notConfirmed',
  fault,
  ...(on !== undefined && { on }),
});
