import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Everything the command prints is added to this file. */
  readonly logFile: string;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A command ended with an error; `lines` are the last it printed. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly lines: readonly string[];
  constructor(command: string, lines: readonly string[]) {
    super(`${command} failed`);
    this.lines = lines;
  }
}

const shownOnFailure = 15;

/** Runs a command quietly: its output goes to the log and line by line to `onLine`. Throws CommandFailed. */
export async function runCommand({ command, args, env, cwd, logFile, onLine, signal }: Command): Promise<void> {
  const log = createWriteStream(logFile, { flags: 'a' });
  const last: string[] = [];
  const child = spawn(command, args, { env, cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      log.write(`${line}\n`);
      if (line.trim() !== '') last.push(line);
      if (last.length > shownOnFailure) last.shift();
      onLine?.(line);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  log.end();
  await finished(log);
  if (code !== 0) throw new CommandFailed([command, ...args].join(' '), last);
}
