import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { type Acted, perform } from '../on-case.ts';

/** 5.2: the registrar registers the documents and passes them to the head for resolution. */
export const registerRequest = (
  { caseId, number }: { readonly caseId: string; readonly number: string },
  acting: Acting,
  deps: ExecuteDeps,
): Acted => perform(caseId, { command: { type: 'RegisterRequest', number } }, acting, deps);
