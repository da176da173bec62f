import { type AskIntakeDeps, askPaperIntake as ask } from '#casework/acts/filing/ask-paper-intake.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** X60: a second official of the centre is asked to confirm a package that was taken in paper; then it is handed over. */
export const askPaperIntake = operation({
  name: 'askPaperIntake',
  by: 'official',
  params: OfCase,
  body: Nothing,
  keyless: true,
  answer: Waits,
  status: 201,
  run: async ({ params, actor: by, now }, deps: AskIntakeDeps) => {
    const asked = await ask(params, { by, now }, deps);
    if (!asked.ok) return refused(faultOf(asked.error));
    return ok({ body: { confirmation: confirmationView(asked.value, now) } });
  },
});
