import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface FoundProcess {
  readonly parent: number;
  readonly command: string;
}

/** The fields after the command's name, which may itself contain blanks and brackets: state, then the parent. */
const parentIn = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

function fromProc(pid: number): FoundProcess | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return command === '' ? undefined : { parent: parentIn(readFileSync(`/proc/${pid}/stat`, 'utf8')), command };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): FoundProcess | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, parent, command] = line.match(/^(\d+)\s+(.*)$/) ?? [];
    return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/** The running process of that id; a dead one that nobody has waited for yet (a zombie) is not running. */
export function findProcess(pid: number): FoundProcess | undefined {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

/** SIGKILL to a process and to the group it leads, if it leads one. */
export function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Gone already, or no group of its own.
    }
  }
}

/** SIGTERM, then waits for the exit, since state is written only then; after `patienceMs` SIGKILL to its whole group. */
export async function endProcess(pid: number, patienceMs = 20_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return;
  }
  while (findProcess(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  // The children of a clean exit are gone already; those of a crash or a hang go here.
  killGroup(pid);
}
