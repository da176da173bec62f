import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { subjectOf } from '#domain/actor.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { rights } from '#domain/offer/rights.ts';
import { ok } from '#domain/result.ts';
import { officesOfHeads } from '#domain/staff/head-left.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

export interface StaffingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromOffer(
  { offerId, staff, reason }: OfOffer & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  const ask: Ask = async (file) => {
    const official = staff === subjectOf(actor) ? undefined : await deps.staff.get(staff);
    const { record, ref } = await typed('reason', reason, { caseId: offerId, now: acting.now }, deps);
    const members = (await Promise.all(officesIn(file).map(deps.staff.ofOrganisation))).flat();
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'DeclareRecusal', staff, official, members, reason: said }, records: [record] });
  };
  return perform(offerId, { type: 'DeclareRecusal', ask }, { ...acting, actor }, deps);
}

/** The offices of its heads, and of whoever has its open task. */
const officesIn = (file: Offer): readonly string[] => [
  ...new Set([...officesOfHeads(rights, file), ...(file.task ? [file.task.organisation] : [])]),
];

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this offer. */
export function nameHeadOfOffer(
  { offerId, head, reason }: OfOffer & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const ask: Ask = async ({ provider }) => {
    const [official, members] = await Promise.all([deps.staff.get(head), deps.staff.ofOrganisation(provider)]);
    const { record, ref } = await typed('reason', reason, { caseId: offerId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'NameActingHead', head, official, members, reason: said }, records: [record] });
  };
  const isDone = ({ actingHead, lacksHead }: Offer) => actingHead?.staff === head && lacksHead === undefined;
  return perform(offerId, { type: 'NameActingHead', ask, isDone }, acting, deps);
}
