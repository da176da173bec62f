import { ending } from '#casework/acts/visiting/beside-wish.ts';
import { mendedBy } from '#casework/filing/filing.ts';
import { readForm } from '#casework/papers/form.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { absentRegisters } from '#domain/application/rules/filing/absent-registers.ts';
import { momentOfferedBy } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { past } from '#domain/application/stages.ts';
import { endingMessage } from '#domain/application/words/ending-message.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 8.6: the message that the data cannot be obtained (M1), naming the register; not a refusal of the service (X8). */
export const reportDataUnavailable = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'report-data-unavailable', input }, deps, async (theCase, work) => {
    const now = deps.clock.now();
    const absent = absentRegisters(theCase);
    const [form, mends] = await Promise.all([readForm(theCase, deps), mendedBy(theCase, deps)]);
    const offer = momentOfferedBy(past('filing', theCase), { status: 'DATA_UNAVAILABLE', form, at: now, mends });
    const { message } = endingMessage('DATA_UNAVAILABLE', { theCase, at: now, defects: [], offer });
    const paper = await formPaper(
      theCase,
      { type: 'DATA_UNAVAILABLE', organisation: centreOfFiling(theCase), message, fields: { absent } },
      now,
      deps,
    );
    return work.decide(ending({ type: 'ReportDataUnavailable', paper }, input.requestId, deps));
  });

export const handler = taskHandler({
  step: 'report-data-unavailable',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents() }),
  run: reportDataUnavailable,
});
