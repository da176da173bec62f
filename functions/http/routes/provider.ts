import { route } from '#http/entrance.ts';
import { allocationRoutes } from './provider-allocations.ts';
import { addressees, complaintRoutes } from './provider-complaints.ts';
import { inventoryRoutes } from './provider-inventory.ts';
import { oldListRoutes } from './provider-old-lists.ts';

const draftAmendment = () => import('#http/operations/amending/draft-amendment.ts').then((file) => file.draftAmendment);
const handOverDecision = () =>
  import('#http/operations/amending/hand-over-decision.ts').then((file) => file.handOverDecision);
const handOverProposal = () =>
  import('#http/operations/amending/hand-over-proposal.ts').then((file) => file.handOverProposal);
const postProposal = () => import('#http/operations/amending/post-proposal.ts').then((file) => file.postProposal);
const listAmendments = () => import('#http/operations/amending/list-amendments.ts').then((file) => file.listAmendments);
const claimAmendment = () => import('#http/operations/amending/claim-amendment.ts').then((file) => file.claimAmendment);
const nameHeadOfAmendment = () =>
  import('#http/operations/amending/name-head-of-amendment.ts').then((file) => file.nameHeadOfAmendment);
const releaseAmendment = () =>
  import('#http/operations/amending/release-amendment.ts').then((file) => file.releaseAmendment);
const nameExaminer = () => import('#http/operations/amending/name-examiner.ts').then((file) => file.nameExaminer);
const postDecision = () => import('#http/operations/amending/post-decision.ts').then((file) => file.postDecision);
const proposeAmendment = () =>
  import('#http/operations/amending/propose-amendment.ts').then((file) => file.proposeAmendment);
const readAmendment = () => import('#http/operations/amending/read-amendment.ts').then((file) => file.readAmendment);
const readJournalOfAmendment = () =>
  import('#http/operations/amending/read-journal-of-amendment.ts').then((file) => file.readJournalOfAmendment);
const readAmendmentPaper = () =>
  import('#http/operations/amending/read-amendment-paper.ts').then((file) => file.readAmendmentPaper);
const readAmendmentTexts = () =>
  import('#http/operations/amending/read-amendment-texts.ts').then((file) => file.readAmendmentTexts);
const confirmAmendment = () =>
  import('#http/operations/amending/confirm-amendment.ts').then((file) => file.confirmAmendment);
const suspendAmendment = () =>
  import('#http/operations/amending/suspend-amendment.ts').then((file) => file.suspendAmendment);
const resumeAmendment = () =>
  import('#http/operations/amending/resume-amendment.ts').then((file) => file.resumeAmendment);
const recordHearing = () => import('#http/operations/amending/record-hearing.ts').then((file) => file.recordHearing);
const recuseFromAmendment = () =>
  import('#http/operations/amending/recuse-from-amendment.ts').then((file) => file.recuseFromAmendment);
const returnAmendment = () =>
  import('#http/operations/amending/return-amendment.ts').then((file) => file.returnAmendment);
const declineConfirmation = () =>
  import('#http/operations/confirming/decline-confirmation.ts').then((file) => file.declineConfirmation);
const giveConfirmation = () =>
  import('#http/operations/confirming/give-confirmation.ts').then((file) => file.giveConfirmation);
const listConfirmations = () =>
  import('#http/operations/confirming/list-confirmations.ts').then((file) => file.listConfirmations);
const readConfirmation = () =>
  import('#http/operations/confirming/read-confirmation.ts').then((file) => file.readConfirmation);
const askDocument = () => import('#http/operations/examining/ask-document.ts').then((file) => file.askDocument);
const correctIncomingNumber = () =>
  import('#http/operations/examining/correct-incoming-number.ts').then((file) => file.correctIncomingNumber);
const correctSlip = () => import('#http/operations/examining/correct-slip.ts').then((file) => file.correctSlip);
const declareRecusal = () =>
  import('#http/operations/examining/declare-recusal.ts').then((file) => file.declareRecusal);
const draftNotice = () => import('#http/operations/examining/draft-notice.ts').then((file) => file.draftNotice);
const draftRefusal = () => import('#http/operations/examining/draft-refusal.ts').then((file) => file.draftRefusal);
const nameActingHead = () =>
  import('#http/operations/examining/name-acting-head.ts').then((file) => file.nameActingHead);
