import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Acted, type OfAmendment, performWriting } from './on-amendment.ts';

export interface NamingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The head names who examines it: another executor than who proposed. */
export const nameExaminer = (
  { amendmentId, examiner, reason }: OfAmendment & { readonly examiner: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performWriting(
    amendmentId,
    {
      type: 'NameExaminer',
      kind: 'reason',
      content: reason,
      command: async (written) => ({
        type: 'NameExaminer',
        examiner,
        official: await deps.staff.get(examiner),
        reason: written,
      }),
    },
    acting,
    deps,
  );
