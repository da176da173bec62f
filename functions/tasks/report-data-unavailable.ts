import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { absentRegisters } from '#domain/application/rules/absent-registers.ts';
import { centreOfFiling } from '#domain/application/rules/offices.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 8.6: the message that the data cannot be obtained (M1), naming the register; not a refusal of the service (X8). */
export const reportDataUnavailable = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'report-data-unavailable', input }, deps, async (theCase, work) => {
    const absent = absentRegisters(theCase);
    const message = messages.M1({ absent });
    const paper = await formPaper(
      theCase,
      { type: 'DATA_UNAVAILABLE', organisation: centreOfFiling(theCase), message, fields: { absent } },
      deps.clock.now(),
      deps,
    );
    return work.record({ type: 'ReportDataUnavailable', paper });
  });

export const handler = taskHandler({
  step: 'report-data-unavailable',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents() }),
  run: reportDataUnavailable,
});
