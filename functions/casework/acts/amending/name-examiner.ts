import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { ok } from '#domain/result.ts';
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

/** An official recuses himself, the head a subordinate, with a reason (APPK 67). */
export function recuseFromAmendment(
  { amendmentId, staff, reason }: OfAmendment & { readonly staff: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted {
  const ask: Ask = async () => {
    const official = await deps.staff.get(staff);
    const { record, ref } = await typed('reason', reason, { caseId: amendmentId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'DeclareRecusal', staff, official, reason: said }, records: [record] });
  };
  return perform(amendmentId, { type: 'DeclareRecusal', ask }, acting, deps);
}
