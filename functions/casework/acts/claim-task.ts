import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { type Acted, perform } from './on-case.ts';

interface OfCase {
  readonly caseId: string;
}

/** Takes a task out of the common tray: until it is released nobody else answers it. */
export const claimTask = ({ caseId }: OfCase, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'ClaimTask' } }, acting, deps);

/** Puts it back. */
export const releaseTask = ({ caseId }: OfCase, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'ReleaseTask' } }, acting, deps);
