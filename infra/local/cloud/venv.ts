import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localFolder } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import type { Progress } from '#infra/running/progress.ts';
import { CommandFailed, runCommand } from '#infra/running/run-command.ts';

/** The emulator's behaviour moves between releases; cryptography is what it signs Cognito's tokens with and does not itself require. */
const requirements = ['ministack==1.5.33', 'cryptography==50.0.2', 'schemathesis==4.32.5'];

const venvFolder = join(localFolder, 'venv');
const marker = join(venvFolder, 'installed.txt');

const isNewEnough = 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else 1)';

function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The first Python of the PATH that is 3.10 or newer. */
export function findPython(candidates: readonly string[] = ['python3', 'python']): string {
  const found = candidates.find((candidate) => succeeds(candidate, ['-c', isNewEnough]));
  if (found !== undefined) return found;
  throw new Advice(
    'The local cloud needs Python 3.10 or newer on the PATH: install it (on Debian: apt install python3 python3-venv) and repeat.',
  );
}

function refuseWithoutVenv(python: string): void {
  if (succeeds(python, ['-c', 'import venv, ensurepip'])) return;
  throw new Advice(
    `${python} has no venv module: install it (on Debian and Ubuntu: apt install python3-venv) and repeat.`,
  );
}

interface Installing {
  readonly python: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
  /** Where it is installed, and where what was printed is kept. */
  readonly folder?: string;
  readonly logFile?: string;
}

/** A failed command's last line in the sentence that says what to do about it. */
const advised =
  (sentence: (line: string) => string) =>
  (error: unknown): never => {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Advice(sentence(error.lines.at(-1) ?? error.message));
  };

/** Makes a Python of our own and installs the emulator into it. Throws Advice that tells a failed venv from a failed download. */
export async function install({
  python,
  progress,
  signal,
  folder = venvFolder,
  logFile = join(localFolder, 'venv.log'),
}: Installing): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(localFolder, { recursive: true });
  progress('installing the AWS emulator into .local/venv (once) …');
  const surroundings = { env: process.env, logFile, signal };
  await runCommand({ command: python, args: ['-m', 'venv', folder], ...surroundings }).catch(
    advised(
      (line) =>
        `${python} could not make a virtual environment (${line}): read ${logFile}, see that its venv module is whole (on Debian and Ubuntu: apt install python3-venv) and that the disk has room, and repeat.`,
    ),
  );
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', ...requirements];
  await runCommand({ command: join(folder, 'bin', 'python'), args: pip, ...surroundings }).catch(
    advised(
      (line) =>
        `pip could not install the AWS emulator (${line}): check that PyPI can be reached, read ${logFile}, and repeat.`,
    ),
  );
}

/** The Python that has the emulator installed, installing it first if need be. */
export async function prepareVenv(progress: Progress, signal?: AbortSignal): Promise<string> {
  const isInstalled = existsSync(marker) && readFileSync(marker, 'utf8') === requirements.join('\n');
  if (!isInstalled) {
    const python = findPython();
    refuseWithoutVenv(python);
    await install({ python, progress, signal });
    writeFileSync(marker, requirements.join('\n'));
  }
  return join(venvFolder, 'bin', 'python');
}
