import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#infra/paths.ts';

const file = join(projectRoot, 'infra', 'launch.mjs');
const importsOf = (source: string) => [...source.matchAll(/^import .*from '([^']+)'/gm)].map(([, from = '']) => from);

/** The launcher and whatever of the clone it imports. */
function read(path: string, sources = new Map<string, string>()): Map<string, string> {
  if (sources.has(path)) return sources;
  const source = readFileSync(path, 'utf8');
  sources.set(path, source);
  for (const from of importsOf(source)) if (from.startsWith('.')) read(join(dirname(path), from), sources);
  return sources;
}

const sources = [...read(file).values()];
const forTarget = (source: string, target: string) =>
  transformSync(source, { target, supported: { 'import-meta': true } }).code;

const launched = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: tmpdir(), encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the launcher', () => {
  it('can be read by a Node far too old, which then says so: nothing in it is of a later year than 2017', () => {
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) expect(forTarget(source, 'esnext')).toBe(forTarget(source, 'es2017'));
  });

  it('imports nothing that a fresh clone does not have', () => {
    expect(sources.flatMap(importsOf).filter((from) => !/^(node:|\.)/.test(from))).toEqual([]);
  });

  it('tells of a task that there is none', () => {
    expect(launched('procedure/nowhere').stderr).toContain('There is no task "procedure/nowhere"');
  });
});

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const launch = 'node infra/launch.mjs ';
const ours = Object.entries(scripts).filter(([, command]) => command.startsWith(launch));

describe('every command of package.json that is ours', () => {
  it('is a file of a room’s commands, and each of these is one', () => {
    const tasks = ours.map(([, command]) => command.slice(launch.length)).toSorted();
    const files = globSync('*/commands/*.ts', { cwd: join(projectRoot, 'infra') });
    expect(files.map((path) => path.replace('/commands/', '/').replace(/\.ts$/, '')).toSorted()).toEqual(tasks);
  });

  it.each(ours)(
    '%s answers --help with how it is said and what it does, and refuses what it does not take',
    (name, command) => {
      const task = command.slice(launch.length);
      const help = launched(task, '--help');
      expect(help).toMatchObject({ status: 0, stderr: '' });
      const [said = '', does = ''] = help.stdout.split('\n');
      expect(said).toMatch(new RegExp(`^npm (run )?${name}( |$)`));
      expect(does).toMatch(/^ {2}\S/);
      const refused = launched(task, '--hepl');
      expect(refused).toMatchObject({ status: 64, stdout: '' });
      expect(refused.stderr).toContain('There is no option --hepl here');
      expect(refused.stderr).toContain(help.stdout);
    },
  );
});
