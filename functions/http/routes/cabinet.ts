import * as z from 'zod/mini';
import { Form } from '#domain/form/form.ts';
import { CaseView } from '#http/case-view.ts';
import { table } from '#http/route.ts';
import { SignedPaper } from '#http/signed-paper.ts';
import {
  CaseId,
  DocumentContent,
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

const Opening = z.strictObject({ refiles: z.optional(CaseId) });
const Paging = z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(1000))) });
const Requests = z.object({ items: z.array(CaseView), cursor: z.optional(z.string()) });

/** 10.5, 10.11, 15: what a recipient does with his own requests in the personal cabinet. */
// biome-ignore format: a table, one route a row
export const cabinetRoutes = table([
  { method: 'GET', path: '/v1/requests', audience: 'cabinet', auth: 'citizen', operation: 'listRequests', paragraph: '16', summary: 'My requests, newest first', query: Paging, answer: Requests, status: 200 },
  { method: 'POST', path: '/v1/requests', audience: 'cabinet', auth: 'citizen', operation: 'openRequest', paragraph: '10.5', summary: 'Opens a request, empty or to mend an ended one', body: Opening, answer: CaseView, status: 201 },
  { method: 'GET', path: '/v1/requests/{caseId}', audience: 'cabinet', auth: 'citizen', operation: 'readCase', paragraph: '16', summary: 'A request as it stands', params: OfCase, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/requests/{caseId}/form', audience: 'cabinet', auth: 'citizen', operation: 'readForm', paragraph: '10.5', summary: 'The form as it was typed', params: OfCase, answer: DraftView, status: 200 },
  { method: 'PUT', path: '/v1/requests/{caseId}/form', audience: 'cabinet', auth: 'citizen', operation: 'saveForm', paragraph: '10.5', summary: 'Saves the form', params: OfCase, body: Form, edits: true, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/documents', audience: 'cabinet', auth: 'citizen', operation: 'startUpload', paragraph: '10.5', summary: 'Where to send the e-copy of a document', params: OfCase, body: Upload, answer: UploadForm, status: 200 },
  { method: 'GET', path: '/v1/requests/{caseId}/documents/{documentId}', audience: 'cabinet', auth: 'citizen', operation: 'readDocument', paragraph: '10.5', summary: 'An e-copy', params: OfDocument, answer: DocumentContent, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/documents/{documentId}/confirmation', audience: 'cabinet', auth: 'citizen', operation: 'confirmUpload', paragraph: '10.5', summary: 'Attaches what was uploaded, if it is what it says', params: OfDocument, body: Upload, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/documents/{documentId}/removal', audience: 'cabinet', auth: 'citizen', operation: 'removeDocument', paragraph: '10.5', summary: 'Takes a document out of the draft', params: OfDocument, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/discarding', audience: 'cabinet', auth: 'citizen', operation: 'discardDraft', paragraph: 'X45', summary: 'Discards a draft that was never filed', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/requests/{caseId}/request-document', audience: 'cabinet', auth: 'citizen', operation: 'prepareRequest', paragraph: '10.5', summary: 'The exact bytes of the request to sign', params: OfCase, answer: PreparedPaper, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/submission', audience: 'cabinet', auth: 'citizen', operation: 'submitRequest', paragraph: '10.5', summary: 'Files the signed request', params: OfCase, body: SignedPaper, answer: CaseView, status: 201 },
  { method: 'GET', path: '/v1/requests/{caseId}/withdrawal-statement', audience: 'cabinet', auth: 'citizen', operation: 'prepareWithdrawal', paragraph: 'X21', summary: 'The exact bytes of the withdrawal to sign', params: OfCase, answer: PreparedPaper, status: 200 },
  { method: 'POST', path: '/v1/requests/{caseId}/withdrawal', audience: 'cabinet', auth: 'citizen', operation: 'withdrawRequest', paragraph: 'X21', summary: 'Withdraws the request by a signed statement', params: OfCase, body: SignedPaper, answer: CaseView, status: 200 },
  { method: 'GET', path: '/v1/requests/{caseId}/papers/{type}', audience: 'cabinet', auth: 'citizen', operation: 'readPaper', paragraph: '9.3', summary: 'A paper: its bytes and its text', params: OfPaper, answer: PaperView, status: 200 },
  { method: 'GET', path: '/v1/requests/{caseId}/papers/{type}/print', audience: 'cabinet', auth: 'citizen', operation: 'printPaper', paragraph: '9.3', summary: 'The text of a paper, Kazakh and Russian, for printing', params: OfPaper, answer: z.string(), status: 200, contentType: plainText },
  { method: 'GET', path: '/v1/requests/{caseId}/result', audience: 'cabinet', auth: 'citizen', operation: 'readResult', paragraph: '10.11', summary: "The result and the head's signature", params: OfCase, answer: ResultView, status: 200 },
]);
