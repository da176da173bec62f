import { spawn } from 'node:child_process';

/** Whether a program was content, and what it has printed. */
export interface Verdict {
  readonly passes: boolean;
  readonly said: string;
}

/** A program by itself, with no environment but this; what it says to standard error is told where it is asked for. */
export async function programRun(
  args: readonly string[],
  { env = {}, isErrorTold = true }: { readonly env?: NodeJS.ProcessEnv; readonly isErrorTold?: boolean } = {},
): Promise<Verdict> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece) => (said += piece));
  child.stderr.on('data', (piece) => (said += isErrorTold ? piece : ''));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { passes: code === 0, said: said.replaceAll('\r', '').trimEnd() };
}
