import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, performWriting } from '../on-case.ts';

interface Check {
  readonly caseId: string;
  readonly found: 'confirmed' | 'refuted';
  readonly reason: string;
}

/** X9: the executor checks a power not certified by a notary and records what he found, before he can draft. */
export const recordPowerCheck = ({ caseId, found, reason }: Check, acting: Acting, deps: WritingDeps): Acted =>
  performWriting(
    caseId,
    {
      type: 'RecordPowerCheck',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'RecordPowerCheck', found, reason: said }),
    },
    acting,
    deps,
  );
