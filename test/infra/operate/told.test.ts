import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';
import type { CommandRow } from '#infra/running/command-row.mjs';
import { operatorCommands } from '#infra/running/operator-commands.mjs';

const sourceOf = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const ofDeployments = Object.entries<CommandRow>(operatorCommands).flatMap(([task, { asks }]) =>
  asks === 'deployed' ? [`infra/${task.replace('/', '/commands/')}.ts`] : [],
);

describe('an operator’s command about a Kezek that is deployed', () => {
  it.each(ofDeployments)('%s says first which one that is, and tells its lines in one way', (file) => {
    const source = sourceOf(file);
    expect(source).toMatch(/^await onDeployment\(/m);
    expect(source).not.toMatch(/console\.log|\bfindDeployment\b/);
  });

  const files = globSync(['infra/operate/**/*.ts', 'infra/running/*.ts'], {
    cwd: projectRoot,
    exclude: ['infra/operate/verify-register/**'],
  });
  it.each(files)('%s shows no moment but by the one clock, and counts nothing but as English does', (file) => {
    const source = sourceOf(file);
    const shown = [...source.matchAll(/`[^`]*`/g)].map(([text]) => text);
    expect(shown.filter((text) => /\$\{[^}]*toISOString\(\)/.test(text))).toEqual([]);
    const nouns = 'lists|differences|hashes|items|journals|pairs|tries|days|functions|resources|cases';
    expect(shown.filter((text) => new RegExp(`\\$\\{[^}]*\\} (${nouns})\\b`).test(text))).toEqual([]);
  });
});
