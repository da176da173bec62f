import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { projectRoot } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { endProcess } from '#infra/running/processes.ts';
import { controlUrl, type NeighbourUrls, neighbourUrls } from './neighbour-server.ts';

export interface RunningNeighbours {
  readonly urls: NeighbourUrls;
  readonly controlUrl: string;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<void>;
}

const Started = z.union([z.object({ port: z.int() }), z.object({ problem: z.string() })]);

/** The port it listens on. Throws Advice when it does not come up. */
async function awaitStart(child: ChildProcess, port: number): Promise<number> {
  const first = await Promise.race([
    once(child, 'message').then(([message]) => Started.parse(message)),
    once(child, 'exit').then(([code]) => ({ problem: `exit ${code}` })),
  ]);
  if ('port' in first) return first.port;
  if (first.problem === 'EADDRINUSE') {
    throw new Advice(`Port ${port} is in use: stop what listens there, or give the neighbours another port.`);
  }
  throw new Advice(`The stand-in neighbours did not start (${first.problem}): read their message above.`);
}

/** Starts the stand-in process on loopback and waits until it answers; 0 takes a free port. */
export async function startNeighbours(options: {
  readonly port: number;
  /** where its memory lies; kept over a restart */
  readonly folder: string;
  readonly peopleFile: string;
  readonly powersFile: string;
  /** where the authority's lists lie */
  readonly listsFolder?: string;
}): Promise<RunningNeighbours> {
  const { port, folder, peopleFile, powersFile, listsFolder } = options;
  const args = ['--port', `${port}`, '--folder', folder, '--people', peopleFile, '--powers', powersFile];
  if (listsFolder !== undefined) args.push('--lists', listsFolder);
  // A process group of its own: a Ctrl-C in the terminal must not reach it before its turn.
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), args, {
    execPath: join(projectRoot, 'node_modules', '.bin', 'node'),
    execArgv: ['--import', 'tsx'],
    cwd: projectRoot,
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const actual = await awaitStart(child, port);
  const stop = async (): Promise<void> => {
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning && child.pid !== undefined) await endProcess(child.pid);
    await ended;
  };
  return { urls: neighbourUrls(actual), controlUrl: controlUrl(actual), ended, stop };
}
