import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { application } from '#domain/application/kind.ts';
import { packageOf } from '#domain/application/rules/filing/brought.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { resultAt, wholeSpanOf } from '#domain/application/words/terms/legal-due-date.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import { documents, people, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & PaperDeps;

/** 9.3, and X20 on the portal: the receipt (M3) with what was accepted, by whom, when, and the legal due date with its derivation. */
export const issueReceipt = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'issue-receipt', input }, deps, async (theCase, work) => {
    const now = deps.clock.now();
    const filed = past('filing', theCase);
    const { filedAt, provider, priorityMoment } = filed;
    const due = wholeSpanOf(filed);
    const attached = packageOf(filed);
    const message = messages.M3({
      acceptedAt: filedAt,
      service: serviceTitle.full,
      documents: attached.map(({ kind }) => kind),
      acceptedBy: acceptedBy(filed, now),
      resultOn: due.lastDay,
      resultAt: resultAt(theCase, now),
    });
    const accepted = attached.map(({ kind, personRef, sha256 }) => ({ kind, personRef, sha256 }));
    const copies = theCase.channel === 'corporation' ? 2 : undefined;
    const { taken, handedAt } = theCase;
    const inPaper = taken ? { takenInPaper: { ...taken, enteredAt: handedAt } } : {};
    const fields = { accepted, acceptedAt: filedAt, priorityMoment, due, copies, ...inPaper };
    const paper = await formPaper(theCase, { type: 'RECEIPT', organisation: provider, message, fields }, now, deps);
    return work.record({ type: 'AcceptPackage', paper });
  });

/** 9.3: at the desk a worker of the Corporation took them, on the portal the provider. */
function acceptedBy(filed: FiledApplication, now: Instant): Words {
  const today = localDate(now);
  if (filed.channel === 'corporation') {
    const centre = centreNameOf(centreOfFiling(filed), today);
    return words(
      `Құжаттарды қабылдаған: Мемлекеттік корпорация қызметкері, ${centre.kk}.`,
      `Документы приняты работником Государственной корпорации: ${centre.ru}.`,
      `Documents accepted by a worker of the State Corporation: ${centre.en}.`,
    );
  }
  const provider = providerName(filed.provider, today);
  return words(
    `Құжаттарды қабылдаған: ${provider.kk}.`,
    `Кем приняты документы: ${provider.ru}.`,
    `Documents accepted by: ${provider.en}.`,
  );
}

export const handler = taskHandler({
  step: 'issue-receipt',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), documents: documents() }),
  run: issueReceipt,
});
