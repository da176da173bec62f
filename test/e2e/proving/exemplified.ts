// The API's own description with well-formed requests about what lies there written into it, for whoever asks by it.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Naming } from '../laid/lying-there.ts';
import { type DescribedRoute, routesDescribed } from './described-routes.ts';
import { bodyOf, knocker, type Target } from './knocks.ts';

const Parameter = z.looseObject({ name: z.string(), in: z.string() });
type Parameter = z.output<typeof Parameter>;
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter),
  requestBody: z.optional(z.looseObject({ content: z.looseObject({ 'application/json': z.looseObject({}) }) })),
});
const Description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

const examples = (values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, index) => [`laid-${index}`, { value }]));

const questions: Naming = { from: '2018-02-19T05:00:00Z', channel: 'portal', organisation: 'uralsk', month: '2018-02' };

/** What an example of this parameter says of that route; undefined: nothing. */
function said({ auth }: DescribedRoute, { name, in: where }: Parameter, naming: Naming): string | undefined {
  if (where === 'header') return { 'Idempotency-Key': randomUUID(), 'If-Match': '"1"' }[name];
  if (where === 'path') return naming[name];
  return name === 'why' && auth === 'staff' ? 'continuation' : questions[name];
}

/** The body of a knock, in which whoever comes is whose file it is. */
function bodyOfPerson(route: DescribedRoute, target: Target): unknown {
  const { iin = '' } = target;
  return JSON.parse(JSON.stringify(bodyOf(route, target) ?? {}).replaceAll(knocker.iin, iin));
}

/** The same description, in which each route that names something has an example for each of its namings. */
export function exemplified(
  description: string,
  { namingsOf, target }: { namingsOf(route: DescribedRoute): readonly Naming[]; readonly target: Target },
): string {
  const described = Description.parse(JSON.parse(description));
  const routes = new Map(routesDescribed(description).map((route) => [route.operationId, route]));
  for (const operation of Object.values(described.paths).flatMap((methods) => Object.values(methods))) {
    const route = routes.get(operation.operationId);
    if (!route?.path.includes('{')) continue;
    const namings = namingsOf(route);
    for (const parameter of operation.parameters) {
      const values = namings.map((naming) => said(route, parameter, naming)).filter((value) => value !== undefined);
      if (values.length > 0) parameter.examples = examples(values);
    }
    const json = operation.requestBody?.content['application/json'];
    if (json) json.examples = examples(namings.map((naming) => bodyOfPerson(route, { ...target, ...naming })));
  }
  return JSON.stringify(described);
}
