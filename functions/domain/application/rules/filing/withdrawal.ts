import type { Occasion } from '#domain/file/kind.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { signerFault } from '#domain/file/signer.ts';
import type { Application } from '../../application.ts';
import type { Withdrawal } from '../../command.ts';
import { deathFault } from '../seeing/death.ts';
import { presenceFault } from '../seeing/presence.ts';

/**
 * X21: in the cabinet the recipient himself takes the request back, by a statement that he signs; at the desk he or his
 * representative, by a scanned statement that was signed by hand.
 */
export function withdrawalFault(
  theCase: Application,
  { signed, scan, ...present }: Withdrawal,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (actor.kind === 'recipient') {
    if (present.by !== 'recipient') return refusal('OTHER_CHANNEL', { paragraph: 'X21' });
    return deathFault(theCase, present) ?? signerFault(signed?.by, theCase.applicant, 'citizen');
  }
  const isAttached = theCase.documents.some(({ id, kind }) => id === scan && kind === 'withdrawal-statement');
  if (!isAttached) return refusal('DOCUMENT_UNKNOWN', { paragraph: 'X21', missing: ['withdrawal-statement'] });
  return presenceFault(theCase, { person: undefined, ...present }, { now, paragraph: 'X21' });
}
