import type { Application } from '../../application.ts';

const ofCorrection: readonly string[] = ['CorrectSlip', 'SignCorrection', 'ReturnDraft'];

/** One slip of a given paper is before the head at a time: proposed while there is none, then signed or returned (X57). */
export const isOutOfTurn = ({ status, correction }: Application, action: string): boolean =>
  status === 'ISSUED' && ofCorrection.includes(action) && (action === 'CorrectSlip') === (correction !== undefined);

/** Of what this act signs, by whom it was drafted: of a correction, by whoever proposed it. */
export function toSign(
  { draft, correction }: Application,
  action: string,
): { readonly by: string; readonly person?: string | undefined } | undefined {
  if (action === 'SignCorrection') return correction;
  return action === 'SignResult' ? draft : undefined;
}
