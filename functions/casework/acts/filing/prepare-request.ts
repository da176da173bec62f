import type { Acting } from '#casework/execute.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { type PreparedBytes, type PreparingDeps, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { application } from '#domain/application/kind.ts';
import { formMissing } from '#domain/application/rules/filing/package.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';

/** 10.5: the exact bytes of the request to sign, formed from the form as it stands. */
export async function prepareRequest(
  { caseId }: { readonly caseId: string },
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await permitted(application, { fileId: caseId, action: 'SubmitRequest', actor, now }, deps);
  if (!theCase.ok) return theCase;
  const filled = await formSoFar(theCase.value, deps);
  if (!filled) return refused(formMissing(theCase.value));
  return ok(await preparePaper(theCase.value, requestContent(theCase.value, filled), now, deps));
}
