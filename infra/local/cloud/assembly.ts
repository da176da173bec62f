import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Artifact {
  readonly type: string;
  readonly properties?: {
    readonly templateFile?: string;
    readonly stackName?: string;
    readonly directoryName?: string;
  };
}

export interface SynthesisedStack {
  readonly stackName: string;
  readonly templateFile: string;
}

/** The stacks of a synthesised app, those of its stages too, each with the path of its template. */
export function stacksOf(assembly: string): readonly SynthesisedStack[] {
  const text = readFileSync(join(assembly, 'manifest.json'), 'utf8');
  const { artifacts = {} } = JSON.parse(text) as { artifacts?: Record<string, Artifact> };
  return Object.entries(artifacts).flatMap(([id, { type, properties = {} }]) => {
    const { templateFile, stackName = id, directoryName } = properties;
    if (type === 'cdk:cloud-assembly' && directoryName !== undefined) return stacksOf(join(assembly, directoryName));
    if (type !== 'aws:cloudformation:stack' || templateFile === undefined) return [];
    return [{ stackName, templateFile: join(assembly, templateFile) }];
  });
}
