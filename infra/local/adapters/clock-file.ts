import { readFileSync, writeFileSync } from 'node:fs';

/** How far the local clock is ahead of the real one, in milliseconds; no file is no difference. */
function readOffset(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  const { offsetMs } = JSON.parse(text) as { offsetMs: unknown };
  if (typeof offsetMs !== 'number') throw new Error(`${file} holds no offsetMs`);
  return offsetMs;
}

export function writeOffset(file: string, offsetMs: number): void {
  writeFileSync(file, JSON.stringify({ offsetMs }));
}

/** What the stack's functions take for the present moment. */
export const localNow = (file: string): Date => new Date(Date.now() + readOffset(file));
