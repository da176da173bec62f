import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { table } from '#http/route.ts';
import { OfCase } from './on-request.ts';

const Who = z.record(z.string(), z.string());

const Journal = z.object({
  caseId: z.string(),
  commits: z.array(
    z.object({
      commit: z.number(),
      at: z.string(),
      actor: Who,
      edition: z.string(),
      requestId: z.string(),
      events: z.array(z.object({ paragraph: z.string(), sentence: Words, event: ApplicationEvent })),
    }),
  ),
});
const AccessLog = z.object({
  caseId: z.string(),
  items: z.array(
    z.object({
      reader: Who,
      caseId: z.string(),
      fields: z.array(z.string()),
      why: z.string(),
      at: z.string(),
      requestId: z.string(),
    }),
  ),
});

/** What the auditor reads of a case: what was done, and who looked; both readings are noted themselves. */
// biome-ignore format: a table, one row a line
export const auditorRoutes = table([
  { method: 'GET', path: '/v1/audit/cases/{caseId}/journal', audience: 'auditor', auth: 'staff', roles: ['auditor'], operation: 'readJournal', paragraph: '12', summary: 'Every commit of a case, as it was written', params: OfCase, answer: Journal, status: 200 },
  { method: 'GET', path: '/v1/audit/cases/{caseId}/access', audience: 'auditor', auth: 'staff', roles: ['auditor'], operation: 'readAccessLog', paragraph: '12', summary: 'Who looked at a case', params: OfCase, answer: AccessLog, status: 200 },
]);
