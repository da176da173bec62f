import { mendedBy } from '#casework/filing/filing.ts';
import { readForm } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { momentOfferedBy } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { whyUnconfirmed } from '#domain/application/rules/filing/refused-signature.ts';
import { past } from '#domain/application/stages.ts';
import { endingMessage } from '#domain/application/words/ending-message.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 10.7: the message that the requested service is refused because the signature is not confirmed (M7), with its reason. */
export const refuseSignature = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'refuse-signature', input }, deps, async (theCase, work) => {
    const { fault, on } = whyUnconfirmed(theCase);
    const now = deps.clock.now();
    const [form, mends] = await Promise.all([readForm(theCase, deps), mendedBy(theCase, deps)]);
    const offer = momentOfferedBy(past('filing', theCase), { status: 'SIGNATURE_NOT_CONFIRMED', form, at: now, mends });
    const { message, appeal } = endingMessage('SIGNATURE_NOT_CONFIRMED', { theCase, at: now, defects: [], offer });
    const paper = await formPaper(
      theCase,
      { type: 'SIGNATURE_NOT_CONFIRMED', organisation: 'portal', message, fields: { fault, on, appeal } },
      now,
      deps,
    );
    return work.record({ type: 'ReportSignatureNotConfirmed', paper });
  });

export const handler = taskHandler({
  step: 'refuse-signature',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents() }),
  run: refuseSignature,
});
