import { route } from '#http/entrance.ts';
import { onRequest } from './on-request.ts';
import { onVisit } from './on-visit.ts';

const listOffers = () => import('#http/operations/allocating/offers/list-offers.ts').then((file) => file.listOffers);
const readOffer = () => import('#http/operations/allocating/offers/read-offer.ts').then((file) => file.readOffer);
const readJournalOfOffer = () =>
  import('#http/operations/allocating/offers/read-journal-of-offer.ts').then((file) => file.readJournalOfOffer);
const readOfferPaper = () =>
  import('#http/operations/allocating/offers/read-offer-paper.ts').then((file) => file.readOfferPaper);
const prepareConsent = () =>
  import('#http/operations/allocating/offers/prepare-consent.ts').then((file) => file.prepareConsent);
const answerOffer = () => import('#http/operations/allocating/offers/answer-offer.ts').then((file) => file.answerOffer);
const answerProposal = () => import('#http/operations/amending/answer-proposal.ts').then((file) => file.answerProposal);
const leaveQueue = () => import('#http/operations/amending/leaving/leave-queue.ts').then((file) => file.leaveQueue);
const prepareLeaving = () =>
  import('#http/operations/amending/leaving/prepare-leaving.ts').then((file) => file.prepareLeaving);
const prepareStaying = () =>
  import('#http/operations/amending/leaving/prepare-staying.ts').then((file) => file.prepareStaying);
const stayInQueue = () => import('#http/operations/amending/leaving/stay-in-queue.ts').then((file) => file.stayInQueue);
const listAmendments = () => import('#http/operations/amending/list-amendments.ts').then((file) => file.listAmendments);
const prepareAnswer = () => import('#http/operations/amending/prepare-answer.ts').then((file) => file.prepareAnswer);
const readAmendment = () => import('#http/operations/amending/read-amendment.ts').then((file) => file.readAmendment);
const readAmendmentPaper = () =>
  import('#http/operations/amending/read-amendment-paper.ts').then((file) => file.readAmendmentPaper);
const readJournalOfAmendment = () =>
  import('#http/operations/amending/read-journal-of-amendment.ts').then((file) => file.readJournalOfAmendment);
const fileComplaint = () =>
  import('#http/operations/complaining/filing/file-complaint.ts').then((file) => file.fileComplaint);
const listComplaints = () =>
  import('#http/operations/complaining/list-complaints.ts').then((file) => file.listComplaints);
const confirmComplaintUpload = () =>
  import('#http/operations/complaining/filing/confirm-complaint-upload.ts').then((file) => file.confirmComplaintUpload);
const readComplaintDocuments = () =>
  import('#http/operations/complaining/filing/read-complaint-documents.ts').then((file) => file.readComplaintDocuments);
const startComplaintUpload = () =>
  import('#http/operations/complaining/filing/start-complaint-upload.ts').then((file) => file.startComplaintUpload);
const prepareComplaint = () =>
  import('#http/operations/complaining/filing/prepare-complaint.ts').then((file) => file.prepareComplaint);
const prepareComplaintWithdrawal = () =>
  import('#http/operations/complaining/filing/prepare-complaint-withdrawal.ts').then(
    (file) => file.prepareComplaintWithdrawal,
  );
const readComplaint = () => import('#http/operations/complaining/read-complaint.ts').then((file) => file.readComplaint);
const readComplaintPaper = () =>
  import('#http/operations/complaining/read-complaint-paper.ts').then((file) => file.readComplaintPaper);
const readJournalOfComplaint = () =>
  import('#http/operations/complaining/read-journal-of-complaint.ts').then((file) => file.readJournalOfComplaint);
const withdrawComplaint = () =>
  import('#http/operations/complaining/filing/withdraw-complaint.ts').then((file) => file.withdrawComplaint);
const openRequest = () => import('#http/operations/drafting/open-request.ts').then((file) => file.openRequest);
const changeContacts = () => import('#http/operations/filing/change-contacts.ts').then((file) => file.changeContacts);
const prepareContacts = () =>
  import('#http/operations/filing/prepare-contacts.ts').then((file) => file.prepareContacts);
const prepareWithdrawal = () =>
  import('#http/operations/filing/prepare-withdrawal.ts').then((file) => file.prepareWithdrawal);
const submitRequest = () => import('#http/operations/filing/submit-request.ts').then((file) => file.submitRequest);
const withdrawRequest = () =>
  import('#http/operations/filing/withdraw-request.ts').then((file) => file.withdrawRequest);
