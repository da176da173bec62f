import type { ActedOn } from '#casework/acting.ts';
import { type Acting, type ExecuteDeps, execute } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { claimHolderOf } from '#domain/staff/staff.ts';

export interface ClaimDeps extends ExecuteDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/**
 * Takes a task out of the common tray, or over from whose claim stands no more: until it is released nobody else answers
 * it.
 */
export async function claimTask<F extends FileState>(
  kind: Kind<F>,
  fileId: string,
  { acting, deps }: { readonly acting: Acting; readonly deps: ClaimDeps },
): ActedOn<F> {
  const claimedBy = (await deps.cases.load(kind, fileId))?.task?.claimedBy;
  const holder = claimedBy ? claimHolderOf(claimedBy, await deps.staff.get(claimedBy), acting.now) : undefined;
  return execute(kind, { ...acting, fileId, asked: { command: { type: 'ClaimTask', holder } } }, deps);
}

/** Puts it back; a head, or the administrator of the office, also what another has claimed. */
export const releaseTask = <F extends FileState>(
  kind: Kind<F>,
  fileId: string,
  { acting, deps }: { readonly acting: Acting; readonly deps: ExecuteDeps },
): ActedOn<F> => execute(kind, { ...acting, fileId, asked: { command: { type: 'ReleaseTask' } } }, deps);
