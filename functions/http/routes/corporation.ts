import * as z from 'zod/mini';
import { Form, Iin, Representation } from '#domain/form/form.ts';
import { isInstant } from '#domain/time/local-date.ts';
import { IdentityDocument } from '#http/caller.ts';
import { CaseView } from '#http/case-view.ts';
import { table } from '#http/route.ts';
import { Cms } from '#http/signed-paper.ts';
import {
  CaseId,
  DocumentContent,
  DocumentId,
  DraftView,
  Nothing,
  OfCase,
  OfDocument,
  OfPaper,
  PaperView,
  PreparedPaper,
  plainText,
  ResultView,
  Upload,
  UploadForm,
} from './on-request.ts';

const instant = z.string().check(z.refine((text) => isInstant(text), { error: 'INSTANT_INVALID' }));
const who = z.enum(['recipient', 'representative']);
const OpeningAtDesk = z.strictObject({
  iin: Iin,
  ticket: z.strictObject({
    number: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
    takenAt: instant,
    calledAt: instant,
  }),
  refiles: z.optional(CaseId),
});
const HandingOver = z.strictObject({ to: who, identityDocument: IdentityDocument });
const WithdrawalAtDesk = z.strictObject({ by: who, documentId: DocumentId, identityDocument: IdentityDocument });

/** 5.1, 5.7, 8.1–8.7: what the Corporation's operator does for whoever sits before him. */
// biome-ignore format: a table, one route a row
export const corporationRoutes = table([
  { method: 'POST', path: '/v1/corporation/requests', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'openRequestAtDesk', paragraph: '8.3', summary: 'Opens a request for a recipient at the desk', body: OpeningAtDesk, answer: CaseView, status: 201 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readCase', paragraph: '16', summary: 'A request as it stands', params: OfCase, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/form', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readForm', paragraph: '8.3', summary: 'The form as it was typed', params: OfCase, answer: DraftView, status: 200 },
  { method: 'PUT', path: '/v1/corporation/requests/{caseId}/form', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'saveForm', paragraph: '8.3', summary: 'Saves the form', params: OfCase, body: Form, edits: true, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/representative', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'recordRepresentative', paragraph: '8.3', summary: 'Records who represents the recipient, and by what power', params: OfCase, body: Representation, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/documents', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'startUpload', paragraph: '8.1', summary: 'Where to send the e-copy of a document', params: OfCase, body: Upload, answer: UploadForm, status: 200 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/documents/{documentId}', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readDocument', paragraph: '8.1', summary: 'An e-copy', params: OfDocument, answer: DocumentContent, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/documents/{documentId}/confirmation', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'confirmUpload', paragraph: '8.1', summary: 'Attaches what was uploaded, if it is what it says', params: OfDocument, body: Upload, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/documents/{documentId}/removal', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'removeDocument', paragraph: '8.1', summary: 'Takes a document out of the draft', params: OfDocument, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/discarding', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'discardDraft', paragraph: 'X45', summary: 'Discards a draft that was never filed', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/package', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'handPackage', paragraph: '5.1', summary: 'The complete package is in the hands of the operator', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/refusal', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'refusePackage', paragraph: '5.1', summary: 'Refuses an incomplete package, naming what is missing', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/request-document', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'prepareRequest', paragraph: '8.7', summary: 'The exact bytes of the request to sign', params: OfCase, answer: PreparedPaper, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/operator-signature', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'signRequest', paragraph: '8.7', summary: 'The operator signs the request', params: OfCase, body: z.strictObject({ cms: Cms }), answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/handover', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'handOverResult', paragraph: '5.7', summary: 'Hands the result over against identity', params: OfCase, body: HandingOver, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/withdrawal', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'withdrawAtDesk', paragraph: 'X21', summary: 'Withdraws the request on a scanned statement', params: OfCase, body: WithdrawalAtDesk, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/papers/{type}', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readPaper', paragraph: '9.3', summary: 'A paper: its bytes and its text', params: OfPaper, answer: PaperView, status: 200 },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/papers/{type}/print', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'printPaper', paragraph: '8.1, 9.3', summary: 'The text of a paper, Kazakh and Russian, for printing', params: OfPaper, answer: z.string(), status: 200, contentType: plainText },
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/result', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readResult', paragraph: '5.7', summary: "The result and the head's signature", params: OfCase, answer: ResultView, status: 200 },
]);
