import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { whyUnconfirmed } from '#domain/application/rules/refused-signature.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { localDate } from '#domain/time/local-date.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 10.7: the message that the requested service is refused because the signature is not confirmed (M7), with its reason. */
export const refuseSignature = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'refuse-signature', input }, deps, async (theCase, work) => {
    const { fault, on } = whyUnconfirmed(theCase);
    const message = messages.M7({ fault, on: on ? localDate(on) : undefined });
    const paper = await formPaper(
      theCase,
      { type: 'SIGNATURE_NOT_CONFIRMED', organisation: 'portal', message, fields: { fault, on } },
      deps.clock.now(),
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
