import * as z from 'zod/mini';
import { idPattern } from '#domain/ids.ts';
import { CaseView } from '#http/case-view.ts';
import { table } from '#http/route.ts';

const OfCase = z.strictObject({ caseId: z.string().check(z.regex(idPattern('case'))) });
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(4000));

/** 5.2–5.6: what the provider's people do. */
export const providerRoutes = table([
  { method: 'POST', path: '/v1/cases/{caseId}/registration', audience: 'provider', auth: 'staff', roles: ['registrar'], operation: 'registerRequest', paragraph: '5.2', summary: 'The registrar registers the documents', params: OfCase, body: z.strictObject({ number: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }), answer: CaseView, status: 200 },
  { method: 'POST', path: '/v1/cases/{caseId}/resolution', audience: 'provider', auth: 'staff', roles: ['head'], operation: 'nameExecutor', paragraph: '5.3', summary: 'The head names the executor', params: OfCase, body: z.strictObject({ executor: z.string().check(z.regex(idPattern('staff'))), resolution: reason }), answer: CaseView, status: 200 },
]);
