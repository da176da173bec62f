import type { Keyring } from '#casework/ports/ports.ts';
import type { SignatureEvidence, Signatures } from '#casework/ports/signatures.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type Problem, problem } from './problem.ts';

export interface SignerDeps {
  readonly signatures: Signatures;
  readonly keyring: Keyring;
}

/** Revocation lists are reissued within minutes; a person at a desk asks again soon. */
const askAgainSeconds = 30;

/**
 * A signature checked at once, because whoever signs is waiting: by a living certificate of the role asked, and by this
 * very person. Unknown revocation is neither accepted nor refused (X33).
 */
export async function confirmedSigner(
  question: Parameters<Signatures['verify']>[0],
  person: string,
  { signatures, keyring }: SignerDeps,
): Promise<Result<SignatureEvidence, Problem>> {
  const verdict = await signatures.verify(question);
  if (verdict.kind === 'unknown')
    return refused(problem('REVOCATION_UNKNOWN', { paragraph: 'X33', retryAfterSeconds: askAgainSeconds }));
  if (verdict.kind === 'notConfirmed') return refused(signatureRefused(verdict.fault));
  return (await keyring.personOf(verdict.iin)) === person
    ? ok(verdict.evidence)
    : refused(signatureRefused('IIN_MISMATCH'));
}

const signatureRefused = (fault: string): Problem =>
  problem('SIGNATURE_REFUSED', { fields: [{ field: 'body.cms', problem: fault }] });
