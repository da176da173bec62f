import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bundleApp } from '#infra/build/bundle-app.ts';
import { movingTables } from '#infra/deployed/case-tables.ts';
import { moveItems } from '#infra/deployed/move-items.ts';
import { substitutes } from '#infra/local/adapters/substitutes.ts';
import { deploy, type Outputs } from '#infra/local/cloud/deploy.ts';
import { type Emulator, localRegion, startEmulator } from '#infra/local/cloud/emulator.ts';
import { type Front, openFront } from '#infra/local/cloud/front.ts';
import { prepareVenv } from '#infra/local/cloud/venv.ts';
import { type RunningNeighbours, startNeighbours } from '#infra/local/neighbours/start.ts';
import { portOf } from '#infra/running/port-of.ts';
import type { Progress } from '#infra/running/progress.ts';
import { deployedAt } from './deployed-at.ts';
import { reconcile } from './reconcile.ts';
import { forgetSeeded, markSeeded, refuseUnseeded } from './seeded.ts';
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
  readonly about?: string;
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
  /** Of the emulator; the front has the next. 0 takes free ones. */
  readonly port: number;
  /** Enforces IAM as AWS does. */
  readonly auth: boolean;
  /** Goes on with the folder's data instead of beginning from the seed. */
  readonly keep: boolean;
  readonly waitScale?: number;
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the deployed app is, and what it is told of. */
interface Surroundings {
  readonly endpoint: string;
  readonly front: Front;
  readonly neighbours: RunningNeighbours;
}

const clockFileIn = (folder: string) => join(folder, 'clock.json');

async function bootEmulator(options: StackOptions): Promise<Emulator> {
  const { folder, auth, keep, waitScale, progress, signal } = options;
  const python = await prepareVenv(progress, signal);
  const port = options.port === 0 ? await freePort() : options.port;
  const emulator = await startEmulator({ python, folder, port, auth, keep, waitScale, progress });
  progress(`the AWS emulator answers on ${emulator.endpoint}`);
  return emulator;
}

const openFrontOf = ({ port, progress }: StackOptions, { endpoint }: Emulator): Promise<Front> =>
  openFront({ port: port === 0 ? 0 : port + 1, emulator: endpoint }).then((front) => {
    progress(`everybody reaches it at ${front.url}`);
    return front;
  });

async function bootNeighbours({ folder, keep }: StackOptions, groundwork: Groundwork): Promise<RunningNeighbours> {
  const memory = join(folder, 'neighbours');
  if (!keep) rmSync(memory, { recursive: true, force: true });
  mkdirSync(memory, { recursive: true });
  const { peopleFile, powersFile } = groundwork;
  return startNeighbours({ port: 0, folder: memory, peopleFile, powersFile, listsFolder: listsFolder(folder) });
}

async function deployApp(options: StackOptions, { endpoint, front, neighbours }: Surroundings): Promise<Outputs> {
  const { folder, progress, signal } = options;
  const dist = join(folder, 'dist');
  const define = { KEZEK_CLOCK_FILE: clockFileIn(folder), KEZEK_FRONT: front.url };
  const { names } = await bundleApp({ outdir: dist, minify: true, substitutes, define });
  progress(`bundled ${names.length} functions`);
  const addresses = Object.entries(neighbours.urls).map(([neighbour, url]) => [`neighbours.${neighbour}`, url]);
  const context = {
    dist,
    disposable: 'true',
    address: front.url,
    lists: neighbours.listUrls.join(' '),
    ...Object.fromEntries(addresses),
  };
  return deploy({ endpoint, folder, context, progress, signal });
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
    progress('bringing the running cases back …');
    await reconcile(facts);
  } else {
    progress('seeding providers, service centres, staff and accounts …');
    await contents.seed(facts, signal);
    markSeeded(folder);
  }
}

async function raise(options: StackOptions, stops: Stop[]): Promise<Omit<RunningStack, 'lower'>> {
  const { folder, keep, contents, signal } = options;
  const emulator = await bootEmulator(options);
  stops.push(emulator.stop);
  const front = await openFrontOf(options, emulator);
  stops.push(front.stop);
  if (keep) refuseUnseeded(folder);
  else {
    forgetSeeded(folder);
    rmSync(clockFileIn(folder), { force: true });
  }
  const neighbours = await bootNeighbours(options, await contents.prepare(folder));
  // After the emulator: a function that still runs must not find its neighbours down and hold a case for it.
  stops.push(neighbours.stop);
  signal?.throwIfAborted();
  const outputs = await deployApp(options, { endpoint: emulator.endpoint, front, neighbours });
  signal?.throwIfAborted();
  front.leadTo(outputOf(outputs, 'ApiId'));
  const facts = factsOf(options, emulator, { outputs, front, neighbours });
  await fill(options, facts);
  signal?.throwIfAborted();
  writeStack(facts);
  stops.push(async () => forgetStack(folder));
  const ended = Promise.race([
    emulator.ended.then(() => 'emulator' as const),
    neighbours.ended.then(() => 'neighbours' as const),
  ]);
  return { ...facts, ended };
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
