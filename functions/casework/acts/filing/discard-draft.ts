import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { besideNoResult } from '../visiting/beside-wish.ts';

/** A draft that was never filed is discarded, not withdrawn: by its person, or by the clock when it is too old (X45). */
export function discardDraft({ caseId }: { readonly caseId: string }, acting: Acting, deps: ExecuteDeps): Acted {
  const ask: Ask = async (before) =>
    ok({ command: { type: 'DiscardDraft' }, beside: await besideNoResult(before, acting, deps) });
  return perform(caseId, { type: 'DiscardDraft', ask }, acting, deps);
}
