import { readFileSync, writeFileSync } from 'node:fs';
import { stacksOf } from './assembly.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
}

export interface Template {
  readonly Resources?: Record<string, Resource>;
}

interface Statement {
  readonly Effect?: string;
  readonly Condition?: { readonly Bool?: Record<string, unknown> };
}

/** What the emulator cannot create, and how to tell it. */
const leftOut: Readonly<Record<string, (resource: Resource) => boolean>> = {
  'AWS::CloudWatch::CompositeAlarm': () => true,
  'AWS::CloudWatch::Alarm': ({ Properties }) => Properties?.Metrics !== undefined,
};

/** The emulator speaks plain http on loopback, where a policy that demands TLS refuses everybody. */
const demandsTls = ({ Effect, Condition }: Statement): boolean =>
  Effect === 'Deny' && String(Condition?.Bool?.['aws:SecureTransport']) === 'false';

function withoutTlsDemand(resource: Resource): Resource | undefined {
  const policy = resource.Properties?.PolicyDocument as { Statement?: Statement | Statement[] } | undefined;
  const statements = [policy?.Statement ?? []].flat();
  const kept = statements.filter((statement) => !demandsTls(statement));
  if (kept.length === statements.length) return resource;
  if (kept.length === 0) return undefined;
  return { ...resource, Properties: { ...resource.Properties, PolicyDocument: { ...policy, Statement: kept } } };
}

export interface Localised {
  readonly template: Template;
  /** `<type> <logical id>` of each resource that was taken out or lost a statement. */
  readonly changed: readonly string[];
}

/** The template without what the emulator cannot create or would choke on. Throws if something still refers to it. */
export function localiseTemplate(template: Template): Localised {
  const kept: Record<string, Resource> = {};
  const gone: string[] = [];
  const changed: string[] = [];
  for (const [id, resource] of Object.entries(template.Resources ?? {})) {
    const remaining = leftOut[resource.Type]?.(resource) ? undefined : withoutTlsDemand(resource);
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
    const { template, changed } = localiseTemplate(JSON.parse(readFileSync(templateFile, 'utf8')) as Template);
    if (changed.length > 0) writeFileSync(templateFile, JSON.stringify(template, null, 1));
    return changed;
  });
}
