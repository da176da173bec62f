import { type Acted, type Acting, perform } from '#casework/acting.ts';
import type { ExecuteDeps } from '#casework/execute.ts';

/** 5.6: the registrar sends the signed result to the Corporation; the gateway carries it. */
export const sendResult = ({ caseId }: { readonly caseId: string }, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(caseId, { command: { type: 'SendResult' } }, acting, deps);
