import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { shortPath } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { errorCode } from '#infra/running/error-code.ts';
import { endProcess, findProcess, killGroup } from '#infra/running/processes.ts';
import type { Progress } from '#infra/running/progress.ts';
import { emulatorLog, forgetSeeded, unwrittenFile } from './kept.mjs';
import { forgetStreamPositions } from './mend-state.ts';

export const localRegion = 'eu-central-1';
export const localAccount = '000000000000';

export interface EmulatorOptions {
  /** The Python that has the emulator installed. */
  readonly python: string;
  /** Everything the emulator writes goes here: data, log, its process id. */
  readonly folder: string;
  readonly port: number;
  /** Enforces IAM as AWS does. */
  readonly auth: boolean;
  /** Goes on with the folder's data; otherwise they are wiped first. */
  readonly keep: boolean;
  /** Multiplies every wait of Step Functions; 1 if absent. */
  readonly waitScale?: number | undefined;
  /** What the local adapters of the functions are told, which inherit it. */
  readonly told: { readonly KEZEK_CLOCK_FILE: string; readonly KEZEK_FRONT: string };
}

export interface Emulator {
  readonly endpoint: string;
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * The functions inherit the whole environment of the emulator, so it holds only what is needed: a forgotten variable
 * would be missing on AWS, where the adapters that are told something here have no place. They run in the temporary folder.
 */
export function emulatorEnvironment(
  { folder, port, auth, waitScale, told }: EmulatorOptions,
  temporary: string,
): Record<string, string> {
  return {
    PATH: shortPath,
    HOME: folder,
    TMPDIR: temporary,
    TZ: 'UTC',
    PYTHONUTF8: '1',
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_REGION: localRegion,
    PERSIST_STATE: '1',
    STATE_DIR: join(folder, 'state'),
    S3_PERSIST: '1',
    S3_DATA_DIR: join(folder, 's3'),
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    ...told,
    ...(auth ? { AUTH: 'true' } : {}),
    ...(waitScale === undefined ? {} : { SFN_WAIT_SCALE: String(waitScale) }),
  };
}

/** Refuses a port on which something listens, with the sentence that says how to choose others; `first` is what was chosen. */
export async function refuseBusyPort(port: number, first = port): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  }).catch((error: unknown) => {
    const code = errorCode(error);
    const reason = code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${code ?? error})`;
    throw new Advice(
      `Port ${port} ${reason}, and Kezek takes ${first} to ${first + 2}: stop what listens there, or choose another first port, as in KEZEK_PORT=${otherPort(first)} npm start.`,
    );
  });
}

const otherPort = (port: number): number => (port + 12 > 65_535 ? port - 10 : port + 10);

const pidFile = (folder: string) => join(folder, 'emulator.json');

const Remembered = z.object({ pid: z.number(), temporary: z.string(), owner: z.number() });
type Remembered = z.output<typeof Remembered>;

function remembered(folder: string): Remembered | undefined {
  return existsSync(pidFile(folder)) ? Remembered.parse(JSON.parse(readFileSync(pidFile(folder), 'utf8'))) : undefined;
}

/** Ends the emulator of a folder at once, its functions too; what it has not written is lost. */
export function killEmulator(folder: string): void {
  const emulator = remembered(folder);
  if (emulator?.owner !== process.pid) return;
  killGroup(emulator.pid);
  rmSync(emulator.temporary, { recursive: true, force: true });
}

/** Ends an emulator that a crash of ours left behind; refuses when the process that started it still runs. */
export async function endStaleEmulator(folder: string, progress: Progress): Promise<void> {
  const emulator = remembered(folder);
  if (emulator === undefined) return;
  const { pid, owner, temporary } = emulator;
  const found = findProcess(pid);
  if (found?.command.includes('ministack')) {
    // A child whose parent has died belongs to another process; so a reused id cannot pass for the owner.
    if (found.parent === owner) {
      throw new Advice(`Kezek runs already in this folder (process ${owner}): press Ctrl-C there, or use that one.`);
    }
    progress(`stopping the emulator that an earlier run left behind (process ${pid}) …`);
    await endProcess(pid);
    rmSync(unwrittenFile(folder), { force: true });
  }
  for (const left of [temporary, pidFile(folder)]) rmSync(left, { recursive: true, force: true });
}

function prepareFolder(folder: string, keep: boolean): void {
  const state = join(folder, 'state');
  if (keep) forgetStreamPositions(state);
  else {
    forgetSeeded(folder);
    for (const left of [state, join(folder, 's3')]) rmSync(left, { recursive: true, force: true });
  }
}

function spawnEmulator(options: EmulatorOptions, temporary: string): ChildProcess {
  const log = openSync(emulatorLog(options.folder), 'w');
  // A process group of its own: a Ctrl-C in the terminal must not reach it before its turn, and its functions end with it.
  const child = spawn(options.python, ['-m', 'ministack'], {
    env: emulatorEnvironment(options, temporary),
    cwd: options.folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function isHealthy(endpoint: string): Promise<boolean> {
  return fetch(`${endpoint}/_ministack/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function awaitHealth(endpoint: string, child: ChildProcess, folder: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isHealthy(endpoint))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Advice(`The AWS emulator did not become ready: read ${emulatorLog(folder)}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Boots the AWS emulator on loopback and waits until it answers. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { folder, port, keep } = options;
  await refuseBusyPort(port);
  prepareFolder(folder, keep);
  // Outside the clone: a function must not find the clone's package.json or node_modules above it.
  const temporary = mkdtempSync(join(tmpdir(), 'kezek-'));
  const child = spawnEmulator(options, temporary);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) throw new Advice(`${options.python} could not be started: remove .local/venv and repeat.`);
  writeFileSync(unwrittenFile(folder), '');
  writeFileSync(pidFile(folder), JSON.stringify({ pid, owner: process.pid, temporary } satisfies Remembered));
  const stop = async (): Promise<void> => {
    const endsInOrder = child.exitCode === null && child.signalCode === null;
    await endProcess(pid);
    await ended;
    const written = endsInOrder ? [unwrittenFile(folder)] : [];
    for (const left of [temporary, pidFile(folder), ...written]) rmSync(left, { recursive: true, force: true });
  };
  const endpoint = `http://127.0.0.1:${port}`;
  await awaitHealth(endpoint, child, folder).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { endpoint, pid, ended, stop };
}