const readAccount = () => import('#http/operations/identity/read-account.ts').then((file) => file.readAccount);
const readMyRounds = () =>
  import('#http/operations/allocating/rounds/read-my-rounds.ts').then((file) => file.readMyRounds);
const prepareNeeds = () =>
  import('#http/operations/allocating/needs/prepare-needs.ts').then((file) => file.prepareNeeds);
const sayNeeds = () => import('#http/operations/allocating/needs/say-needs.ts').then((file) => file.sayNeeds);
const readNeeds = () => import('#http/operations/allocating/needs/read-needs.ts').then((file) => file.readNeeds);
const readMyPlaces = () => import('#http/operations/status/read-my-places.ts').then((file) => file.readMyPlaces);
const readMyRow = () => import('#http/operations/old-entries/read-my-row.ts').then((file) => file.readMyRow);
const prepareRowContacts = () =>
  import('#http/operations/old-entries/prepare-row-contacts.ts').then((file) => file.prepareRowContacts);
const changeRowContacts = () =>
  import('#http/operations/old-entries/change-row-contacts.ts').then((file) => file.changeRowContacts);
const listRequests = () => import('#http/operations/status/list-requests.ts').then((file) => file.listRequests);

const listVisits = () => import('#http/operations/visiting/list-visits.ts').then((file) => file.listVisits);
const readProof = () => import('#http/operations/queue/read-proof.ts').then((file) => file.readProof);

const cabinet = { audience: 'cabinet', auth: 'citizen' } as const;

