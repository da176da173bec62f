import { route } from '#http/entrance.ts';
import { onRequest } from './on-request.ts';
import { onVisit } from './on-visit.ts';

const answerOfferAtDesk = () =>
  import('#http/operations/allocating/offers/answer-offer-at-desk.ts').then((file) => file.answerOfferAtDesk);
const answerAtDesk = () => import('#http/operations/amending/answer-at-desk.ts').then((file) => file.answerAtDesk);
const fileComplaintAtDesk = () =>
  import('#http/operations/complaining/filing/file-complaint-at-desk.ts').then((file) => file.fileComplaintAtDesk);
const leaveAtDesk = () => import('#http/operations/amending/leaving/leave-at-desk.ts').then((file) => file.leaveAtDesk);
const printLeavingStatement = () =>
  import('#http/operations/amending/leaving/print-leaving-statement.ts').then((file) => file.printLeavingStatement);
const changeRowContactsAtDesk = () =>
  import('#http/operations/old-entries/change-row-contacts-at-desk.ts').then((file) => file.changeRowContactsAtDesk);
const stayAtDesk = () => import('#http/operations/amending/leaving/stay-at-desk.ts').then((file) => file.stayAtDesk);
const sayNeedsAtDesk = () =>
  import('#http/operations/allocating/needs/say-needs-at-desk.ts').then((file) => file.sayNeedsAtDesk);
const changeContactsAtDesk = () =>
  import('#http/operations/desk/change-contacts-at-desk.ts').then((file) => file.changeContactsAtDesk);
const nameRepresentative = () =>
  import('#http/operations/desk/name-representative.ts').then((file) => file.nameRepresentative);
const openReception = () => import('#http/operations/desk/open-reception.ts').then((file) => file.openReception);
const receivePerson = () => import('#http/operations/desk/receive-person.ts').then((file) => file.receivePerson);
const openRequestAtDesk = () =>
  import('#http/operations/drafting/open-request-at-desk.ts').then((file) => file.openRequestAtDesk);
const recordRepresentative = () =>
  import('#http/operations/drafting/record-representative.ts').then((file) => file.recordRepresentative);
const correctSlip = () => import('#http/operations/examining/correct-slip.ts').then((file) => file.correctSlip);
const askPaperIntake = () => import('#http/operations/filing/ask-paper-intake.ts').then((file) => file.askPaperIntake);
const handPackage = () => import('#http/operations/filing/hand-package.ts').then((file) => file.handPackage);
const printEmergencyReceipt = () =>
  import('#http/operations/filing/print-emergency-receipt.ts').then((file) => file.printEmergencyReceipt);
const refusePackage = () => import('#http/operations/filing/refuse-package.ts').then((file) => file.refusePackage);
const signRequest = () => import('#http/operations/filing/sign-request.ts').then((file) => file.signRequest);
const withdrawAtDesk = () => import('#http/operations/filing/withdraw-at-desk.ts').then((file) => file.withdrawAtDesk);
const giveIdentityCode = () =>
  import('#http/operations/identity/give-identity-code.ts').then((file) => file.giveIdentityCode);
const handOverResult = () => import('#http/operations/results/hand-over-result.ts').then((file) => file.handOverResult);
const claimTask = () => import('#http/operations/status/claim-task.ts').then((file) => file.claimTask);
const listReceipts = () => import('#http/operations/status/list-receipts.ts').then((file) => file.listReceipts);
const queryPlace = () => import('#http/operations/status/query-place.ts').then((file) => file.queryPlace);
const queryStatus = () => import('#http/operations/status/query-status.ts').then((file) => file.queryStatus);
const readPlace = () => import('#http/operations/status/read-place.ts').then((file) => file.readPlace);
const releaseTask = () => import('#http/operations/status/release-task.ts').then((file) => file.releaseTask);
const offerWindow = () => import('#http/operations/visiting/offer-window.ts').then((file) => file.offerWindow);
const beginVisit = () => import('#http/operations/visiting/begin-visit.ts').then((file) => file.beginVisit);
const refuseVisit = () => import('#http/operations/visiting/refuse-visit.ts').then((file) => file.refuseVisit);
const noteNobody = () => import('#http/operations/visiting/note-nobody.ts').then((file) => file.noteNobody);
const claimVisit = () => import('#http/operations/visiting/claim-visit.ts').then((file) => file.claimVisit);
const releaseVisit = () => import('#http/operations/visiting/release-visit.ts').then((file) => file.releaseVisit);
const queryVisit = () => import('#http/operations/visiting/query-visit.ts').then((file) => file.queryVisit);
const listDaySheet = () => import('#http/operations/visiting/list-day-sheet.ts').then((file) => file.listDaySheet);

