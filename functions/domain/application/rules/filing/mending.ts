import type { Occasion } from '#domain/file/kind.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { slipFault } from '#domain/form/slip.ts';
import { isBlank } from '#domain/text/characters.ts';
import type { Application } from '../../application.ts';
import type { CommandOf } from '../../command.ts';
import { deathFault } from '../seeing/death.ts';
import { presenceShownFault } from '../seeing/presence.ts';
import { receivedFault } from '../seeing/received.ts';

/** X56: in the cabinet the recipient himself, by his signature; at a desk he or his representative, against identity. */
export function contactsFault(
  theCase: Application,
  { by, signed, ...present }: CommandOf<'ChangeContacts'>,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (actor.kind !== 'recipient')
    return (
      presenceShownFault(theCase, { by, person: present.person, ...present }, { now, paragraph: 'X56' }) ??
      receivedFault(theCase, { by, identity: present.identity }, { actor, now, paragraph: 'X56' })
    );
  if (by !== 'recipient') return refusal('OTHER_CHANNEL', { paragraph: 'X56' });
  return deathFault(theCase, present) ?? signerFault(signed?.by, theCase.applicant, 'citizen');
}

/** X57: a slip, with the reason why it is one; what it was and is stands in its record. */
export function correctionFault({ slip, correction, ...facts }: CommandOf<'CorrectSlip'>): Refusal | undefined {
  const fault = slipFault(facts, slip);
  if (fault) return fieldsWrong('X57', fault);
  return isBlank(correction.content.reason) ? refusal('REASON_MISSING', { paragraph: 'X57' }) : undefined;
}
