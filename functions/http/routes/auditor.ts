import { readAccessLog } from '#http/operations/status/read-access-log.ts';
import { readJournal } from '#http/operations/status/read-journal.ts';
import { route } from '#http/route.ts';

const auditor = { audience: 'auditor', auth: 'staff' } as const;

/** What the auditor reads of a case: what was done, and who looked; both readings are noted themselves. */
// biome-ignore format: a table, one row a line
export const auditorRoutes = [
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/journal', roles: ['auditor'], paragraph: '12', summary: 'Every commit of a case, as it was written' }, readJournal),
  route({ ...auditor, method: 'GET', path: '/v1/audit/cases/{caseId}/access', roles: ['auditor'], paragraph: '12', summary: 'Who looked at a case' }, readAccessLog),
];
