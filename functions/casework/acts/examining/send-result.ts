import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { type Acted, perform } from '../on-case.ts';

/** 5.6: the registrar sends the signed result to the Corporation; the gateway carries it. */
export const sendResult = ({ caseId }: { readonly caseId: string }, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'SendResult' } }, acting, deps);
