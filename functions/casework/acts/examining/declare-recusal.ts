import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { standingsOf } from '#casework/identity/standing.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import { rights } from '#domain/application/rights.ts';
import { ok } from '#domain/result.ts';
import { officesOfHeads } from '#domain/staff/head-left.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface RecusalDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

interface Recusal {
  readonly caseId: string;
  readonly staff: string;
  readonly reason: string;
}

/** APPK 67: an official recuses himself, the head (or who stands in for him) a colleague, with a reason. */
export async function declareRecusal({ caseId, staff, reason }: Recusal, acting: Acting, deps: RecusalDeps): Acted {
  const actor = await recuser(staff, acting, deps);
  const ask: Ask = async (theCase) => {
    const isOwn = staff === subjectOf(actor);
    const official = isOwn ? undefined : await deps.staff.get(staff);
    const { record, ref } = await typed('reason', reason, { caseId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    const members = (await Promise.all(officesOfHeads(rights, theCase).map(deps.staff.ofOrganisation))).flat();
    return ok({ command: { type: 'DeclareRecusal', staff, official, members, reason: said }, records: [record] });
  };
  return perform(caseId, { type: 'DeclareRecusal', ask }, { ...acting, actor }, deps);
}

/** Whoever recuses a colleague does so as the head, if he is one that day or stands in for one. */
export async function recuser(
  staff: string,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: { readonly staff: Pick<StaffRegister, 'get'> },
): Promise<Actor> {
  if (staff === subjectOf(actor) || actor.kind === 'head') return actor;
  return (await standingsOf(actor, now, deps)).find(({ kind }) => kind === 'head') ?? actor;
}
