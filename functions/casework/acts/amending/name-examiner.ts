import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { subjectOf } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { rights } from '#domain/amendment/rights.ts';
import { ok } from '#domain/result.ts';
import { officesOfHeads } from '#domain/staff/head-left.ts';
import { recuser } from '../examining/declare-recusal.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

export interface NamingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The head names who examines it: another executor than who proposed. */
export function nameExaminer(
  { amendmentId, examiner, reason }: OfAmendment & { readonly examiner: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted {
  const ask: Ask = async () => {
    const official = await deps.staff.get(examiner);
    const { record, ref } = await typed('reason', reason, { caseId: amendmentId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'NameExaminer', examiner, official, reason: said }, records: [record] });
  };
  return perform(amendmentId, { type: 'NameExaminer', ask }, acting, deps);
}

export interface StaffingDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

/** An official recuses himself, the head, or who stands in for him, a subordinate, with a reason (APPK 67). */
export async function recuseFromAmendment(
  { amendmentId, staff, reason }: OfAmendment & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const actor = await recuser(staff, acting, deps);
  const ask: Ask = async (file) => {
    const official = staff === subjectOf(actor) ? undefined : await deps.staff.get(staff);
    const { record, ref } = await typed('reason', reason, { caseId: amendmentId, now: acting.now }, deps);
    const members = (await Promise.all(officesIn(file).map(deps.staff.ofOrganisation))).flat();
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'DeclareRecusal', staff, official, members, reason: said }, records: [record] });
  };
  return perform(amendmentId, { type: 'DeclareRecusal', ask }, { ...acting, actor }, deps);
}

/** The offices of its heads, and of whoever has its open task. */
const officesIn = (file: Amendment): readonly string[] => [
  ...new Set([...officesOfHeads(rights, file), ...(file.task ? [file.task.organisation] : [])]),
];

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this amendment. */
export function nameActingHead(
  { amendmentId, head, reason }: OfAmendment & { readonly head: string; readonly reason: string },
  acting: Acting,
  deps: StaffingDeps,
): Acted {
  const ask: Ask = async ({ entry }) => {
    const [official, members] = await Promise.all([deps.staff.get(head), deps.staff.ofOrganisation(entry.provider)]);
    const { record, ref } = await typed('reason', reason, { caseId: amendmentId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'NameActingHead', head, official, members, reason: said }, records: [record] });
  };
  const isDone = ({ actingHead, lacksHead }: Amendment) => actingHead?.staff === head && lacksHead === undefined;
  return perform(amendmentId, { type: 'NameActingHead', ask, isDone }, acting, deps);
}
