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
const readStaffJournal = () =>
  import('#http/operations/auditing/read-staff-journal.ts').then((file) => file.readStaffJournal);
const readAccessLog = () => import('#http/operations/status/read-access-log.ts').then((file) => file.readAccessLog);
const readJournal = () => import('#http/operations/status/read-journal.ts').then((file) => file.readJournal);

const auditor = { audience: 'auditor', auth: 'staff' } as const;

/** What the auditor reads: what was done in a case, and who looked, by case, by person and by official; each reading is noted. */
// biome-ignore format: a table, one row a line
export const auditorRoutes = [
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a case, as it was written' }, readJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a case' }, readAccessLog),
  route({ ...auditor, method: 'GET', path: '/v1/audit/complaints/{complaintId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a complaint, as it was written' }, readComplaintJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/complaints/{complaintId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a complaint' }, readComplaintAccess),
  route({ ...auditor, method: 'GET', path: '/v1/audit/amendments/{amendmentId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of an amendment, as it was written' }, readAmendmentJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/amendments/{amendmentId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at an amendment' }, readAmendmentAccess),
  route({ ...auditor, method: 'POST', path: '/v1/audit/person-access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a person’s data, and what happened to his account' }, readAccessOfPerson),
  route({ ...auditor, method: 'GET', path: '/v1/audit/staff/{staffId}/access', roles: ['auditor'], paragraph: '12', summary: 'What an official looked at' }, readAccessOfOfficial),
  route({ ...auditor, method: 'GET', path: '/v1/audit/staff/{staffId}/journal', roles: ['auditor'], paragraph: '12', summary: 'What was changed of an official, by whom, and who confirmed it' }, readStaffJournal),
];
