import { route } from '#http/entrance.ts';
import type { Row } from '#http/route.ts';

const confirmUpload = () => import('#http/operations/drafting/confirm-upload.ts').then((file) => file.confirmUpload);
const discardDraft = () => import('#http/operations/drafting/discard-draft.ts').then((file) => file.discardDraft);
const readDocument = () => import('#http/operations/drafting/read-document.ts').then((file) => file.readDocument);
const readDocuments = () => import('#http/operations/drafting/read-documents.ts').then((file) => file.readDocuments);
const readForm = () => import('#http/operations/drafting/read-form.ts').then((file) => file.readForm);
const removeDocument = () => import('#http/operations/drafting/remove-document.ts').then((file) => file.removeDocument);
const saveForm = () => import('#http/operations/drafting/save-form.ts').then((file) => file.saveForm);
const startUpload = () => import('#http/operations/drafting/start-upload.ts').then((file) => file.startUpload);
const prepareRequest = () => import('#http/operations/filing/prepare-request.ts').then((file) => file.prepareRequest);
const printPaper = () => import('#http/operations/results/print-paper.ts').then((file) => file.printPaper);
const readPaper = () => import('#http/operations/results/read-paper.ts').then((file) => file.readPaper);
const readResult = () => import('#http/operations/results/read-result.ts').then((file) => file.readResult);
const readCase = () => import('#http/operations/status/read-case.ts').then((file) => file.readCase);
const readExecutionReceipts = () =>
  import('#http/operations/status/read-execution-receipts.ts').then((file) => file.readExecutionReceipts);
const readStatus = () => import('#http/operations/status/read-status.ts').then((file) => file.readStatus);

/** Where the cabinet and the desk work on the same requests, and the paragraphs by which each of them does. */
type At = Pick<Row<'citizen' | 'staff'>, 'audience' | 'auth' | 'roles'> & { readonly at: string };
type Paragraphs = Readonly<Record<'form' | 'documents' | 'signing' | 'printing' | 'result', string>>;

/** What is done with a request alike by its recipient in the cabinet and for him at the desk. */
// biome-ignore format: a table, one row a line
export const onRequest = ({ at, ...door }: At, by: Paragraphs) => [
  route({ ...door, method: 'GET', path: `${at}/{caseId}`, paragraph: '16', summary: 'A request as it stands' }, readCase),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/form`, paragraph: by.form, summary: 'The form as it was typed' }, readForm),
  route({ ...door, method: 'PUT', path: `${at}/{caseId}/form`, paragraph: by.form, summary: 'Saves the form' }, saveForm),
  route({ ...door, method: 'POST', path: `${at}/{caseId}/documents`, paragraph: by.documents, summary: 'Where to send the e-copy of a document' }, startUpload),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/documents`, paragraph: by.documents, summary: 'Every e-copy of a request, at addresses that live for minutes' }, readDocuments),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/documents/{documentId}`, paragraph: by.documents, summary: 'An e-copy' }, readDocument),
  route({ ...door, method: 'POST', path: `${at}/{caseId}/documents/{documentId}/confirmation`, paragraph: by.documents, summary: 'Attaches what was uploaded, if it is what it says' }, confirmUpload),
  route({ ...door, method: 'POST', path: `${at}/{caseId}/documents/{documentId}/removal`, paragraph: by.documents, summary: 'Takes a document out of a draft, or out of a filed request what was brought to it and not used' }, removeDocument),
  route({ ...door, method: 'POST', path: `${at}/{caseId}/discarding`, paragraph: 'X45', summary: 'Discards a draft that was never filed' }, discardDraft),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/request-document`, paragraph: by.signing, summary: 'The exact bytes of the request to sign' }, prepareRequest),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/papers/{type}`, paragraph: '9.3', summary: 'A paper: its bytes and its text' }, readPaper),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/papers/{type}/print`, paragraph: by.printing, summary: 'The text of a paper, Kazakh and Russian, for printing' }, printPaper),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/result`, paragraph: by.result, summary: "The result and the head's signature" }, readResult),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/status`, paragraph: '16', summary: 'The status of a request' }, readStatus),
  route({ ...door, method: 'GET', path: `${at}/{caseId}/execution-receipts`, paragraph: 'X137', summary: 'Under which law, calendar, texts and code it was decided, and on what' }, readExecutionReceipts),
];
