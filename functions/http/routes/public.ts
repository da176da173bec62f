import * as z from 'zod/mini';
import { table } from '#http/route.ts';
import { ServiceAnswer } from '#http/service-answer.ts';
import { TermAnswer, TermQuery } from '#http/term-query.ts';

const OfTerm = z.strictObject({ term: z.string().check(z.maxLength(40)) });
const Health = z.object({ status: z.literal('up'), now: z.string(), edition: z.string() });

/** 14–17: what anyone may ask. */
// biome-ignore format: a table, one row a line
export const publicRoutes = table([
  { method: 'GET', path: '/v1/service', audience: 'public', auth: 'none', operation: 'readService', paragraph: '14–17', summary: 'The order of the service: who, what documents, what terms, where to turn', answer: ServiceAnswer, status: 200 },
  { method: 'GET', path: '/v1/terms/{term}', audience: 'public', auth: 'none', operation: 'readTerm', paragraph: '9.4, 10.11', summary: 'When a term that starts at a moment ends, and why', params: OfTerm, query: TermQuery, answer: TermAnswer, status: 200 },
  { method: 'GET', path: '/v1/openapi.json', audience: 'public', auth: 'none', operation: 'readOpenApi', paragraph: '16', summary: 'This description', answer: z.looseObject({ openapi: z.string() }), status: 200 },
  { method: 'GET', path: '/v1/health', audience: 'public', auth: 'none', operation: 'readHealth', paragraph: '16', summary: 'That the door answers', answer: Health, status: 200 },
]);
