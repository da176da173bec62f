import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { mendedBy } from '#casework/filing/filing.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { refusedPackageContent } from '#casework/papers/request-paper.ts';
import { formMissing, refusingFault } from '#domain/application/rules/filing/package.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { besideVisit } from '../visiting/beside-visit.ts';

/** The receipt of refusal to accept (M10): what is missing or not in order, before anything is sent (5.1). */
export function refusePackage(
  { caseId }: { readonly caseId: string },
  acting: Acting,
  deps: ExecuteDeps & PaperDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const filled = await formSoFar(before, deps);
    if (!filled) return refused(formMissing(before));
    const { form } = filled;
    const mends = await mendedBy(before, deps);
    const fault = refusingFault(before, { form, mends }, now);
    if (fault) return refused(fault);
    const visited = await besideVisit(before, 'NoteLacking', acting, deps);
    if (!visited.ok) return visited;
    const paper = await formPaper(before, refusedPackageContent(before, { form, mends })(now), now, deps);
    return ok({ command: { type: 'RefusePackage', form, mends, paper }, beside: visited.value });
  };
  return perform(caseId, { type: 'RefusePackage', ask }, acting, deps);
}
