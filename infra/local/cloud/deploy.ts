import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot, toolPath } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Progress } from '#infra/running/progress.ts';
import { CommandFailed, runCommand } from '#infra/running/run-command.ts';
import { stacksOf } from './assembly.ts';
import { localAccount, localRegion } from './emulator.ts';
import { enableTimeToLive, openAssetBucket } from './fix-ups.ts';
import { localiseAssembly } from './localise.ts';

export interface DeployOptions {
  readonly endpoint: string;
  /** The assembly, the outputs and the log go here. */
  readonly folder: string;
  /** CDK context, e.g. where the bundles are. */
  readonly context: Readonly<Record<string, string>>;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Outputs of all stacks by name. */
export type Outputs = Readonly<Record<string, string>>;

function cdkEnvironment({ endpoint, folder }: DeployOptions): NodeJS.ProcessEnv {
  return {
    PATH: toolPath,
    HOME: process.env.HOME,
    TMPDIR: process.env.TMPDIR,
    // Its own home: neither the person's CDK settings nor its caches have a say.
    CDK_HOME: join(folder, 'cdk-home'),
    CDK_DISABLE_VERSION_CHECK: '1',
    CDK_DISABLE_CLI_TELEMETRY: '1',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: localRegion,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** `Records |  3/20 | … | CREATE_COMPLETE | AWS::KMS::Key | …`: the stack, how many of its resources are done, of how many. */
const eventLine = /^(\S+) \|\s+(\d+)\/(\d+) \|/;

/** Tells of each stack once, when all its resources are there. */
function tellStacks(progress: Progress): (line: string) => void {
  const told = new Set<string>();
  return (line) => {
    const [, stack, done, all] = line.match(eventLine) ?? [];
    if (stack === undefined || done !== all || told.has(stack)) return;
    told.add(stack);
    progress(`deployed stack ${stack}, ${all} resources`);
  };
}

async function cdk(options: DeployOptions, args: readonly string[]): Promise<void> {
  const logFile = join(options.folder, 'deploy.log');
  const quiet = ['--no-notices', '--no-version-reporting', '--no-color', '--ci'];
  await runCommand({
    command: 'cdk',
    args: [...args, ...quiet],
    cwd: projectRoot,
    env: cdkEnvironment(options),
    logFile,
    onLine: tellStacks(options.progress),
    signal: options.signal,
  }).catch((error: unknown) => {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Advice(`cdk ${args[0]} failed; all of it is in ${logFile}, it ends:\n${error.lines.join('\n')}`);
  });
}

/** `b, a, b` → `2 × b, 1 × a`. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} × ${word}`).join(', ') || 'nothing';
}

async function synthesise(options: DeployOptions, assembly: string): Promise<void> {
  const context = Object.entries({ region: localRegion, ...options.context }).flatMap(([name, value]) => [
    '--context',
    `${name}=${value}`,
  ]);
  await cdk(options, ['synth', '--quiet', '--output', assembly, ...context]);
  const changed = localiseAssembly(assembly);
  writeFileSync(join(options.folder, 'localised.txt'), changed.join('\n'));
  options.progress(
    `changed for the emulator (localised.txt): ${counted(changed.map((line) => line.split(' ')[0] ?? line))}`,
  );
}

/** By stack and name, as cdk writes them. */
const OutputsFile = z.record(z.string(), z.record(z.string(), z.string()));

function readOutputs(file: string): Outputs {
  const outputs: Record<string, string> = {};
  if (!existsSync(file)) return outputs;
  const byStack = OutputsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const [name, value] of Object.values(byStack).flatMap((stack) => Object.entries(stack))) {
    if (outputs[name] !== undefined) throw new Error(`two stacks have an output named ${name}`);
    outputs[name] = value;
  }
  return outputs;
}

/** Deploys the CDK app to the emulator: the same app, without what the emulator cannot create, and with what it forgot put right. */
export async function deploy(options: DeployOptions): Promise<Outputs> {
  const { endpoint, folder, progress } = options;
  const assembly = join(folder, 'assembly');
  const outputsFile = join(folder, 'outputs.json');
  for (const old of [assembly, outputsFile, join(folder, 'deploy.log')]) rmSync(old, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  progress('synthesising the CDK app and preparing the account …');
  const bootstrap = cdk(options, ['bootstrap', `aws://${localAccount}/${localRegion}`, '--app', '']);
  await Promise.all([synthesise(options, assembly), bootstrap]);
  await openAssetBucket(endpoint);
  const unasked = ['--require-approval', 'never', '--progress', 'events', '--concurrency', '4'];
  progress('deploying …');
  await cdk(options, ['deploy', '**', '--app', assembly, '--outputs-file', outputsFile, ...unasked]);
  await enableTimeToLive(endpoint, stacksOf(assembly));
  return readOutputs(outputsFile);
}
