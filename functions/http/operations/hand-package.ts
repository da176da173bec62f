import { defectsIn } from '#casework/filing/conformity.ts';
import { draftOf } from '#casework/filing/draft.ts';
import { filingOf, newCaseNumber } from '#casework/filing/filing.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { powerFault } from '#domain/application/rules/power.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import { incomplete } from '#http/incomplete.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';

interface Deps extends CommandDeps, PaperDeps {
  readonly keyring: Keyring;
}

/** 5.1, X41: the operator confirms that the complete package is in his hands; that instant is the priority moment. */
export const handPackage: Operation<Call<{ caseId: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now, language } = call;
    const permission = await permitted(call, caseId, 'HandPackage', deps);
    if (!permission.ok) return permission;
    const theCase = permission.value;
    const draft = await draftOf(theCase, deps);
    if (!draft) return refused(problem('FORM_MISSING', { paragraph: '8.3' }));
    const lapsed = theCase.representative && powerFault(theCase, localDate(now));
    if (lapsed) return refused(problem(lapsed, { paragraph: '8.3' }));
    const defects = defectsIn(theCase, draft.form, now);
    if (defects.length > 0) return refused(incomplete(defects, language));
    const number = newCaseNumber(now);
    const content = requestContent(theCase, draft)(now);
    const request = await formPaper({ ...theCase, number }, content, now, deps);
    const { filing, records } = await filingOf(theCase, draft, { number, request, now }, deps);
    return ok({ caseId, command: { type: 'HandPackage', filing, defects: [] }, records, ifVersion: theCase.version });
  });
