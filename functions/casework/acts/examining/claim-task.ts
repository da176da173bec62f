import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { application } from '#domain/application/kind.ts';
import { claimHolderOf } from '#domain/staff/staff.ts';
import { type Acted, perform } from '../on-case.ts';

interface OfCase {
  readonly caseId: string;
}

export interface ClaimDeps extends ExecuteDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/**
 * Takes a task out of the common tray, or over from whose claim stands no more: until it is released nobody else answers
 * it.
 */
export async function claimTask({ caseId }: OfCase, acting: Acting, deps: ClaimDeps): Acted {
  const claimedBy = (await deps.cases.load(application, caseId))?.task?.claimedBy;
  const holder = claimedBy ? claimHolderOf(claimedBy, await deps.staff.get(claimedBy), acting.now) : undefined;
  return perform(caseId, { command: { type: 'ClaimTask', holder } }, acting, deps);
}

/** Puts it back; a head, or the administrator of the office, also what another has claimed. */
export const releaseTask = ({ caseId }: OfCase, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'ReleaseTask' } }, acting, deps);
