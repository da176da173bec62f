import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { type Acted, perform } from '../on-case.ts';

/** A draft that was never filed is discarded, not withdrawn: by its person, or by the clock when it is too old (X45). */
export const discardDraft = ({ caseId }: { readonly caseId: string }, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'DiscardDraft' } }, acting, deps);
