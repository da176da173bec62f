import { route } from '#http/entrance.ts';

const readAccessOfOfficial = () =>
  import('#http/operations/auditing/read-access-of-official.ts').then((file) => file.readAccessOfOfficial);
const readAccessOfPerson = () =>
  import('#http/operations/auditing/read-access-of-person.ts').then((file) => file.readAccessOfPerson);
const readAmendmentAccess = () =>
  import('#http/operations/auditing/read-amendment-access.ts').then((file) => file.readAmendmentAccess);
const readComplaintAccess = () =>
  import('#http/operations/auditing/read-complaint-access.ts').then((file) => file.readComplaintAccess);
const readComplaintJournal = () =>
  import('#http/operations/auditing/read-complaint-journal.ts').then((file) => file.readComplaintJournal);
const readAmendmentJournal = () =>
  import('#http/operations/auditing/read-amendment-journal.ts').then((file) => file.readAmendmentJournal);
const readVisitAccess = () =>
  import('#http/operations/auditing/read-visit-access.ts').then((file) => file.readVisitAccess);
const readVisitJournal = () =>
  import('#http/operations/auditing/read-visit-journal.ts').then((file) => file.readVisitJournal);
const readOfferAccess = () =>
  import('#http/operations/auditing/read-offer-access.ts').then((file) => file.readOfferAccess);
const readOfferJournal = () =>
  import('#http/operations/auditing/read-offer-journal.ts').then((file) => file.readOfferJournal);
const readRoundAccess = () =>
  import('#http/operations/auditing/read-round-access.ts').then((file) => file.readRoundAccess);
const readRoundJournal = () =>
  import('#http/operations/auditing/read-round-journal.ts').then((file) => file.readRoundJournal);
const readStaffJournal = () =>
  import('#http/operations/auditing/read-staff-journal.ts').then((file) => file.readStaffJournal);
const readAccessLog = () => import('#http/operations/status/read-access-log.ts').then((file) => file.readAccessLog);
const readJournal = () => import('#http/operations/status/read-journal.ts').then((file) => file.readJournal);

const listComplaintRegister = () =>
  import('#http/operations/complaining/list-complaint-register.ts').then((file) => file.listComplaintRegister);
const listActsOfMonth = () =>
  import('#http/operations/auditing/list-acts-of-month.ts').then((file) => file.listActsOfMonth);
const exportAccessOfOfficial = () =>
  import('#http/operations/auditing/export-access-of-official.ts').then((file) => file.exportAccessOfOfficial);
const exportActsOfMonth = () =>
  import('#http/operations/auditing/export-acts-of-month.ts').then((file) => file.exportActsOfMonth);
const exportReport = () => import('#http/operations/reporting/export-report.ts').then((file) => file.exportReport);
const readReport = () => import('#http/operations/reporting/read-report.ts').then((file) => file.readReport);

const auditor = { audience: 'auditor', auth: 'staff' } as const;
/** Who answers for an office’s numbers, or looks at those of all. */
const accountable = ['head', 'branchHead', 'administrator', 'qualityController', 'supervisor', 'auditor'] as const;

/** What the auditor reads: what was done in a case, who looked, by case, by person and by official, and what a month came to; each reading is noted. */
// biome-ignore format: a table, one row a line
export const auditorRoutes = [
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a case, as it was written' }, readJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a case' }, readAccessLog),
  route({ ...auditor, method: 'GET', path: '/v1/audit/complaints/{complaintId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a complaint, as it was written' }, readComplaintJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/complaints/{complaintId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a complaint' }, readComplaintAccess),
  route({ ...auditor, method: 'GET', path: '/v1/audit/amendments/{amendmentId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of an amendment, as it was written' }, readAmendmentJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/amendments/{amendmentId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at an amendment' }, readAmendmentAccess),
  route({ ...auditor, method: 'GET', path: '/v1/audit/home-visits/{visitId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a visit at home, as it was written' }, readVisitJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/home-visits/{visitId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a visit at home' }, readVisitAccess),
  route({ ...auditor, method: 'GET', path: '/v1/audit/offers/{offerId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of an offer, as it was written' }, readOfferJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/offers/{offerId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at an offer' }, readOfferAccess),
  route({ ...auditor, method: 'GET', path: '/v1/audit/allocations/{allocationId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a round, as it was written' }, readRoundJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/allocations/{allocationId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a round and at its offers' }, readRoundAccess),
  route({ ...auditor, method: 'POST', path: '/v1/audit/person-access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a person’s data, and what happened to his account' }, readAccessOfPerson),
  route({ ...auditor, method: 'GET', path: '/v1/audit/staff/{staffId}/access', roles: ['auditor'], paragraph: '12', summary: 'What an official looked at' }, readAccessOfOfficial),
  route({ ...auditor, method: 'GET', path: '/v1/audit/staff/{staffId}/access/csv', roles: ['auditor'], paragraph: '12', summary: 'The same of a month as one table' }, exportAccessOfOfficial),
  route({ ...auditor, method: 'GET', path: '/v1/audit/staff/{staffId}/journal', roles: ['auditor'], paragraph: '12', summary: 'What was changed of an official, by whom, and who confirmed it' }, readStaffJournal),
  route({ ...auditor, method: 'GET', path: '/v1/complaint-register', roles: ['head', 'branchHead', 'qualityController', 'supervisor', 'auditor'], paragraph: '11', summary: 'The register of complaints against an office in a year: how each stands, until when, what became of it' }, listComplaintRegister),
  route({ ...auditor, method: 'GET', path: '/v1/reports/{month}', roles: accountable, paragraph: '7', summary: 'What a month came to: figures, terms, lists and who decided; of one’s own office, or of every one' }, readReport),
  route({ ...auditor, method: 'GET', path: '/v1/reports/{month}/csv', roles: accountable, paragraph: '7', summary: 'The same as a table, a number a line' }, exportReport),
  route({ ...auditor, method: 'GET', path: '/v1/audit/months/{month}/acts', roles: ['auditor'], paragraph: '12', summary: 'The acts of an office in a month under one figure and ground' }, listActsOfMonth),
  route({ ...auditor, method: 'GET', path: '/v1/audit/months/{month}/acts/csv', roles: ['auditor'], paragraph: '12', summary: 'The same as one table' }, exportActsOfMonth),
];
