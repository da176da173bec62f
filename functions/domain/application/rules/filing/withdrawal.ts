import type { Occasion } from '#domain/file/kind.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Application } from '../../application.ts';
import type { Withdrawal } from '../../facts.ts';
import { deathFault } from '../seeing/death.ts';
import { givenUpFault } from './given-up.ts';

/**
 * X21: in the cabinet the recipient himself takes the request back, by a statement that he signs; at the desk he or his
 * representative does (X112).
 */
export function withdrawalFault(
  theCase: Application,
  { signed, ...present }: Withdrawal,
  occasion: Occasion,
): Refusal | undefined {
  if (occasion.actor.kind !== 'recipient') return givenUpFault(theCase, 'withdrawal', present, occasion);
  if (present.by !== 'recipient') return refusal('OTHER_CHANNEL', { paragraph: 'X21' });
  return deathFault(theCase, present) ?? signerFault(signed?.by, theCase.applicant, 'citizen');
}
