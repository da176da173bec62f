import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { rights } from '#domain/complaint/rights.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { actsAsHead, headNamed, recusalFrom, type StaffingDeps } from '../staffing.ts';
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

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromComplaint(
  { complaintId, staff, reason }: OfComplaint & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  return performWriting(
    complaintId,
    {
      type: 'DeclareRecusal',
      kind: 'reason',
      content: reason,
      command: async (written, file) => ({
        ...(await recusalFrom(rights, file, { staff, actor }, deps)),
        reason: written,
      }),
    },
    { ...acting, actor },
    deps,
  );
}

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this complaint. */
export const nameActingHead = (
  { complaintId, head, reason }: OfComplaint & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted =>
  performWriting(
    complaintId,
    {
      type: 'NameActingHead',
      kind: 'reason',
      content: reason,
      isDone: actsAsHead(head),
      command: async (written, { office }) => ({ ...(await headNamed(head, office, deps)), reason: written }),
    },
    acting,
    deps,
  );
