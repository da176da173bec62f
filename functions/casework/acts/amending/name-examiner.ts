import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { rights } from '#domain/amendment/rights.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { actsAsHead, headNamed, recusalFrom, type StaffingDeps } from '../staffing.ts';
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

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromAmendment(
  { amendmentId, staff, reason }: OfAmendment & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  return performWriting(
    amendmentId,
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

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this amendment. */
export const nameActingHead = (
  { amendmentId, head, reason }: OfAmendment & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted =>
  performWriting(
    amendmentId,
    {
      type: 'NameActingHead',
      kind: 'reason',
      content: reason,
      isDone: actsAsHead(head),
      command: async (written, { entry }) => ({ ...(await headNamed(head, entry.provider, deps)), reason: written }),
    },
    acting,
    deps,
  );
