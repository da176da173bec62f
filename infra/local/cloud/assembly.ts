import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Artifact = z.object({
  type: z.string(),
  properties: z
    .object({
      templateFile: z.string().optional(),
      stackName: z.string().optional(),
      directoryName: z.string().optional(),
    })
    .optional(),
});
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact).optional() });

export interface SynthesisedStack {
  readonly stackName: string;
  readonly templateFile: string;
}

/** The stacks of a synthesised app, those of its stages too, each with the path of its template. */
export function stacksOf(assembly: string): readonly SynthesisedStack[] {
  const text = readFileSync(join(assembly, 'manifest.json'), 'utf8');
  const { artifacts = {} } = Manifest.parse(JSON.parse(text));
  return Object.entries(artifacts).flatMap(([id, { type, properties = {} }]) => {
    const { templateFile, stackName = id, directoryName } = properties;
    if (type === 'cdk:cloud-assembly' && directoryName !== undefined) return stacksOf(join(assembly, directoryName));
    if (type !== 'aws:cloudformation:stack' || templateFile === undefined) return [];
    return [{ stackName, templateFile: join(assembly, templateFile) }];
  });
}
