import { addStaff } from '#http/operations/add-staff.ts';
import { claimTask } from '#http/operations/claim-task.ts';
import { declareRecusal } from '#http/operations/declare-recusal.ts';
import { draftNotice } from '#http/operations/draft-notice.ts';
import { draftRefusal } from '#http/operations/draft-refusal.ts';
import { endService } from '#http/operations/end-service.ts';
import { listExecutors } from '#http/operations/list-executors.ts';
import { listStaff } from '#http/operations/list-staff.ts';
import { listTasks } from '#http/operations/list-tasks.ts';
import { nameExecutor } from '#http/operations/name-executor.ts';
import { nameSubstitute } from '#http/operations/name-substitute.ts';
import { preparePapers } from '#http/operations/prepare-papers.ts';
import { readCaseDocument } from '#http/operations/read-case-document.ts';
import { readCaseForm } from '#http/operations/read-case-form.ts';
import { readCaseJournal } from '#http/operations/read-case-journal.ts';
import { readPaperOfCase } from '#http/operations/read-paper-of-case.ts';
import { readProviderCase } from '#http/operations/read-provider-case.ts';
import { readStatus } from '#http/operations/read-status.ts';
import { readTexts } from '#http/operations/read-texts.ts';
import { recordAbsence } from '#http/operations/record-absence.ts';
import { recordPowerCheck } from '#http/operations/record-power-check.ts';
import { registerRequest } from '#http/operations/register-request.ts';
import { releaseTask } from '#http/operations/release-task.ts';
import { replaceExecutor } from '#http/operations/replace-executor.ts';
import { returnDraft } from '#http/operations/return-draft.ts';
import { sendResult } from '#http/operations/send-result.ts';
import { signPapers } from '#http/operations/sign-papers.ts';
import { identityProviderRoutes } from '#http/routes/identity.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import { statusProviderRoutes } from '#http/routes/status.ts';
import { providerTrayRoutes } from '#http/routes/trays.ts';
import {
  access,
  documents,
  doorStepDeps,
  fits,
  keyring,
  lists,
  papers,
  people,
  realTime,
  register,
  signableOf,
  signatures,
  staffPasswords,
  staffRegister,
} from '#runtime/container.ts';
import { doorDeps } from '#runtime/door-deps.ts';
import { door } from '#runtime/http-handler.ts';

export const providerRows = [
  ...providerRoutes,
  ...providerTrayRoutes,
  ...identityProviderRoutes,
  ...statusProviderRoutes,
] as const;

export const providerOperations = {
  registerRequest,
  nameExecutor,
  replaceExecutor,
  recordPowerCheck,
  draftNotice,
  draftRefusal,
  returnDraft,
  preparePapers,
  signPapers,
  sendResult,
  declareRecusal,
  readCase: readProviderCase,
  readCaseForm,
  readCaseDocument,
  readPaperOfCase,
  readTexts,
  readJournal: readCaseJournal,
  listTasks,
  claimTask,
  releaseTask,
  addStaff,
  listStaff,
  endService,
  recordAbsence,
  nameSubstitute,
  listExecutors,
  readStatus,
} satisfies Record<(typeof providerRows)[number]['operation'], unknown>;

/** The provider: registrar, head, executor, administrator; and the supervisor, who only reads (5.2–5.6). */
export const handler = door(providerRows, providerOperations, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  papers: papers(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
  realTime,
  fits,
  signableOf,
}));
