import { defectRefs, defectsIn } from '#casework/filing/conformity.ts';
import { draftOf } from '#casework/filing/draft.ts';
import { appealToCorporation } from '#casework/papers/appeal.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { centreName } from '#domain/regulation/offices/service-centres.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';

/** The receipt of refusal to accept (M10): what is missing or not in order, before anything is sent. */
export const refusePackage: Operation<Call<{ caseId: string }>, CommandDeps & PaperDeps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now } = call;
    const permission = await permitted(call, caseId, 'RefusePackage', deps);
    if (!permission.ok) return permission;
    const theCase = permission.value;
    const draft = await draftOf(theCase, deps);
    if (!draft) return refused(problem('FORM_MISSING', { paragraph: '8.3' }));
    const defects = defectsIn(theCase, draft.form, now);
    if (defects.length === 0) return refused(problem('NO_DEFECT_NAMED', { paragraph: '5.1' }));
    const { centre = '' } = theCase;
    const appeal = appealToCorporation(now);
    const message = messages.M10({
      centre: centreName(centre.replace(/^centre-/, '') as ProviderId, localDate(now)),
      defects,
      appeal,
    });
    const paper = await formPaper(
      theCase,
      { type: 'INTAKE_REFUSAL_RECEIPT', organisation: centre, message, fields: { defects, appeal } },
      now,
      deps,
    );
    return ok({
      caseId,
      command: { type: 'RefusePackage', defects: defectRefs(defects), paper },
      ifVersion: theCase.version,
    });
  });
