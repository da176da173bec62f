import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { keysOf } from '#infra/keyed.ts';
import { projectRoot } from '#infra/paths.ts';
import type { CommandRow } from '#infra/running/command-row.mjs';
import { commands } from '#infra/running/command-table.mjs';
import { importsOf, readByLauncher } from '#test/builders/read-by-launcher.ts';

const file = join(projectRoot, 'infra', 'launch.mjs');
const sources = [...readByLauncher().values()];
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
const taskOf = (command: string) => command.slice(launch.length) as keyof typeof commands;
const tools: readonly string[] = keysOf(commands).filter((task) => 'tool' in commands[task]);

describe('every command of package.json', () => {
  it('is begun by the launcher, which installs what is missing, under the name that the table has', () => {
    const told = keysOf(commands).map((task) => [commands[task].script, launch + task]);
    // A program of its own, which a stranger copies and runs with Node alone.
    const { 'verify-register': strangers, ...ours } = scripts;
    expect(strangers).toBe('node infra/operate/verify-register/verify-register.ts');
    expect(ours).toEqual(Object.fromEntries(told));
  });

  it.each(tools)('%s is a tool that the packages bring', (task) => {
    const { tool = [] }: CommandRow = commands[task as keyof typeof commands];
    expect(existsSync(join(projectRoot, 'node_modules', '.bin', String(tool[0])))).toBe(true);
  });

  it('is a tool or a file of a room’s commands, and each of these is one', () => {
    const files = globSync('*/commands/*.ts', { cwd: join(projectRoot, 'infra') });
    const tasks = files.map((path) => path.replace('/commands/', '/').replace(/\.ts$/, ''));
    expect([...tasks, ...tools].toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it.each(
    Object.entries(scripts).filter(([, command]) => command.startsWith(launch) && !tools.includes(taskOf(command))),
  )('%s answers --help with how it is said and what it does, and refuses what it does not take', (name, command) => {
    const task = taskOf(command);
    const help = launched(task, '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    const [said = '', does = ''] = help.stdout.split('\n');
    expect(said).toMatch(new RegExp(`^npm (run )?${name}( |$)`));
    expect(does).toMatch(/^ {2}\S/);
    const refused = launched(task, '--hepl');
    expect(refused).toMatchObject({ status: 64, stdout: '' });
    expect(refused.stderr).toContain('There is no option --hepl here');
    expect(refused.stderr).toContain(help.stdout);
  });
});
