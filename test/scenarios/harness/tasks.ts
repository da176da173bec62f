import type { StepInput, TaskOutcome } from '#casework/procedure/step.ts';
import { askCandidates } from '#tasks/ask-candidates.ts';
import { carryOutAnswer } from '#tasks/carry-out-answer.ts';
import { carryResult } from '#tasks/carry-result.ts';
import { checkCandidate } from '#tasks/check-candidate.ts';
import { checkDeadline } from '#tasks/check-deadline.ts';
import { checkDocuments } from '#tasks/check-documents.ts';
import { deliverToCabinet } from '#tasks/deliver-to-cabinet.ts';
import { enforceAmendment } from '#tasks/enforce-amendment.ts';
import { inventoryPage } from '#tasks/inventory-page.ts';
import { issueReceipt } from '#tasks/issue-receipt.ts';
import { openHumanTask } from '#tasks/open-human-task.ts';
import { queryRegisters } from '#tasks/query-registers.ts';
import { refuseSignature } from '#tasks/refuse-signature.ts';
import { registerAtDesk } from '#tasks/register-at-desk.ts';
import { registerInEAkimat } from '#tasks/register-in-e-akimat.ts';
import { reportDataUnavailable } from '#tasks/report-data-unavailable.ts';
import { returnForDefects } from '#tasks/return-for-defects.ts';
import { sendRequest } from '#tasks/send-request.ts';
import { settleOffer } from '#tasks/settle-offer.ts';
import { shareOut } from '#tasks/share-out.ts';
import { tellAnswer } from '#tasks/tell-answer.ts';
import { tellDecision } from '#tasks/tell-decision.ts';
import { tellOffer } from '#tasks/tell-offer.ts';
import { tellProposal } from '#tasks/tell-proposal.ts';
import { verifySignature } from '#tasks/verify-signature.ts';
import type { World as Answering } from './machine-runner.ts';
import type { WorldDeps } from './world.ts';

/** What befalls a task: it is kept waiting, it breaks, its process dies after its work, or it is called twice. */
export interface Hindrance {
  /** its second call begins when the first is over, or beside it; the machine hears the second */
  readonly twice?: 'in turn' | 'at once';
  readonly before?: () => Promise<void>;
  readonly after?: () => Promise<void>;
}

/** The name by which every task is hindered that is not by its own. */
export const everyTask = 'every task';

export type Tasks = Readonly<Record<string, (input: StepInput, deps: WorldDeps) => Promise<TaskOutcome>>>;

/** The functions of functions/tasks, and those that a test adds, under the names that the machines call. */
export function tasksOver(
  deps: WorldDeps,
  hindrances: ReadonlyMap<string, Hindrance>,
  added: Tasks = {},
): Pick<Answering, 'tasks' | 'openHumanTask'> {
  const over =
    <I extends StepInput>(task: (input: I, deps: WorldDeps) => Promise<TaskOutcome>) =>
    (input: object): Promise<TaskOutcome> =>
      task({ ...input, requestId: 'request-of-the-machine' } as I, deps);
  const hindered =
    (name: string, task: (input: object) => Promise<TaskOutcome>) =>
    async (input: object): Promise<TaskOutcome> => {
      const { before, after, twice } = hindrances.get(name) ?? hindrances.get(everyTask) ?? {};
      await before?.();
      const first = twice && task(input);
      if (twice === 'in turn') await first;
      const [outcome] = await Promise.all([task(input), first]);
      await after?.();
      return outcome;
    };
  const tasks: Record<string, (input: object) => Promise<TaskOutcome>> = {
    'carry-out-answer': over(carryOutAnswer),
    'ask-candidates': over(askCandidates),
    'carry-result': over(carryResult),
    'check-candidate': over(checkCandidate),
    'check-deadline': over(checkDeadline),
    'check-documents': over(checkDocuments),
    'deliver-to-cabinet': over(deliverToCabinet),
    'enforce-amendment': over(enforceAmendment),
    'inventory-page': over(inventoryPage),
    'issue-receipt': over(issueReceipt),
    'query-registers': over(queryRegisters),
    'refuse-signature': over(refuseSignature),
    'register-at-desk': over(registerAtDesk),
    'register-in-e-akimat': over(registerInEAkimat),
    'report-data-unavailable': over(reportDataUnavailable),
    'return-for-defects': over(returnForDefects),
    'send-request': over(sendRequest),
    'tell-answer': over(tellAnswer),
    'settle-offer': over(settleOffer),
    'share-out': over(shareOut),
    'tell-decision': over(tellDecision),
    'tell-offer': over(tellOffer),
    'tell-proposal': over(tellProposal),
    'verify-signature': over(verifySignature),
    ...Object.fromEntries(Object.entries(added).map(([name, task]) => [name, over(task)])),
  };
  const named = Object.entries(tasks).map(([name, task]) => [name, hindered(name, task)]);
  return {
    tasks: Object.fromEntries(named),
    openHumanTask: async (input) => {
      await hindered('open-human-task', over(openHumanTask))(input);
    },
  };
}
