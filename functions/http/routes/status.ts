import * as z from 'zod/mini';
import { StatusAnswer } from '#casework/asking/status-answer.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { Iin } from '#domain/form/form.ts';
import { table } from '#http/route.ts';
import { OfCase } from './on-request.ts';

const StatusQuery = z.strictObject({
  number: z.string().check(
    z.maxLength(40),
    z.refine((text) => parseCaseNumber(text) !== undefined, { error: 'CASE_NUMBER_INVALID' }),
  ),
  iin: Iin,
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)),
});

// biome-ignore format: a table, one row a line
export const statusCabinetRoutes = table([
  { method: 'GET', path: '/v1/requests/{caseId}/status', audience: 'cabinet', auth: 'citizen', operation: 'readStatus', paragraph: '16', summary: 'The status of one’s own request', params: OfCase, answer: StatusAnswer, status: 200 },
]);

// biome-ignore format: a table, one row a line
export const statusCorporationRoutes = table([
  { method: 'GET', path: '/v1/corporation/requests/{caseId}/status', audience: 'corporation', auth: 'staff', roles: ['operator'], operation: 'readStatus', paragraph: '16', summary: 'The status of a request filed at one’s own centre', params: OfCase, answer: StatusAnswer, status: 200 },
  { method: 'POST', path: '/v1/status-queries', audience: 'corporation', auth: 'staff', roles: ['operator', 'contactCentre'], operation: 'queryStatus', paragraph: '16', summary: 'The status for a caller who names the number and the IIN', body: StatusQuery, answer: StatusAnswer, status: 200 },
]);

// biome-ignore format: a table, one row a line
export const statusProviderRoutes = table([
  { method: 'GET', path: '/v1/cases/{caseId}/status', audience: 'provider', auth: 'staff', roles: ['registrar', 'head', 'executor', 'administrator', 'supervisor'], operation: 'readStatus', paragraph: '16', summary: 'The status of a case', params: OfCase, answer: StatusAnswer, status: 200 },
]);
