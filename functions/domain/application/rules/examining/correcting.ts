import { type Actor, isStaff } from '../../../actor.ts';
import type { Application } from '../../application.ts';

const ofCorrection: readonly string[] = ['CorrectSlip', 'SignCorrection', 'ReturnDraft'];

/** One slip of a given paper is before the head at a time: proposed while there is none, then signed or returned (X57). */
export const isOutOfTurn = ({ status, correction }: Application, action: string): boolean =>
  status === 'ISSUED' && ofCorrection.includes(action) && (action === 'CorrectSlip') === (correction !== undefined);

/** Would he sign what he drafted himself; of a correction, what he proposed, under whatever entry of the staff register? */
export function isOwnDraft(theCase: Application, actor: Actor, action: string): boolean {
  const drafted = toSign(theCase, action);
  if (!drafted || !isStaff(actor)) return false;
  return drafted.by === actor.staff || (drafted.person !== undefined && drafted.person === actor.person);
}

function toSign({ draft, correction }: Application, action: string) {
  if (action === 'SignCorrection') return correction;
  return action === 'SignResult' ? draft : undefined;
}
