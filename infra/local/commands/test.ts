// `npm test`: every check and every test; .ci/run calls exactly this.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { localFolder, projectRoot, toolPath } from '#infra/paths.ts';

const checks = ['check:types', 'check:format', 'check:rooms', 'check:unused'];
const reportFile = join(localFolder, 'tests.json');

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const Package = z.object({ scripts: z.record(z.string(), z.string()) });

function run(command: string, stdio: 'pipe' | 'inherit'): { passed: boolean; output: string } {
  const env = { ...process.env, PATH: toolPath };
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: projectRoot,
    env,
    stdio,
    encoding: 'utf8',
  });
  return { passed: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

function timed<T>(act: () => T): { result: T; seconds: string } {
  const startedAt = performance.now();
  const result = act();
  return { result, seconds: ((performance.now() - startedAt) / 1000).toFixed(1) };
}

function check(name: string, command: string): boolean {
  const { result, seconds } = timed(() => run(command, 'pipe'));
  console.log(`${result.passed ? 'passed' : 'FAILED'}  ${name.padEnd(14)} ${seconds} s`);
  if (!result.passed) console.log(result.output);
  return result.passed;
}

function tests(command: string): { passed: boolean; counts: string } {
  rmSync(reportFile, { force: true });
  mkdirSync(localFolder, { recursive: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json=${reportFile}`;
  const { result, seconds } = timed(() => run(`${command} ${reporters}`, 'inherit'));
  if (!existsSync(reportFile)) return { passed: false, counts: 'vitest did not run' };
  const report = Report.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`${result.passed ? 'passed' : 'FAILED'}  ${'test:all'.padEnd(14)} ${seconds} s`);
  return {
    passed: result.passed,
    counts: `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`,
  };
}

const { scripts } = Package.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
const passed = checks.map((name) => check(name, scripts[name] ?? `echo "package.json has no script ${name}"; exit 1`));
const { passed: testsPassed, counts } = tests(scripts['test:all'] ?? 'vitest run');
console.log(counts);
process.exitCode = testsPassed && passed.every(Boolean) ? 0 : 1;
