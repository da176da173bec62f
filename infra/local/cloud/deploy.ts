import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot, toolPath } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';
import { CommandFailed, runCommand } from '#infra/running/run-command.ts';
import { stacksOf } from './assembly.ts';
import { localAccount, localRegion } from './emulator.ts';
import { openAssetBucket, putRight } from './fix-ups.ts';
import { localiseAssembly } from './localise.ts';

interface CdkOptions {
  /** The assembly, the outputs and the log go here. */
  readonly folder: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

export interface AssembleOptions extends CdkOptions {
  /** CDK context, e.g. where the bundles are. */
  readonly context: Readonly<Record<string, string>>;
  /** the digest of what the app is made of */
  readonly sources: string;
}

export interface DeployOptions extends CdkOptions {
  readonly endpoint: string;
  /** the emulator goes on with what was deployed to it before */
  readonly isKept: boolean;
}

/** Outputs of all stacks by name. */
export type Outputs = Readonly<Record<string, string>>;

function cdkEnvironment({ folder, endpoint }: CdkOptions & Partial<DeployOptions>): NodeJS.ProcessEnv {
  return {
    PATH: toolPath,
    HOME: process.env.HOME,
    TMPDIR: process.env.TMPDIR,
    // Its own home: neither the person's CDK settings nor its caches have a say.
    CDK_HOME: join(folder, 'cdk-home'),
    CDK_DISABLE_VERSION_CHECK: '1',
    CDK_DISABLE_CLI_TELEMETRY: '1',
    ...(endpoint === undefined ? {} : { AWS_ENDPOINT_URL: endpoint }),
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
    progress(`deployed stack ${stack}, ${counted(Number(all), 'resource')}`);
  };
}

async function cdk(options: CdkOptions & Partial<DeployOptions>, args: readonly string[]): Promise<void> {
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

/** What is known of what lies in a folder: of which sources and context it was made; nothing, where not to its end. */
interface Kept {
  readonly isSame: boolean;
  forget(): void;
  remember(): void;
}

function keptAs(file: string, key: string): Kept {
  return {
    isSame: existsSync(file) && readFileSync(file, 'utf8') === key,
    forget: () => rmSync(file, { force: true }),
    remember: () => writeFileSync(file, key),
  };
}

/** The templates and assets of the app as it is deployed here. */
export interface Assembly {
  readonly folder: string;
  /** of the sources and the context */
  readonly key: string;
}

/** Makes the assembly, with what the emulator cannot create taken out; one of the same sources and context is there already. */
export async function assemble(options: AssembleOptions): Promise<Assembly> {
  const { sources, context, progress } = options;
  const folder = join(options.folder, 'assembly');
  const key = createHash('sha256')
    .update(JSON.stringify([sources, context]))
    .digest('hex');
  const kept = keptAs(join(options.folder, 'assembly.key'), key);
  if (kept.isSame) {
    progress('the stacks are synthesised already');
    return { folder, key };
  }
  kept.forget();
  rmSync(folder, { recursive: true, force: true });
  progress('synthesising the CDK app …');
  const words = Object.entries({ region: localRegion, ...context }).flatMap(([name, value]) => [
    '--context',
    `${name}=${value}`,
  ]);
  await cdk(options, ['synth', '--quiet', '--output', folder, ...words]);
  writeFileSync(join(options.folder, 'localised.txt'), localiseAssembly(folder).join('\n'));
  kept.remember();
  return { folder, key };
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

/**
 * Deploys the assembly to the emulator, and puts right what that forgot. What is kept and was deployed from the same
 * assembly is not deployed again.
 */
export async function deploy({ folder: assembly, key }: Assembly, options: DeployOptions): Promise<Outputs> {
  const { endpoint, folder, isKept, progress } = options;
  const outputsFile = join(folder, 'outputs.json');
  const deployed = keptAs(join(folder, 'deployed.key'), key);
  if (isKept && deployed.isSame) progress('nothing has changed since it was deployed');
  else {
    deployed.forget();
    rmSync(outputsFile, { force: true });
    progress('deploying …');
    await cdk(options, ['bootstrap', `aws://${localAccount}/${localRegion}`, '--app', '']);
    await openAssetBucket(endpoint);
    const unasked = ['--require-approval', 'never', '--progress', 'events', '--concurrency', '4'];
    await cdk(options, ['deploy', '**', '--app', assembly, '--outputs-file', outputsFile, ...unasked]);
    deployed.remember();
  }
  await putRight(endpoint, stacksOf(assembly));
  return readOutputs(outputsFile);
}
