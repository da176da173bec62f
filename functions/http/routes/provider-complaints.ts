import { route } from '#http/entrance.ts';

const claimComplaint = () =>
  import('#http/operations/complaining/claim-complaint.ts').then((file) => file.claimComplaint);
const concedeComplaint = () =>
  import('#http/operations/complaining/concede-complaint.ts').then((file) => file.concedeComplaint);
const draftAnswer = () => import('#http/operations/complaining/draft-answer.ts').then((file) => file.draftAnswer);
const fulfilAnswer = () => import('#http/operations/complaining/fulfil-answer.ts').then((file) => file.fulfilAnswer);
const handOverAnswer = () =>
  import('#http/operations/complaining/hand-over-answer.ts').then((file) => file.handOverAnswer);
const listComplaints = () =>
  import('#http/operations/complaining/list-complaints.ts').then((file) => file.listComplaints);
const nameHeadOfComplaint = () =>
  import('#http/operations/complaining/name-head-of-complaint.ts').then((file) => file.nameHeadOfComplaint);
const nameReviewer = () => import('#http/operations/complaining/name-reviewer.ts').then((file) => file.nameReviewer);
const confirmComplaintUpload = () =>
  import('#http/operations/complaining/filing/confirm-complaint-upload.ts').then((file) => file.confirmComplaintUpload);
const readComplaintDocuments = () =>
  import('#http/operations/complaining/filing/read-complaint-documents.ts').then((file) => file.readComplaintDocuments);
const startComplaintUpload = () =>
  import('#http/operations/complaining/filing/start-complaint-upload.ts').then((file) => file.startComplaintUpload);
const passOnComplaint = () =>
  import('#http/operations/complaining/pass-on-complaint.ts').then((file) => file.passOnComplaint);
const passUpComplaint = () =>
  import('#http/operations/complaining/pass-up-complaint.ts').then((file) => file.passUpComplaint);
const postAnswer = () => import('#http/operations/complaining/post-answer.ts').then((file) => file.postAnswer);
const readComplaint = () => import('#http/operations/complaining/read-complaint.ts').then((file) => file.readComplaint);
const readComplaintPaper = () =>
  import('#http/operations/complaining/read-complaint-paper.ts').then((file) => file.readComplaintPaper);
const readComplaintTexts = () =>
  import('#http/operations/complaining/read-complaint-texts.ts').then((file) => file.readComplaintTexts);
const readJournalOfComplaint = () =>
  import('#http/operations/complaining/read-journal-of-complaint.ts').then((file) => file.readJournalOfComplaint);
const recuseFromComplaint = () =>
  import('#http/operations/complaining/recuse-from-complaint.ts').then((file) => file.recuseFromComplaint);
const registerComplaint = () =>
  import('#http/operations/complaining/filing/register-complaint.ts').then((file) => file.registerComplaint);
const releaseComplaint = () =>
  import('#http/operations/complaining/release-complaint.ts').then((file) => file.releaseComplaint);
const returnAnswer = () => import('#http/operations/complaining/return-answer.ts').then((file) => file.returnAnswer);

const provider = { audience: 'provider', auth: 'staff' } as const;
/** Who has to do with complaints: at the provider, at a branch of the Corporation, and above both (para 11). */
export const addressees = ['head', 'branchHead', 'qualityController'] as const;
const reviewers = ['executor', 'operator', 'qualityController'] as const;
const senders = ['registrar', 'operator', 'qualityController'] as const;
/** Where complaints are taken: at a desk and by post. */
const takers = ['registrar', 'operator'] as const;
const ofComplaints = ['registrar', 'head', 'executor', 'operator', 'branchHead', 'qualityController'] as const;
const overComplaints = [...ofComplaints, 'administrator', 'supervisor'] as const;

/** Para 11: what offices do with complaints. */
// biome-ignore format: a table, one row a line
export const complaintRoutes = [
  route({ ...provider, method: 'POST', path: '/v1/complaints', roles: ['registrar'], paragraph: '11', summary: 'The registrar enters a complaint that came by post; answers its receipt', throttle: 'receptionBy' }, registerComplaint),
  route({ ...provider, method: 'GET', path: '/v1/complaints', roles: [...ofComplaints, 'supervisor'], paragraph: '11', summary: 'The complaints of the office in which somebody has something to do' }, listComplaints),
  route({ ...provider, method: 'GET', path: '/v1/complaints/{complaintId}', roles: overComplaints, paragraph: '11', summary: 'A complaint as it stands' }, readComplaint),
  route({ ...provider, method: 'GET', path: '/v1/complaints/{complaintId}/journal', roles: overComplaints, paragraph: '16', summary: 'What happened to a complaint' }, readJournalOfComplaint),
  route({ ...provider, method: 'GET', path: '/v1/complaints/{complaintId}/papers/{type}', roles: overComplaints, paragraph: '11', summary: 'A paper of a complaint: its bytes and its text' }, readComplaintPaper),
  route({ ...provider, method: 'GET', path: '/v1/complaints/{complaintId}/texts', roles: overComplaints, paragraph: '11', summary: 'The complaint, drafts and reasons' }, readComplaintTexts),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/documents', roles: takers, paragraph: '11', summary: 'Where to send what is attached to a complaint' }, startComplaintUpload),
  route({ ...provider, method: 'GET', path: '/v1/complaints/{complaintId}/documents', roles: overComplaints, paragraph: '11', summary: 'What is attached to a complaint, each at an address that lives for minutes' }, readComplaintDocuments),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/documents/{documentId}/confirmation', roles: takers, paragraph: '11', summary: 'Attaches what was uploaded to a complaint, if it is what it says' }, confirmComplaintUpload),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/reviewer', roles: addressees, paragraph: '11', summary: 'The addressee names who reviews a complaint' }, nameReviewer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/concession', roles: ['head'], paragraph: 'APPK 91', summary: 'The head undoes his own paper: the complaint is satisfied wholly' }, concedeComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/second-instance', roles: ['head'], paragraph: 'APPK 91', summary: 'The head passes a complaint about his own paper to the second instance' }, passUpComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/passing-on', roles: ['registrar', ...addressees], paragraph: 'APPK 65', summary: 'Passes a complaint on to the body that is competent' }, passOnComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/draft', roles: reviewers, paragraph: '11', summary: 'The reviewer drafts the answer' }, draftAnswer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/draft-return', roles: addressees, paragraph: 'X43', summary: 'The addressee returns a drafted answer, with a reason' }, returnAnswer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/handover', roles: senders, paragraph: '11; X290', summary: 'The answer was handed over against identity, which another is asked to confirm' }, handOverAnswer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/posting', roles: senders, paragraph: '11; X305', summary: 'The answer was posted, which another is asked to confirm' }, postAnswer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/fulfilment', roles: ['head', 'branchHead'], paragraph: 'APPK 100', summary: 'Tells that what the answer decided is done' }, fulfilAnswer),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/claim', roles: ofComplaints, paragraph: '11', summary: 'Takes a task of a complaint out of the common tray' }, claimComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/release', roles: [...ofComplaints, 'administrator'], paragraph: '11', summary: 'Puts a task of a complaint back, or frees what a colleague has claimed' }, releaseComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/recusals', roles: ofComplaints, paragraph: 'X21', summary: 'An official recuses himself from a complaint, the head a subordinate' }, recuseFromComplaint),
  route({ ...provider, method: 'POST', path: '/v1/complaints/{complaintId}/acting-head', roles: ['supervisor'], paragraph: 'X74', summary: 'The supervisor names another provider’s head where nobody is left to act as one' }, nameHeadOfComplaint),
];
