import type { Clock } from '#casework/ports/clock.ts';
import type { Signatures, SignatureUnknown, SignatureVerdict, TrustStore } from '#casework/ports/signatures.ts';
import type { Instant } from '#domain/time/instant.ts';
import { bindingFault } from './content-binding.ts';
import { certificateReader } from './received-certificate.ts';
import { readSignedMessage, type SignedMessage } from './signed-message.ts';
import { isSkewed } from './signing-claim.ts';
import { judgedOnce, notConfirmed, type Standing } from './standing.ts';
import { trustReader } from './trust.ts';

type Question = Parameters<Signatures['verify']>[0];

interface Settings {
  readonly trust: TrustStore;
  readonly clock: Pick<Clock, 'now'>;
  /** told of what is wrong with our own trust: nobody is refused for it, and somebody must mend it */
  readonly report: (fault: unknown) => void;
  /** how many signers are remembered */
  readonly atMost?: number;
}

/** More signers than any Lambda meets in its life; who is forgotten is judged anew. */
const signersKept = 200;

/**
 * Checks CMS by RSA and ECDSA in process: shape, binding to the content, the signer's clock, validity, chain, profile,
 * revocation, in this order, and the first fault is told. The certificate is judged at the receipt (X32, X67), by the
 * lists of `clock`'s present, so that a held signature gets on as soon as a fresh list is there (X33). A timestamp
 * is neither believed nor vouched for, and of other certificates only authorities' that are trusted here may travel with
 * the signer's (X92). Only what is wrong with the signer's own bytes refuses; a fault of
 * ours is unknown or thrown. What is read of each message is its content and signature; how its signer stands is judged
 * once for a certificate, a question, a moment and a state of trust.
 */
export function cmsSignatures({ trust, clock, report, atMost = signersKept }: Settings): Signatures {
  const currentTrust = trustReader(trust, report);
  const certificateFrom = certificateReader(atMost);
  const standingOf = judgedOnce(atMost);
  return {
    async verify(question) {
      const message = readSignedMessage(question.cms, certificateFrom);
      if (!message.ok) {
        return message.error === 'GOST_NOT_CONFIGURED' ? unknown(message.error) : notConfirmed(message.error);
      }
      const fault = await bindingFault(message.value, question.content);
      if (fault) return notConfirmed(fault);
      const read = await currentTrust();
      if (!read.ok) return unknown(read.error);
      if (!message.value.companions.every((sha256) => read.value.known.has(sha256))) return notConfirmed('BAD_CMS');
      const now = clock.now();
      const standing = standingOf(message.value.certificate, question, { trust: read.value, now });
      return verdictOn(message.value, question, { standing, now });
    },
  };
}

/** Faults of the time are told before those of the chain; whose signature it is, only where the chain is good. */
function verdictOn(
  { algorithm, attributes }: SignedMessage,
  { receivedAt }: Question,
  { standing, now }: { readonly standing: Standing; readonly now: Instant },
): SignatureVerdict {
  const claimedAt = attributes?.claimedAt;
  const isOff = claimedAt !== undefined && isSkewed(claimedAt, receivedAt);
  if (isOff) return { ...notConfirmed('SIGNING_TIME_SKEW'), ...standing.vouched };
  const { judged } = standing;
  if (judged.kind !== 'good') return judged;
  const claim = claimedAt === undefined ? {} : { claimedSigningAt: claimedAt };
  const evidence = { ...judged.evidence, algorithm: algorithm.name, ...claim, checkedAt: now };
  return { kind: 'confirmed', ...judged.identity, evidence };
}

const unknown = (why: SignatureUnknown): SignatureVerdict => ({ kind: 'unknown', why });
