import * as z from 'zod/mini';
import { idPattern } from '#domain/ids.ts';
import { CaseView } from '#http/case-view.ts';
import { table } from '#http/route.ts';
import { TaskView } from '#http/task-view.ts';
import { Nothing, OfCase } from './on-request.ts';

const Tasks = z.object({ items: z.array(TaskView), cursor: z.optional(z.string()) });
const TraysQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  /** for who stands in for a colleague, and for who oversees */
  role: z.optional(z.enum(['operator', 'registrar', 'head', 'executor'])),
  organisation: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  executor: z.optional(z.string().check(z.regex(idPattern('staff')))),
});

/** What waits for whom. One path for everybody's tray, so operators too find it at the provider's door. */
// biome-ignore format: a table, one row a line
export const providerTrayRoutes = table([
  { method: 'GET', path: '/v1/tasks', audience: 'provider', auth: 'staff', roles: ['operator', 'registrar', 'head', 'executor', 'administrator', 'supervisor'], operation: 'listTasks', paragraph: '5', summary: 'The tray of one’s own organisation and role, by due instant', query: TraysQuery, answer: Tasks, status: 200 },
  { method: 'POST', path: '/v1/cases/{caseId}/claim', audience: 'provider', auth: 'staff', roles: ['registrar', 'head', 'executor'], operation: 'claimTask', paragraph: '5', summary: 'Takes a task out of the common tray', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/cases/{caseId}/release', audience: 'provider', auth: 'staff', roles: ['registrar', 'head', 'executor'], operation: 'releaseTask', paragraph: '5', summary: 'Puts a task back', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
]);

// biome-ignore format: a table, one row a line
export const corporationTrayRoutes = table([
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/claim', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'claimTask', paragraph: '5.1, 5.7', summary: 'Takes a task out of the centre’s tray', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/corporation/requests/{caseId}/release', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'releaseTask', paragraph: '5.1, 5.7', summary: 'Puts a task back', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
]);
