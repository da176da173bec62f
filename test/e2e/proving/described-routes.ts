// The routes as the deployed API describes them: whoever sweeps knows no table of ours.
import * as z from 'zod';
import { type StaffRole, staffRoles } from '#domain/actor.ts';
import type { AnyRoute } from '#http/route.ts';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import type { Cloud } from '../cloud.ts';
import type { Knocked } from './knocks.ts';

export interface DescribedRoute extends Knocked {
  readonly operationId: string;
  readonly audience: string;
  readonly auth: AnyRoute['auth'];
  /** of staff alone */
  readonly roles: readonly StaffRole[];
}

const Operation = z.object({
  operationId: z.string(),
  tags: z.tuple([z.string()]),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  'x-roles': z.array(z.enum(staffRoles)).default([]),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })),
  requestBody: z.unknown().optional(),
});
const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

/** The description that the public door serves, as text. */
export const descriptionOf = async ({ stack }: Cloud): Promise<string> =>
  (await apiFetch(stack, { method: 'GET', path: '/v1/openapi.json' })).text();

export const routesDescribed = (description: string): readonly DescribedRoute[] =>
  Object.entries(Described.parse(JSON.parse(description)).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(path, method, operation)),
  );

function routeOf(path: string, method: string, operation: z.output<typeof Operation>): DescribedRoute {
  const { operationId, tags, security, parameters, requestBody } = operation;
  const [audience] = tags;
  const named = operationId.slice(audience.length);
  return {
    operationId,
    audience,
    method: method.toUpperCase() as AnyRoute['method'],
    path,
    name: `${named.charAt(0).toLowerCase()}${named.slice(1)}`,
    auth: z.enum(['citizen', 'staff', 'none']).parse(Object.keys(security[0] ?? {})[0] ?? 'none'),
    roles: operation['x-roles'],
    ...(parameters.some((one) => one.in === 'header' && one.name === 'If-Match') ? { edits: true as const } : {}),
    body: requestBody,
  };
}
