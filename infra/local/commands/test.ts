// `npm test`: every check and every test; .ci/run calls exactly this. What needs no cloud runs beside what waits for one.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { localFolder, projectRoot, toolPath } from '#infra/paths.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

interface Done {
  readonly passed: boolean;
  readonly counts?: { readonly passed: number; readonly failed: number; readonly skipped: number };
}

/** Runs a command; what it prints is shown as it comes, or, where others print meanwhile, when it has ended. */
async function run(command: string, args: readonly string[], shown: 'live' | 'ended'): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, PATH: toolPath },
    stdio: ['ignore', ...(shown === 'live' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
  });
  let printed = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (piece) => (printed += piece));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  if (!passed && printed) console.log(printed);
  return passed;
}

async function timed(name: string, act: () => Promise<Done>): Promise<Done> {
  const startedAt = performance.now();
  const done = await act();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${done.passed ? 'passed' : 'FAILED'}  ${name.padEnd(14)} ${seconds} s`);
  return done;
}

const check = (script: string): Promise<Done> =>
  timed(script, async () => ({ passed: await run('npm', ['run', '--silent', script], 'ended') }));

const tests = (project: string, shown: 'live' | 'ended'): Promise<Done> =>
  timed(`test:${project}`, async () => {
    const report = join(localFolder, `tests-${project}.json`);
    rmSync(report, { force: true });
    mkdirSync(localFolder, { recursive: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', '--config', 'test/vitest.config.ts', '--project', project, ...reporters];
    const passed = await run('vitest', args, shown);
    if (!existsSync(report)) return { passed: false };
    const told = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
    const skipped = told.numPendingTests + told.numTodoTests;
    return { passed, counts: { passed: told.numPassedTests, failed: told.numFailedTests, skipped } };
  });

async function withoutCloud(): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const script of ['check:types', 'check:format', 'check:rooms', 'check:unused']) done.push(await check(script));
  return [...done, await tests('rules', 'ended'), await tests('restarted', 'ended')];
}

const done = (await Promise.all([withoutCloud(), tests('deployed', 'live').then((one) => [one])])).flat();
const sum = (of: 'passed' | 'failed' | 'skipped') => done.reduce((all, { counts }) => all + (counts?.[of] ?? 0), 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = done.every(({ passed }) => passed) ? 0 : 1;