const nameExecutor = () => import('#http/operations/examining/name-executor.ts').then((file) => file.nameExecutor);
const readCaseDocument = () =>
  import('#http/operations/examining/read-case-document.ts').then((file) => file.readCaseDocument);
const readCaseDocuments = () =>
  import('#http/operations/examining/read-case-documents.ts').then((file) => file.readCaseDocuments);
const readCaseForm = () => import('#http/operations/examining/read-case-form.ts').then((file) => file.readCaseForm);
const readEvidence = () => import('#http/operations/examining/read-evidence.ts').then((file) => file.readEvidence);
const readPaperOfCase = () =>
  import('#http/operations/examining/read-paper-of-case.ts').then((file) => file.readPaperOfCase);
const readTexts = () => import('#http/operations/examining/read-texts.ts').then((file) => file.readTexts);
const recordPowerCheck = () =>
  import('#http/operations/examining/record-power-check.ts').then((file) => file.recordPowerCheck);
const refuteKinship = () => import('#http/operations/examining/refute-kinship.ts').then((file) => file.refuteKinship);
const registerRequest = () =>
  import('#http/operations/examining/register-request.ts').then((file) => file.registerRequest);
const replaceExecutor = () =>
  import('#http/operations/examining/replace-executor.ts').then((file) => file.replaceExecutor);
const resolveEvidence = () =>
  import('#http/operations/examining/resolve-evidence.ts').then((file) => file.resolveEvidence);
const returnDraft = () => import('#http/operations/examining/return-draft.ts').then((file) => file.returnDraft);
const endOutage = () => import('#http/operations/outages/end-outage.ts').then((file) => file.endOutage);
const listOutages = () => import('#http/operations/outages/list-outages.ts').then((file) => file.listOutages);
const recordOutage = () => import('#http/operations/outages/record-outage.ts').then((file) => file.recordOutage);
const preparePapers = () => import('#http/operations/results/prepare-papers.ts').then((file) => file.preparePapers);
const sendResult = () => import('#http/operations/results/send-result.ts').then((file) => file.sendResult);
const signPapers = () => import('#http/operations/results/sign-papers.ts').then((file) => file.signPapers);
const addStaff = () => import('#http/operations/staff/add-staff.ts').then((file) => file.addStaff);
const endService = () => import('#http/operations/staff/end-service.ts').then((file) => file.endService);
const listExecutors = () => import('#http/operations/staff/list-executors.ts').then((file) => file.listExecutors);
const listStaff = () => import('#http/operations/staff/list-staff.ts').then((file) => file.listStaff);
const nameSubstitute = () => import('#http/operations/staff/name-substitute.ts').then((file) => file.nameSubstitute);
const recordAbsence = () => import('#http/operations/staff/record-absence.ts').then((file) => file.recordAbsence);
const reissuePassword = () => import('#http/operations/staff/reissue-password.ts').then((file) => file.reissuePassword);
const claimTask = () => import('#http/operations/status/claim-task.ts').then((file) => file.claimTask);
const listIncoming = () => import('#http/operations/status/list-incoming.ts').then((file) => file.listIncoming);
const listLate = () => import('#http/operations/status/list-late.ts').then((file) => file.listLate);
const listTasks = () => import('#http/operations/status/list-tasks.ts').then((file) => file.listTasks);
const readCaseJournal = () =>
  import('#http/operations/status/read-case-journal.ts').then((file) => file.readCaseJournal);
const readProviderCase = () =>
  import('#http/operations/status/read-provider-case.ts').then((file) => file.readProviderCase);
const readStatus = () => import('#http/operations/status/read-status.ts').then((file) => file.readStatus);
const releaseTask = () => import('#http/operations/status/release-task.ts').then((file) => file.releaseTask);
const searchCases = () => import('#http/operations/status/search-cases.ts').then((file) => file.searchCases);

const provider = { audience: 'provider', auth: 'staff' } as const;
/** Who may look into a case of the provider: his own people, and the supervisor into all. */
const readers = ['registrar', 'head', 'executor', 'administrator', 'supervisor'] as const;

/** Who looks for requests without their number: at the desk, on the telephone, at the provider, above it. */
const seekers = ['operator', 'contactCentre', 'registrar', 'head', 'executor', 'supervisor', 'auditor'] as const;

