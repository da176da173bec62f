import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { stacksOf } from './assembly.ts';

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).exactOptional(),
});
type Resource = z.output<typeof Resource>;

const Template = z.looseObject({ Resources: z.record(z.string(), Resource).exactOptional() });
export type Template = z.output<typeof Template>;

export const readTemplate = (file: string): Template => Template.parse(JSON.parse(readFileSync(file, 'utf8')));

const Statement = z.looseObject({
  Effect: z.string().exactOptional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).exactOptional(),
});
type Statement = z.output<typeof Statement>;

const Policy = z.looseObject({ Statement: z.union([Statement, z.array(Statement)]).exactOptional() });

/** What the emulator cannot create, and how to tell it. */
const leftOut: Readonly<Record<string, (resource: Resource) => boolean>> = {
  'AWS::CloudWatch::CompositeAlarm': () => true,
  'AWS::Logs::QueryDefinition': () => true,
  'AWS::CloudWatch::Alarm': ({ Properties }) => Properties?.Metrics !== undefined,
};

/** The emulator speaks plain http on loopback, where a policy that demands TLS refuses everybody. */
const demandsTls = ({ Effect, Condition }: Statement): boolean =>
  Effect === 'Deny' && String(Condition?.Bool?.['aws:SecureTransport']) === 'false';

/** AWS says these of a request and the emulator does not, so that a statement which asks for them never holds. */
const unsaid = new Set(['cloudwatch:namespace', 'dynamodb:LeadingKeys']);

const asksForUnsaid = ({ Condition = {} }: Statement): boolean =>
  Object.values(Condition).some((test) => Object.keys(test).some((key) => unsaid.has(key)));

function withoutUnsaid({ Condition = {}, ...statement }: Statement): Statement {
  const kept = Object.entries(Condition).flatMap(([operator, test]) => {
    const said = Object.entries(test).filter(([key]) => !unsaid.has(key));
    return said.length === 0 ? [] : [[operator, Object.fromEntries(said)] as const];
  });
  return kept.length === 0 ? statement : { ...statement, Condition: Object.fromEntries(kept) };
}

/** The resource with a policy that the emulator can keep; nothing when nothing is left of it. */
function withLocalPolicy(resource: Resource): Resource | undefined {
  const { PolicyDocument } = resource.Properties ?? {};
  if (PolicyDocument === undefined) return resource;
  const policy = Policy.parse(PolicyDocument);
  const statements = [policy.Statement ?? []].flat();
  const kept = statements.filter((statement) => !demandsTls(statement));
  if (kept.length === statements.length && !kept.some(asksForUnsaid)) return resource;
  if (kept.length === 0) return undefined;
  const Statement = kept.map((statement) => (asksForUnsaid(statement) ? withoutUnsaid(statement) : statement));
  return { ...resource, Properties: { ...resource.Properties, PolicyDocument: { ...policy, Statement } } };
}

export interface Localised {
  readonly template: Template;
  /** `<type> <logical id>` of each resource that was taken out or had its policy changed. */
  readonly changed: readonly string[];
}

/** The template without what the emulator cannot create or would take too literally. Throws if something still refers to it. */
export function localiseTemplate(template: Template): Localised {
  const kept: Record<string, Resource> = {};
  const gone: string[] = [];
  const changed: string[] = [];
  for (const [id, resource] of Object.entries(template.Resources ?? {})) {
    const remaining = leftOut[resource.Type]?.(resource) ? undefined : withLocalPolicy(resource);
    if (remaining === undefined) gone.push(id);
    else kept[id] = remaining;
    if (remaining !== resource) changed.push(`${resource.Type} ${id}`);
  }
  const localised = { ...template, Resources: kept };
  const text = JSON.stringify(localised);
  const wanted = gone.find((id) => text.includes(`"${id}"`) || text.includes(`\${${id}`));
  if (wanted !== undefined) throw new Error(`${wanted} cannot exist locally, but something still refers to it`);
  return { template: localised, changed };
}

/** Localises every template of a synthesised app, in place, and answers what was changed. */
export function localiseAssembly(assembly: string): readonly string[] {
  return stacksOf(assembly).flatMap(({ templateFile }) => {
    const { template, changed } = localiseTemplate(readTemplate(templateFile));
    if (changed.length > 0) writeFileSync(templateFile, JSON.stringify(template, null, 1));
    return changed;
  });
}
