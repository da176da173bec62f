import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Words } from '#domain/words.ts';
import { sourcesDigest } from '#infra/build/sources-digest.ts';
import { movingTables } from '#infra/deployed/case-tables.ts';
import { moveItems } from '#infra/deployed/move-items.ts';
import { type Assembly, assemble, deploy, type Outputs } from '#infra/local/cloud/deploy.ts';
import { type Emulator, endStaleEmulator, localRegion, startEmulator } from '#infra/local/cloud/emulator.ts';
import { type Front, openFront } from '#infra/local/cloud/front.ts';
import { markSeeded, whyNotKept } from '#infra/local/cloud/kept.mjs';
import { prepareVenv } from '#infra/local/cloud/venv.ts';
import { type RunningNeighbours, startNeighbours } from '#infra/local/neighbours/start.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Progress } from '#infra/running/progress.ts';
import { giveBackAtRest } from './borrowed.ts';
import { deployedAt } from './deployed-at.ts';
import { localBundles } from './local-bundles.ts';
import { contextOf } from './local-context.ts';
import { addressAt, type Ports, portsOf } from './ports.ts';
import { reconcile } from './reconcile.ts';
import { forgetStack, outputOf, type StackFacts, writeStack } from './stack-file.ts';
import { listsFolder, publishLocalTrust } from './trust.ts';

/** The files from which the stand-in registers know people and powers. */
interface Groundwork {
  readonly peopleFile: string;
  readonly powersFile: string;
}

/** Who can log in; `keyName` names the key in the authority's folder. */
export interface StaffLogin {
  readonly login: string;
  readonly password: string;
  readonly role: string;
  readonly organisation: string;
  readonly keyName: string;
}

export interface CitizenLogin {
  readonly iin: string;
  readonly login: string;
  readonly password: string;
  readonly keyName: string;
  /** what can be tried with this one */
  readonly about?: Words;
  /** the form of Annex 1 as this person fills it in */
  readonly form?: object;
}

/** What the stack is filled with, as against its plumbing. */
export interface StackContents {
  /** Makes what must exist before the deploy: development keys in `authorityFolder(folder)`, the registers' people. */
  readonly prepare: (folder: string) => Promise<Groundwork>;
  /** Fills an empty stack: providers, centres, staff, accounts; not to the end when the signal says so. */
  readonly seed: (facts: StackFacts, signal?: AbortSignal) => Promise<void>;
  readonly staff: readonly StaffLogin[];
  readonly citizens: readonly CitizenLogin[];
}

