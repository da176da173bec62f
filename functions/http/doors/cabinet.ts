import { confirmUpload } from '#http/operations/confirm-upload.ts';
import { discardDraft } from '#http/operations/discard-draft.ts';
import { listRequests } from '#http/operations/list-requests.ts';
import { openRequest } from '#http/operations/open-request.ts';
import { prepareRequest } from '#http/operations/prepare-request.ts';
import { prepareWithdrawal } from '#http/operations/prepare-withdrawal.ts';
import { printPaper } from '#http/operations/print-paper.ts';
import { readCase } from '#http/operations/read-case.ts';
import { readDocument } from '#http/operations/read-document.ts';
import { readForm } from '#http/operations/read-form.ts';
import { readPaper } from '#http/operations/read-paper.ts';
import { readResult } from '#http/operations/read-result.ts';
import { readStatus } from '#http/operations/read-status.ts';
import { removeDocument } from '#http/operations/remove-document.ts';
import { saveForm } from '#http/operations/save-form.ts';
import { startUpload } from '#http/operations/start-upload.ts';
import { submitRequest } from '#http/operations/submit-request.ts';
import { withdrawRequest } from '#http/operations/withdraw-request.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { statusCabinetRoutes } from '#http/routes/status.ts';
import { access, documents, doorStepDeps, keyring, lists, people, register, signatures } from '#runtime/container.ts';
import { doorDeps } from '#runtime/door-deps.ts';
import { door } from '#runtime/http-handler.ts';

export const cabinetRows = [...cabinetRoutes, ...statusCabinetRoutes] as const;

export const cabinetOperations = {
  listRequests,
  openRequest,
  readCase,
  readForm,
  saveForm,
  startUpload,
  readDocument,
  confirmUpload,
  removeDocument,
  discardDraft,
  prepareRequest,
  submitRequest,
  prepareWithdrawal,
  withdrawRequest,
  readPaper,
  printPaper,
  readResult,
  readStatus,
} satisfies Record<(typeof cabinetRows)[number]['operation'], unknown>;

/** The personal cabinet of the portal (10, 15). */
export const handler = door(cabinetRows, cabinetOperations, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
}));
