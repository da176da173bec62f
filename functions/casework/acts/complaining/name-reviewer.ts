import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Acted, type OfComplaint, performWriting } from './on-complaint.ts';

export interface NamingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The addressee names who reviews it: nobody whose act it is, nor whom such a one chose for it. */
export const nameReviewer = (
  { complaintId, reviewer, reason }: OfComplaint & { readonly reviewer: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performWriting(
    complaintId,
    {
      type: 'NameReviewer',
      kind: 'reason',
      content: reason,
      command: async (written) => ({
        type: 'NameReviewer',
        reviewer,
        official: await deps.staff.get(reviewer),
        reason: written,
      }),
    },
    acting,
    deps,
  );