interface StackOptions {
  /** Everything this stack writes goes here, so that two stacks never meet. */
  readonly folder: string;
  /** Of the emulator; the front has the next, the neighbours the one after. 0 takes free ones. */
  readonly port: number;
  /** Enforces IAM as AWS does. */
  readonly auth: boolean;
  /** Goes on with the folder's data instead of beginning from the seed. */
  readonly keep: boolean;
  readonly waitScale?: number;
  /** The restorations so far, as the context of a deployment says them. */
  readonly restoredFrom?: string;
  /** The key that took the place of the lost one, as the context says it. */
  readonly keyring?: string;
  readonly contents: StackContents;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/** A process without which the stack is none. */
export type StackPart = 'emulator' | 'neighbours';

export interface RunningStack extends StackFacts {
  /** Resolves with whichever part has ended first, whether it was stopped or not. */
  readonly ended: Promise<StackPart>;
  /** Stops everything this stack started, each part awaited, so that its data are written. */
  lower(): Promise<void>;
}

type Stop = () => Promise<void>;

const clockFileIn = (folder: string) => join(folder, 'clock.json');

async function bootEmulator(options: StackOptions, { emulator: port, front }: Ports): Promise<Emulator> {
  const { folder, auth, keep, waitScale, progress, signal } = options;
  progress('booting an AWS emulator …');
  const python = await prepareVenv(progress, signal);
  const told = { KEZEK_CLOCK_FILE: clockFileIn(folder), KEZEK_FRONT: addressAt(front) };
  const emulator = await startEmulator({ python, folder, port, auth, keep, waitScale, told });
  progress(`the AWS emulator answers on ${emulator.endpoint}`);
  return emulator;
}

async function openFrontOf({ progress }: StackOptions, port: number, { endpoint }: Emulator): Promise<Front> {
  const front = await openFront({ port, emulator: endpoint });
  progress(`everybody reaches it at ${front.url}`);
  return front;
}

async function bootNeighbours(
  { folder, keep }: StackOptions,
  port: number,
  groundwork: Groundwork,
): Promise<RunningNeighbours> {
  const memory = join(folder, 'neighbours');
  if (!keep) rmSync(memory, { recursive: true, force: true });
  mkdirSync(memory, { recursive: true });
  const { peopleFile, powersFile } = groundwork;
  return startNeighbours({ port, folder: memory, peopleFile, powersFile, listsFolder: listsFolder(folder) });
}

/** Bundles and synthesises while the processes come up: all that it is told of is known by the ports. */
async function assembleApp(
  { folder, restoredFrom, keyring, progress, signal }: StackOptions,
  ports: Ports,
): Promise<Assembly> {
  const sources = sourcesDigest();
  const dist = await localBundles(sources, progress);
  const context = {
    dist,
    ...contextOf(ports),
    ...(restoredFrom === undefined ? {} : { restoredFrom }),
    ...(keyring === undefined ? {} : { keyring }),
  };
  return assemble({ folder, context, sources, progress, signal });
}

function factsOf(
  { folder }: StackOptions,
  { endpoint, pid }: Emulator,
  { outputs, front, neighbours }: { outputs: Outputs; front: Front; neighbours: RunningNeighbours },
): StackFacts {
  return {
    folder,
    owner: process.pid,
    emulatorPid: pid,
    region: localRegion,
    endpoint,
    apiUrl: front.url,
    outputs,
    clockFile: clockFileIn(folder),
    neighboursControlUrl: neighbours.controlUrl,
  };
}

/** What an older version kept among the cases. */
async function bringHome(facts: StackFacts): Promise<void> {
  const deployed = deployedAt(facts);
  const dynamo = new DynamoDBClient(deployed.client);
  await moveItems(dynamo, movingTables(deployed));
  dynamo.destroy();
}

/** Begins from the seed, or brings back what ran when the kept data were written. */
async function fill({ folder, keep, contents, progress, signal }: StackOptions, facts: StackFacts): Promise<void> {
  await publishLocalTrust(facts);
  if (keep) {
    await bringHome(facts);
    progress('bringing the running cases back: what ran ended with the emulator, each goes on by its next attempt …');
    await reconcile(facts);
  } else {
    progress('seeding providers, service centres, staff and accounts …');
    await contents.seed(facts, signal);
    markSeeded(folder);
  }
}

/** Whatever stands in the way is said before anything is installed, bundled or begun. Answers where each part will listen. */
async function possible({ folder, port, keep, progress }: StackOptions): Promise<Ports> {
  await endStaleEmulator(folder, progress);
  const why = keep ? whyNotKept(folder) : undefined;
  if (why !== undefined) throw new Advice(why);
  return portsOf(folder, port, keep);
}

const endedFirst = (emulator: Emulator, neighbours: RunningNeighbours): RunningStack['ended'] =>
  Promise.race([emulator.ended.then(() => 'emulator' as const), neighbours.ended.then(() => 'neighbours' as const)]);

async function raise(options: StackOptions, stops: Stop[]): Promise<Omit<RunningStack, 'lower'>> {
  const { folder, keep, contents, signal } = options;
  mkdirSync(folder, { recursive: true });
  const ports = await possible(options);
  const assembling = assembleApp(options, ports);
  // Whoever waits for it below hears of its failure; what fails before that says more.
  assembling.catch(() => undefined);
  stops.push(async () => void (await assembling.catch(() => undefined)));
  const emulator = await bootEmulator(options, ports);
  stops.push(emulator.stop);
  const front = await openFrontOf(options, ports.front, emulator);
  stops.push(front.stop);
  giveBackAtRest(folder, clockFileIn(folder));
  if (!keep) rmSync(clockFileIn(folder), { force: true });
  const neighbours = await bootNeighbours(options, ports.neighbours, await contents.prepare(folder));
  // After the emulator: a function that still runs must not find its neighbours down and hold a case for it.
  stops.push(neighbours.stop);
  signal?.throwIfAborted();
  const { endpoint } = emulator;
  const outputs = await deploy(await assembling, {
    endpoint,
    folder,
    isKept: keep,
    progress: options.progress,
    signal,
  });
  signal?.throwIfAborted();
  front.leadTo(outputOf(outputs, 'ApiId'));
  const facts = factsOf(options, emulator, { outputs, front, neighbours });
  await fill(options, facts);
  signal?.throwIfAborted();
  writeStack(facts);
  stops.push(async () => forgetStack(folder));
  return { ...facts, ended: endedFirst(emulator, neighbours) };
}

/** Boots the local cloud, deploys Kezek to it and fills it. Whatever fails, nothing of it goes on running. */
export async function raiseStack(options: StackOptions): Promise<RunningStack> {
  const stops: Stop[] = [];
  const lower = async () => {
    for (const stop of stops.splice(0)) await stop();
  };
  try {
    return { ...(await raise(options, stops)), lower };
  } catch (error) {
    await lower();
    throw error;
  }
}
