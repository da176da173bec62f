import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';

const file = join(projectRoot, 'infra', 'launch.mjs');
const source = readFileSync(file, 'utf8');
const forTarget = (target: string) => transformSync(source, { target, supported: { 'import-meta': true } }).code;

describe('the launcher', () => {
  it('can be read by a Node far too old, which then says so: nothing in it is of a later year than 2017', () => {
    expect(forTarget('esnext')).toBe(forTarget('es2017'));
  });

  it('imports nothing that a fresh clone does not have', () => {
    const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imported.filter((from) => !from?.startsWith('node:'))).toEqual([]);
  });

  it('tells of a task that there is none', () => {
    expect(() => execFileSync(process.execPath, [file, 'procedure/nowhere'], { cwd: tmpdir(), stdio: 'pipe' })).toThrow(
      'There is no task "procedure/nowhere"',
    );
  });
});
