import type { Acting } from '#casework/execute.ts';
import { rights } from '#domain/offer/rights.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { actsAsHead, headNamed, recusalFrom, type StaffingDeps } from '../staffing.ts';
import { type Acted, type OfOffer, performWriting } from './on-offer.ts';

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromOffer(
  { offerId, staff, reason }: OfOffer & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  return performWriting(
    offerId,
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

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this offer. */
export const nameHeadOfOffer = (
  { offerId, head, reason }: OfOffer & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted =>
  performWriting(
    offerId,
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
