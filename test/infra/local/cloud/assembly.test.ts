import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stacksOf } from '#infra/local/cloud/assembly.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assembly-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('stacksOf', () => {
  it('finds the stacks of the app and of its stages under the names they are deployed by', () => {
    const stack = (properties: object) => ({ type: 'aws:cloudformation:stack', properties });
    mkdirSync(join(folder, 'assembly-Local'));
    const artifacts = {
      Records: stack({ templateFile: 'Records.template.json' }),
      Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
      'assembly-Local': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Local' } },
    };
    const staged = { LocalWatch: stack({ templateFile: 'LocalWatch.template.json', stackName: 'Local-Watch' }) };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ artifacts }));
    writeFileSync(join(folder, 'assembly-Local', 'manifest.json'), JSON.stringify({ artifacts: staged }));
    expect(stacksOf(folder)).toEqual([
      { stackName: 'Records', templateFile: join(folder, 'Records.template.json') },
      { stackName: 'Local-Watch', templateFile: join(folder, 'assembly-Local', 'LocalWatch.template.json') },
    ]);
  });
});
