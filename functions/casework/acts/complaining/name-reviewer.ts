import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { subjectOf } from '#domain/actor.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { rights } from '#domain/complaint/rights.ts';
import { ok } from '#domain/result.ts';
import { officesOfHeads } from '#domain/staff/head-left.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { type Acted, type Ask, type OfComplaint, perform } from './on-complaint.ts';

export interface NamingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The addressee names who reviews it: nobody whose act it is, nor whom such a one chose for it. */
export function nameReviewer(
  { complaintId, reviewer, reason }: OfComplaint & { readonly reviewer: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted {
  const ask: Ask = async () => {
    const official = await deps.staff.get(reviewer);
    const { record, ref } = await typed('reason', reason, { caseId: complaintId, now: acting.now }, deps);
    return ok({
      command: { type: 'NameReviewer', reviewer, official, reason: { record: ref, content: reason } },
      records: [record],
    });
  };
  return perform(complaintId, { type: 'NameReviewer', ask }, acting, deps);
}

export interface StaffingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromComplaint(
  { complaintId, staff, reason }: OfComplaint & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  const ask: Ask = async (file) => {
    const official = staff === subjectOf(actor) ? undefined : await deps.staff.get(staff);
    const { record, ref } = await typed('reason', reason, { caseId: complaintId, now: acting.now }, deps);
    const members = (await Promise.all(officesIn(file).map(deps.staff.ofOrganisation))).flat();
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'DeclareRecusal', staff, official, members, reason: said }, records: [record] });
  };
  return perform(complaintId, { type: 'DeclareRecusal', ask }, { ...acting, actor }, deps);
}

const officesIn = (file: Complaint): string[] => [
  ...new Set([...officesOfHeads(rights, file), ...(file.task ? [file.task.organisation] : [])]),
];

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this complaint. */
export function nameActingHead(
  { complaintId, head, reason }: OfComplaint & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const ask: Ask = async ({ office }) => {
    const [official, members] = await Promise.all([deps.staff.get(head), deps.staff.ofOrganisation(office)]);
    const { record, ref } = await typed('reason', reason, { caseId: complaintId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'NameActingHead', head, official, members, reason: said }, records: [record] });
  };
  const isDone = ({ actingHead, lacksHead }: Complaint) => actingHead?.staff === head && lacksHead === undefined;
  return perform(complaintId, { type: 'NameActingHead', ask, isDone }, acting, deps);
}