const corporation = { audience: 'corporation', auth: 'staff' } as const;
const operator = ['operator'] as const;

/** 5.1, 5.7, 8.1–8.7, 10.1: what the Corporation's operator does for whoever sits before him; 16: and the contact centre. */
// biome-ignore format: a table, one row a line
export const corporationRoutes = [
  ...onRequest({ ...corporation, roles: operator, at: '/v1/corporation/requests' }, { form: '8.3', documents: '8.1', signing: '8.7', printing: '8.1, 9.3', result: '5.7' }),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests', roles: operator, paragraph: '8.3', summary: 'Opens a request for a recipient at the desk', throttle: 'openingBy' }, openRequestAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/representative', roles: operator, paragraph: '8.3', summary: 'Records who represents the recipient, and by what power, or that he comes himself' }, recordRepresentative),
  route({ ...corporation, method: 'GET', path: '/v1/corporation/emergency-receipt', roles: operator, paragraph: 'X60', summary: 'The blank of a receipt to give by hand while the system is away' }, printEmergencyReceipt),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/paper-intake', roles: operator, paragraph: 'X60', summary: 'Asks a second official to confirm a package that was taken in paper' }, askPaperIntake),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/package', roles: operator, paragraph: '5.1', summary: 'The complete package is in the hands of the operator' }, handPackage),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/refusal', roles: operator, paragraph: '5.1', summary: 'Refuses an incomplete package, naming what is missing' }, refusePackage),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/operator-signature', roles: operator, paragraph: '8.7', summary: 'The operator signs the request' }, signRequest),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/reception', roles: operator, paragraph: '8.2', summary: 'Identifies whose request it is, whichever centre or channel took it, and serves him that day', throttle: 'receptionBy' }, receivePerson),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/receptions', roles: operator, paragraph: 'X93', summary: 'Somebody comes without his request’s number, or to withdraw a request or leave the list by it: once a second operator has seen him too, the requests on which he may act', throttle: 'receptionBy' }, openReception),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/new-representative', roles: operator, paragraph: 'X87', summary: 'Enters a new representative of a filed request, by a notarised power that the notary register confirms', throttle: 'namingBy' }, nameRepresentative),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/handover', roles: operator, paragraph: '5.7', summary: 'Hands the result over against identity' }, handOverResult),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/withdrawal', roles: operator, paragraph: 'X21', summary: 'Withdraws the request on a scanned statement, once two operators have seen who came' }, withdrawAtDesk),
  route({ ...corporation, method: 'GET', path: '/v1/corporation/requests/{caseId}/leaving-statement/print', roles: operator, paragraph: 'X152; X332', summary: 'The statement of leaving the list by a request or a row of an old list, to be signed by hand, with what follows from it' }, printLeavingStatement),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/leaving', roles: operator, paragraph: 'X152; X332', summary: 'Leaves the list by a request on a scanned statement, or by a row of an old list, once two operators have seen who came' }, leaveAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/contacts', roles: operator, paragraph: 'X56', summary: 'Changes phone, e-mail, actual address or language, against identity' }, changeContactsAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/corrections', roles: operator, paragraph: 'X57', summary: 'Corrects a slip that was made at the desk, with a reason' }, correctSlip),
  route({ ...corporation, method: 'GET', path: '/v1/corporation/receipts', roles: ['operator', 'administrator'], paragraph: '5.1', summary: 'What the centre took in on a day (today, if none is named), first taken first; results that wait to be collected lie in its tray' }, listReceipts),
  route({ ...corporation, method: 'POST', path: '/v1/status-queries', roles: ['operator', 'contactCentre'], paragraph: '16', summary: 'The status for a caller who names the number and the IIN' }, queryStatus),
  route({ ...corporation, method: 'GET', path: '/v1/corporation/requests/{caseId}/place', roles: operator, paragraph: 'X116', summary: 'Where the entry of a request stands in the queue, and why' }, readPlace),
  route({ ...corporation, method: 'POST', path: '/v1/place-queries', roles: ['operator', 'contactCentre'], paragraph: 'X116', summary: 'The place in the queue for a caller who names the number and the IIN' }, queryPlace),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/claim', roles: operator, paragraph: '5.1, 5.7', summary: 'Takes a task out of the centre’s tray' }, claimTask),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/release', roles: operator, paragraph: '5.1, 5.7', summary: 'Puts a task back' }, releaseTask),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/offers/{offerId}/answer', roles: operator, paragraph: 'X59; X282', summary: 'Takes an answer to an offer against identity, a refusal once two operators have seen whoever came', throttle: 'receptionBy' }, answerOfferAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/requests/{caseId}/needs', roles: operator, paragraph: 'X207; X291', summary: 'Takes down what a family needs of a dwelling and how it is reached, against identity, which a second operator confirms' }, sayNeedsAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/amendments/{amendmentId}/answer', roles: operator, paragraph: 'APPK 73; X306', summary: 'Takes an answer to a proposal down against identity, and asks a second operator to confirm it', throttle: 'receptionBy' }, answerAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/complaints', roles: operator, paragraph: '11', summary: 'Takes a complaint against identity; answers its receipt', throttle: 'receptionBy' }, fileComplaintAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/old-entries/{oldEntryId}/contacts', roles: operator, paragraph: 'X224', summary: 'How whoever came from an old list is reached, against identity', throttle: 'receptionBy' }, changeRowContactsAtDesk),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/amendments/{amendmentId}/staying', roles: operator, paragraph: 'X153', summary: 'Takes a leaving back against identity', throttle: 'receptionBy' }, stayAtDesk),
  ...onVisit({ ...corporation, roles: ['operator', 'contactCentre'], readers: ['operator', 'contactCentre', 'administrator', 'supervisor'], at: '/v1/corporation/home-visits' }),
  route({ ...corporation, method: 'POST', path: '/v1/visit-queries', roles: ['operator', 'contactCentre'], paragraph: '13, 16', summary: 'The visit of a caller who names the IIN and the telephone that was left with it' }, queryVisit),
  route({ ...corporation, method: 'GET', path: '/v1/corporation/home-visits', roles: operator, paragraph: '13', summary: 'The visits of the centre’s day (today, if none is named), by the hour, of all its districts or of one' }, listDaySheet),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/window', roles: operator, paragraph: 'X177', summary: 'Offers a day and two hours, or moves them' }, offerWindow),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/beginning', roles: operator, paragraph: 'X179', summary: 'The operator is at home and has seen the ground' }, beginVisit),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/refusal', roles: operator, paragraph: '13', summary: 'There is no ground for a visit: a reason of the table, and what was seen' }, refuseVisit),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/nobody-home', roles: operator, paragraph: 'X180', summary: 'In the window nobody was at home' }, noteNobody),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/claim', roles: operator, paragraph: '13', summary: 'Takes a visit out of the centre’s tray' }, claimVisit),
  route({ ...corporation, method: 'POST', path: '/v1/corporation/home-visits/{visitId}/release', roles: ['operator', 'administrator'], paragraph: '13', summary: 'Puts a visit back' }, releaseVisit),
  route({ ...corporation, method: 'POST', path: '/v1/identity-codes', roles: operator, paragraph: '10.1', summary: 'A one-time code for a person whose identity document was seen', throttle: 'vouchingBy' }, giveIdentityCode),
];
