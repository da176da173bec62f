import type { Acting } from '#casework/execute.ts';
import { type Acted, performWriting } from '../on-case.ts';
import { actsAsHead, headNamed, type StaffingDeps } from '../staffing.ts';

interface Naming {
  readonly caseId: string;
  readonly head: string;
  readonly reason: string;
}

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this case. */
export const nameActingHead = ({ caseId, head, reason }: Naming, acting: Acting, deps: StaffingDeps): Acted =>
  performWriting(
    caseId,
    {
      type: 'NameActingHead',
      kind: 'reason',
      content: reason,
      isDone: actsAsHead(head),
      command: async (written, { provider }) => ({ ...(await headNamed(head, provider, deps)), reason: written }),
    },
    acting,
    deps,
  );
