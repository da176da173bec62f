import { bornOnIn } from '#casework/filing/name-key.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { SignatureEvidence, Signatures, SignatureUnknown } from '#casework/ports/signatures.ts';
import { signatureRefused } from '#domain/file/papers/signer.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { SignatoryKind, SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';

export interface SignedByDeps {
  readonly signatures: Signatures;
  readonly keyring: Keyring;
}

/** Whose signature it is, by the IIN of the certificate, and what shows that it holds. */
export interface SignedBy {
  readonly person: PersonId;
  /** as that IIN says */
  readonly bornOn: PlainDate | undefined;
  readonly evidence: SignatureEvidence;
}

export type Unsigned =
  | {
      readonly kind: 'notConfirmed';
      readonly fault: SignatureFault;
      readonly on?: Instant;
      /** whose certificate it is, where that is proven though the signature does not hold */
      readonly person?: PersonId;
    }
  | { readonly kind: 'unknown'; readonly why: SignatureUnknown };

/** A signature checked: whose it is, that it does not hold, or that nobody can tell now (X33). Whose it must be is decided by who asks. */
export async function signedBy(
  question: Parameters<Signatures['verify']>[0],
  { signatures, keyring }: SignedByDeps,
): Promise<Result<SignedBy, Unsigned>> {
  const verdict = await signatures.verify(question);
  if (verdict.kind === 'unknown') return refused(verdict);
  if (verdict.kind === 'notConfirmed') {
    const { iin, bin: _, ...refusal } = verdict;
    return refused(iin === undefined ? refusal : { ...refusal, person: await keyring.personOf(iin) });
  }
  const { iin, evidence } = verdict;
  return ok({ person: await keyring.personOf(iin), bornOn: bornOnIn(iin), evidence });
}

/** What whoever signs is told where nobody can tell: a list comes back soon, an engine for national keys does not. */
export const undecided = (why: SignatureUnknown): 'GOST_NOT_CONFIGURED' | 'REVOCATION_UNKNOWN' =>
  why === 'GOST_NOT_CONFIGURED' ? why : 'REVOCATION_UNKNOWN';

/** Whoever signs is waiting: what is unknown is neither accepted nor refused (X33), what is refused is named. */
export function unsignedRefusal(unsigned: Unsigned, signatory: SignatoryKind): Refusal {
  if (unsigned.kind === 'unknown') return refusal(undecided(unsigned.why), { paragraph: 'X33' });
  return signatureRefused(unsigned, signatory);
}
