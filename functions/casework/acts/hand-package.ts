import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { filingOf, newCaseNumber } from '#casework/filing/filing.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { formMissing, handingFault } from '#domain/application/rules/package.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from './on-case.ts';

export interface HandDeps extends ExecuteDeps, PaperDeps {
  readonly keyring: Keyring;
}

/**
 * 5.1, X41: the operator confirms that the complete package is in his hands; that instant is the priority moment. The
 * rule is asked before the request is formed: what is refused leaves no paper behind.
 */
export function handPackage({ caseId }: { readonly caseId: string }, acting: Acting, deps: HandDeps): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const filled = await formSoFar(before, deps);
    if (!filled) return refused(formMissing(before));
    const fault = handingFault(before, filled.form, now);
    if (fault) return refused(fault);
    const number = newCaseNumber(now);
    const content = requestContent(before, filled)(now);
    const request = await formPaper({ ...before, number }, content, now, deps);
    const { filing, records } = await filingOf(before, filled, { number, request, now }, deps);
    return ok({ command: { type: 'HandPackage', filing }, records });
  };
  return perform(caseId, { type: 'HandPackage', ask }, acting, deps);
}
