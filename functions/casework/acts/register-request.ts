import { type Acted, type Acting, perform } from '#casework/acting.ts';
import type { ExecuteDeps } from '#casework/execute.ts';

/** 5.2: the registrar registers the documents and passes them to the head for resolution. */
export const registerRequest = (
  { caseId, number }: { readonly caseId: string; readonly number: string },
  acting: Acting,
  deps: ExecuteDeps,
): Acted => perform(caseId, { command: { type: 'RegisterRequest', number } }, acting, deps);
