import { claimTask } from '#http/operations/claim-task.ts';
import { confirmUpload } from '#http/operations/confirm-upload.ts';
import { discardDraft } from '#http/operations/discard-draft.ts';
import { giveIdentityCode } from '#http/operations/give-identity-code.ts';
import { handOverResult } from '#http/operations/hand-over-result.ts';
import { handPackage } from '#http/operations/hand-package.ts';
import { openRequestAtDesk } from '#http/operations/open-request-at-desk.ts';
import { prepareRequest } from '#http/operations/prepare-request.ts';
import { printPaper } from '#http/operations/print-paper.ts';
import { queryStatus } from '#http/operations/query-status.ts';
import { readCase } from '#http/operations/read-case.ts';
import { readDocument } from '#http/operations/read-document.ts';
import { readForm } from '#http/operations/read-form.ts';
import { readPaper } from '#http/operations/read-paper.ts';
import { readResult } from '#http/operations/read-result.ts';
import { readStatus } from '#http/operations/read-status.ts';
import { recordRepresentative } from '#http/operations/record-representative.ts';
import { refusePackage } from '#http/operations/refuse-package.ts';
import { releaseTask } from '#http/operations/release-task.ts';
import { removeDocument } from '#http/operations/remove-document.ts';
import { saveForm } from '#http/operations/save-form.ts';
import { signRequest } from '#http/operations/sign-request.ts';
import { startUpload } from '#http/operations/start-upload.ts';
import { withdrawAtDesk } from '#http/operations/withdraw-at-desk.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { identityCorporationRoutes } from '#http/routes/identity.ts';
import { statusCorporationRoutes } from '#http/routes/status.ts';
import { corporationTrayRoutes } from '#http/routes/trays.ts';
import {
  access,
  documents,
  doorStepDeps,
  keyring,
  lists,
  people,
  proofCodes,
  realTime,
  register,
  signatures,
  staffRegister,
  throttle,
} from '#runtime/container.ts';
import { doorDeps } from '#runtime/door-deps.ts';
import { door } from '#runtime/http-handler.ts';

export const corporationRows = [
  ...corporationRoutes,
  ...identityCorporationRoutes,
  ...statusCorporationRoutes,
  ...corporationTrayRoutes,
] as const;

export const corporationOperations = {
  openRequestAtDesk,
  readCase,
  readForm,
  saveForm,
  recordRepresentative,
  startUpload,
  readDocument,
  confirmUpload,
  removeDocument,
  discardDraft,
  handPackage,
  refusePackage,
  prepareRequest,
  signRequest,
  handOverResult,
  withdrawAtDesk,
  readPaper,
  printPaper,
  readResult,
  giveIdentityCode,
  readStatus,
  queryStatus,
  claimTask,
  releaseTask,
} satisfies Record<(typeof corporationRows)[number]['operation'], unknown>;

/** The Corporation's desk (5.1, 5.7, 8). */
export const handler = door(corporationRows, corporationOperations, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
  staff: staffRegister(),
  proofCodes: proofCodes(),
  realTime,
  throttle: throttle(),
}));
