import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, performWriting } from '../on-case.ts';

interface Correction {
  readonly caseId: string;
  readonly number: string;
  readonly reason: string;
}

/** X57: the registrar corrects a slip in the number that he gave, before anything is signed. */
export const correctIncomingNumber = (
  { caseId, number, reason }: Correction,
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    caseId,
    {
      type: 'CorrectIncomingNumber',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'CorrectIncomingNumber', number, reason: said }),
    },
    acting,
    deps,
  );