/** Who decides about entries of the register (art. 73). */
const deciders = ['registrar', 'head', 'executor'] as const;
const overseen = [...deciders, 'administrator', 'supervisor'] as const;

/** Who confirms what another asked, each kind by its row of second-person/acts.ts. */
const confirmers = ['administrator', 'head', 'registrar', 'supervisor', 'operator'] as const;

/** 5.2–5.6: what the provider’s people do, and what they see; 7: who they are. Operators too find their tray here. */
// biome-ignore format: a table, one row a line
export const providerRoutes = [
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/registration', roles: ['registrar'], paragraph: '5.2', summary: 'The registrar registers the documents' }, registerRequest),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/incoming-number', roles: ['registrar'], paragraph: 'X57', summary: 'The registrar corrects a slip in the incoming number, with a reason' }, correctIncomingNumber),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/resolution', roles: ['head'], paragraph: '5.3', summary: 'The head names the executor' }, nameExecutor),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/executor', roles: ['head'], paragraph: 'X43', summary: 'The head replaces the executor, with a reason' }, replaceExecutor),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/power-check', roles: ['executor'], paragraph: 'X9', summary: 'The executor records how a power not certified by a notary was checked' }, recordPowerCheck),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/document-requests', roles: ['executor'], paragraph: '5.4', summary: 'The executor asks for a document that cannot be opened or read' }, askDocument),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/corrections', roles: ['registrar', 'executor'], paragraph: 'X57', summary: 'Corrects a slip within one’s own part, with a reason' }, correctSlip),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/evidence', roles: ['executor', 'head'], paragraph: 'X64', summary: 'What the registers and the certificate say of the recipient, each difference marked' }, readEvidence),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/evidence-resolution', roles: ['executor'], paragraph: 'X64', summary: 'The executor records what he found of a difference' }, resolveEvidence),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/notice-draft', roles: ['executor'], paragraph: '5.4', summary: 'The executor drafts the notice of registration' }, draftNotice),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/refusal-draft', roles: ['executor'], paragraph: '5.4', summary: 'The executor drafts a reasoned refusal' }, draftRefusal),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/draft-return', roles: ['head'], paragraph: '5.5; X43', summary: 'The head returns the draft, with a reason' }, returnDraft),
  route({ ...provider, method: 'POST', path: '/v1/papers', roles: addressees, paragraph: '5.5', summary: 'The exact bytes of results to sign, with number and place' }, preparePapers),
  route({ ...provider, method: 'POST', path: '/v1/signatures', roles: addressees, paragraph: '5.5', summary: 'Signs results; an answer for each' }, signPapers),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/sending', roles: ['registrar'], paragraph: '5.6', summary: 'The registrar sends the result to the Corporation' }, sendResult),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/recusals', roles: ['registrar', 'head', 'executor'], paragraph: 'X21', summary: 'An official recuses himself, the head a colleague' }, declareRecusal),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/kinship-refutations', roles: ['head', 'supervisor', 'administrator'], paragraph: 'X81', summary: 'The head, of a head the supervisor, and where no supervisor is left two administrators of the oblast, find that an official named in the form as family is no relative' }, refuteKinship),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/acting-head', roles: ['supervisor'], paragraph: 'X74', summary: 'The supervisor names another provider’s head where nobody is left to act as one' }, nameActingHead),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}', roles: readers, paragraph: '16', summary: 'A case as it stands' }, readProviderCase),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/form', roles: readers, paragraph: '5.4', summary: 'The form as it was filed' }, readCaseForm),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/documents', roles: readers, paragraph: '5.4', summary: 'Every e-copy of a case, at addresses that live for minutes' }, readCaseDocuments),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/documents/{documentId}', roles: readers, paragraph: '5.4', summary: 'An e-copy' }, readCaseDocument),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/papers/{type}', roles: readers, paragraph: '5.5', summary: 'A paper of the case: its bytes and its text' }, readPaperOfCase),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/texts', roles: readers, paragraph: '5.3–5.5', summary: 'Resolution, drafts and reasons' }, readTexts),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/journal', roles: readers, paragraph: '16', summary: 'What happened to the case' }, readCaseJournal),
  route({ ...provider, method: 'GET', path: '/v1/cases/{caseId}/status', roles: readers, paragraph: '16', summary: 'The status of a case' }, readStatus),
  route({ ...provider, method: 'GET', path: '/v1/tasks', roles: ['operator', 'registrar', 'head', 'executor', 'administrator', 'supervisor', 'branchHead', 'qualityController'], paragraph: '5', summary: 'The tray of one’s own organisation and role, by due instant; an overseer’s, all tasks of an office' }, listTasks),
  route({ ...provider, method: 'GET', path: '/v1/late', roles: ['head', 'administrator', 'supervisor'], paragraph: '5', summary: 'What an office is late with, and for whom or what it waits' }, listLate),
  route({ ...provider, method: 'GET', path: '/v1/incoming-documents', roles: ['registrar', 'head'], paragraph: '5.2', summary: 'The register of incoming documents of a year: number, when, by whom, of which case' }, listIncoming),
  route({ ...provider, method: 'POST', path: '/v1/case-searches', roles: seekers, paragraph: '16', summary: 'Requests by IIN, number, ordinal number, or name and day of birth; elsewhere, only at which office', throttle: 'caseSearch' }, searchCases),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/claim', roles: ['registrar', 'head', 'executor'], paragraph: '5', summary: 'Takes a task out of the common tray' }, claimTask),
  route({ ...provider, method: 'POST', path: '/v1/cases/{caseId}/release', roles: ['registrar', 'head', 'executor', 'administrator'], paragraph: '5', summary: 'Puts a task back, or frees what a colleague has claimed' }, releaseTask),
  route({ ...provider, method: 'POST', path: '/v1/staff', roles: ['administrator', 'supervisor'], paragraph: '7', summary: 'Adds an official to one’s own organisation, or an administrator to an office that has none left' }, addStaff),
  route({ ...provider, method: 'GET', path: '/v1/staff', roles: ['administrator', 'head', 'supervisor'], paragraph: '7', summary: 'The officials of one’s own organisation; for the oblast, the administrators of another' }, listStaff),
  route({ ...provider, method: 'POST', path: '/v1/staff/{staffId}/end', roles: ['administrator', 'supervisor'], paragraph: '7', summary: 'Ends a service on a day, or at once; for the oblast, that of an office’s only administrator' }, endService),
  route({ ...provider, method: 'POST', path: '/v1/staff/{staffId}/absences', roles: ['administrator', 'supervisor'], paragraph: '7', summary: 'Records an absence, or another last day of one; without one takes back what has not begun; for the oblast, of an office’s only administrator' }, recordAbsence),
  route({ ...provider, method: 'POST', path: '/v1/staff/{staffId}/substitutions', roles: ['administrator'], paragraph: '7', summary: 'Names who stands in for an official, or another last day of it; without one takes back what has not begun' }, nameSubstitute),
  route({ ...provider, method: 'POST', path: '/v1/staff/{staffId}/password', roles: ['administrator'], paragraph: '7', summary: 'Asks for a new one-time password for an official' }, reissuePassword),
  route({ ...provider, method: 'GET', path: '/v1/confirmations', roles: confirmers, paragraph: '7', summary: 'What waits for a second person' }, listConfirmations),
  route({ ...provider, method: 'GET', path: '/v1/confirmations/{confirmationId}', roles: confirmers, paragraph: '7', summary: 'What exactly a second person is asked to confirm' }, readConfirmation),
  route({ ...provider, method: 'POST', path: '/v1/confirmations/{confirmationId}/confirmation', roles: confirmers, paragraph: '7', summary: 'Confirms what another asked, and has it done' }, giveConfirmation),
  route({ ...provider, method: 'POST', path: '/v1/confirmations/{confirmationId}/declining', roles: confirmers, paragraph: '7', summary: 'Declines what another asked, or takes back what one asked' }, declineConfirmation),
  route({ ...provider, method: 'POST', path: '/v1/outages', roles: ['supervisor'], paragraph: 'X60', summary: 'The supervisor records that the system was away' }, recordOutage),
  route({ ...provider, method: 'GET', path: '/v1/outages', roles: ['supervisor', 'operator'], paragraph: 'X60', summary: 'The recorded outages, the latest first' }, listOutages),
  route({ ...provider, method: 'POST', path: '/v1/outages/{outageId}/end', roles: ['supervisor'], paragraph: 'X60', summary: 'The supervisor tells when the system was there again' }, endOutage),
  route({ ...provider, method: 'POST', path: '/v1/amendments', roles: ['executor'], paragraph: '73(1)', summary: 'An executor proposes what is to be decided about an entry' }, proposeAmendment),
  route({ ...provider, method: 'GET', path: '/v1/amendments', roles: [...deciders, 'supervisor'], paragraph: '73', summary: 'The amendments of the office’s entries in which somebody has something to do' }, listAmendments),
  route({ ...provider, method: 'GET', path: '/v1/amendments/{amendmentId}', roles: overseen, paragraph: '73', summary: 'An amendment as it stands' }, readAmendment),
  route({ ...provider, method: 'GET', path: '/v1/amendments/{amendmentId}/journal', roles: overseen, paragraph: '16', summary: 'What happened to the amendment' }, readJournalOfAmendment),
  route({ ...provider, method: 'GET', path: '/v1/amendments/{amendmentId}/papers/{type}', roles: overseen, paragraph: '73(3)', summary: 'A paper of an amendment: its bytes and its text' }, readAmendmentPaper),
  route({ ...provider, method: 'GET', path: '/v1/amendments/{amendmentId}/texts', roles: overseen, paragraph: '73(3)', summary: 'Facts, answer, drafts and reasons of an amendment' }, readAmendmentTexts),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/proposal-handover', roles: ['registrar'], paragraph: 'APPK 73; X290', summary: 'The registrar has handed over what is proposed, against identity, and asks another to confirm it' }, handOverProposal),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/proposal-posting', roles: ['registrar'], paragraph: 'APPK 73; X305', summary: 'The registrar has posted what is proposed, and asks another to confirm it' }, postProposal),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/examiner', roles: ['head'], paragraph: '5.3', summary: 'The head names who examines a proposal' }, nameExaminer),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/claim', roles: [...deciders, 'supervisor'], paragraph: '73', summary: 'Takes a task of an amendment out of the common tray' }, claimAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/release', roles: overseen, paragraph: '73', summary: 'Puts a task of an amendment back, or frees what a colleague has claimed' }, releaseAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/acting-head', roles: ['supervisor'], paragraph: 'X74', summary: 'The supervisor names another provider’s head where nobody is left to act as one' }, nameHeadOfAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/hearing', roles: ['executor'], paragraph: 'APPK 73', summary: 'The examiner writes down what was said at the hearing' }, recordHearing),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/draft', roles: ['executor'], paragraph: '73(1)', summary: 'The examiner drafts the decision' }, draftAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/draft-return', roles: ['head', 'supervisor'], paragraph: '5.5; X43', summary: 'The head, or the supervisor who is to confirm it, returns a drafted decision, with a reason' }, returnAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/draft-confirmation', roles: ['supervisor'], paragraph: 'X143', summary: 'The supervisor confirms a draft that takes more than a head' }, confirmAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/suspension', roles: ['registrar'], paragraph: 'APPK 96', summary: 'The registrar records the complaint that suspends a removal' }, suspendAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/suspension-end', roles: ['registrar', 'head'], paragraph: 'APPK 96; X155', summary: 'The registrar asks another to confirm what came of that complaint; that it was upheld, the head does' }, resumeAmendment),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/handover', roles: ['registrar'], paragraph: '73(3); X290', summary: 'The registrar has handed a decision over against identity, and asks another to confirm it' }, handOverDecision),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/posting', roles: ['registrar'], paragraph: '73(3); X305', summary: 'The registrar has posted a decision, and asks another to confirm it' }, postDecision),
  route({ ...provider, method: 'POST', path: '/v1/amendments/{amendmentId}/recusals', roles: [...deciders, 'supervisor'], paragraph: 'X21', summary: 'An official recuses himself from an amendment, the head a subordinate' }, recuseFromAmendment),
  route({ ...provider, method: 'GET', path: '/v1/executors', roles: addressees, paragraph: '5.3', summary: 'The executors whom the head may name' }, listExecutors),
  ...allocationRoutes,
  ...complaintRoutes,
  ...oldListRoutes,
  ...inventoryRoutes,
];