/** 10.5, 10.11, 15: what a recipient does with his own requests in the personal cabinet. */
// biome-ignore format: a table, one row a line
export const cabinetRoutes = [
  ...onRequest({ ...cabinet, at: '/v1/requests' }, { form: '10.5', documents: '10.5', signing: '10.5', printing: '9.3', result: '10.11' }),
  ...onVisit({ ...cabinet, at: '/v1/home-visits' }),
  route({ ...cabinet, method: 'GET', path: '/v1/home-visits', paragraph: '13', summary: 'The visits at home that I asked for, newest first' }, listVisits),
  route({ ...cabinet, method: 'GET', path: '/v1/account', paragraph: '10.1', summary: 'What has happened to my account, and who looked at where I stand' }, readAccount),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/me', paragraph: 'X116', summary: 'Where I stand in the queue, and why' }, readMyPlaces),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/me/proof', paragraph: '16', summary: 'That I am in what is published of the register, and what my own acts are sealed with', throttle: 'proofBy' }, readProof),
  route({ ...cabinet, method: 'GET', path: '/v1/requests', paragraph: '16', summary: 'My requests, newest first' }, listRequests),
  route({ ...cabinet, method: 'POST', path: '/v1/requests', paragraph: '10.5', summary: 'Opens a request, empty or to mend an ended one' }, openRequest),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/submission', paragraph: '10.5', summary: 'Files the signed request' }, submitRequest),
  route({ ...cabinet, method: 'GET', path: '/v1/requests/{caseId}/withdrawal-statement', paragraph: 'X21', summary: 'The exact bytes of the withdrawal to sign' }, prepareWithdrawal),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/withdrawal', paragraph: 'X21', summary: 'Withdraws the request by a signed statement' }, withdrawRequest),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/contacts-statement', paragraph: 'X56', summary: 'The exact bytes of the change of contact data to sign' }, prepareContacts),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/contacts', paragraph: 'X56', summary: 'Changes phone, e-mail, actual address or language by a signed statement' }, changeContacts),
  route({ ...cabinet, method: 'GET', path: '/v1/requests/{caseId}/leaving-statement', paragraph: 'X127', summary: 'The exact bytes to sign to leave the list' }, prepareLeaving),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/leaving', paragraph: 'X127', summary: 'Leaves the list by a signed statement' }, leaveQueue),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/amendments/{amendmentId}/staying-statement', paragraph: 'X127', summary: 'The exact bytes to sign to take a leaving back' }, prepareStaying),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/amendments/{amendmentId}/staying', paragraph: 'X127', summary: 'Takes a leaving back by a signed statement' }, stayInQueue),
  route({ ...cabinet, method: 'GET', path: '/v1/requests/{caseId}/needs', paragraph: '75, 76', summary: 'What I said last of what my family needs of a dwelling' }, readNeeds),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/needs-statement', paragraph: 'X207', summary: 'The exact bytes to sign of what my family needs of a dwelling' }, prepareNeeds),
  route({ ...cabinet, method: 'POST', path: '/v1/requests/{caseId}/needs', paragraph: 'X207', summary: 'Says what my family needs of a dwelling and which I would choose first, and confirms the family on record and how I am reached' }, sayNeeds),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/old-entries/{oldEntryId}', paragraph: 'X219', summary: 'What the old list says of me, what is lacking, and what was corrected' }, readMyRow),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/old-entries/{oldEntryId}/contacts-statement', paragraph: 'X224', summary: 'The exact bytes to sign of how I am reached, who came from an old list' }, prepareRowContacts),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/old-entries/{oldEntryId}/contacts', paragraph: 'X224', summary: 'Says by a signed statement how I am reached, who came from an old list' }, changeRowContacts),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/rounds', paragraph: '82', summary: 'Was I a candidate in the last rounds, for which dwellings, why not I, and by whose moment' }, readMyRounds),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/offers', paragraph: '77', summary: 'What I was offered, newest first' }, listOffers),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/offers/{offerId}', paragraph: '77', summary: 'What I am offered' }, readOffer),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/offers/{offerId}/journal', paragraph: '82', summary: 'What happened to what I am offered, and who looked at it' }, readJournalOfOffer),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/offers/{offerId}/papers/{type}', paragraph: '77', summary: 'A paper of it: its bytes and its text' }, readOfferPaper),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/offers/{offerId}/answer-statement', paragraph: 'X59', summary: 'The exact bytes of my answer to sign' }, prepareConsent),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/offers/{offerId}/answer', paragraph: 'X59', summary: 'Takes a dwelling that is offered, or does not, by a signed paper' }, answerOffer),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/amendments', paragraph: '73', summary: 'What is proposed and decided about my entries, newest first' }, listAmendments),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/amendments/{amendmentId}', paragraph: '73', summary: 'What is proposed or decided about my entry' }, readAmendment),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/amendments/{amendmentId}/journal', paragraph: 'X137', summary: 'What happened to it, and by what it was decided' }, readJournalOfAmendment),
  route({ ...cabinet, method: 'GET', path: '/v1/queue/amendments/{amendmentId}/papers/{type}', paragraph: '73(3)', summary: 'A paper of it: its bytes and its text' }, readAmendmentPaper),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/amendments/{amendmentId}/answer-statement', paragraph: 'APPK 73', summary: 'The exact bytes of my answer to sign' }, prepareAnswer),
  route({ ...cabinet, method: 'POST', path: '/v1/queue/amendments/{amendmentId}/answer', paragraph: 'APPK 73', summary: 'Answers what is proposed, by a signed paper' }, answerProposal),
  route({ ...cabinet, method: 'POST', path: '/v1/my/complaints/statement', paragraph: '11', summary: 'The exact bytes of a complaint to sign' }, prepareComplaint),
  route({ ...cabinet, method: 'POST', path: '/v1/my/complaints', paragraph: '11', summary: 'Files a complaint by its signed paper; the receipt is there at once' }, fileComplaint),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints', paragraph: '11', summary: 'My complaints, newest first' }, listComplaints),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints/{complaintId}', paragraph: '11', summary: 'A complaint of mine as it stands' }, readComplaint),
  route({ ...cabinet, method: 'POST', path: '/v1/my/complaints/{complaintId}/documents', paragraph: '11', summary: 'Where to send what is attached to a complaint' }, startComplaintUpload),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints/{complaintId}/documents', paragraph: '11', summary: 'What is attached to a complaint, each at an address that lives for minutes' }, readComplaintDocuments),
  route({ ...cabinet, method: 'POST', path: '/v1/my/complaints/{complaintId}/documents/{documentId}/confirmation', paragraph: '11', summary: 'Attaches what was uploaded to a complaint, if it is what it says' }, confirmComplaintUpload),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints/{complaintId}/journal', paragraph: '11', summary: 'What happened to my complaint' }, readJournalOfComplaint),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints/{complaintId}/papers/{type}', paragraph: '11', summary: 'A paper of my complaint: the receipt, the answer' }, readComplaintPaper),
  route({ ...cabinet, method: 'GET', path: '/v1/my/complaints/{complaintId}/withdrawal-statement', paragraph: 'APPK 95', summary: 'The exact bytes to sign to take a complaint back' }, prepareComplaintWithdrawal),
  route({ ...cabinet, method: 'POST', path: '/v1/my/complaints/{complaintId}/withdrawal', paragraph: 'APPK 95', summary: 'Takes a complaint back by a signed statement' }, withdrawComplaint),
];
