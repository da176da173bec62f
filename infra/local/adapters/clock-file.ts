import { readFileSync, writeFileSync } from 'node:fs';
import { errorCode } from '#infra/running/error-code.ts';

/** How far the local clock is ahead of the real one, in milliseconds; no file is no difference. */
export function readOffset(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
  const read: unknown = JSON.parse(text);
  if (typeof read === 'object' && read !== null && 'offsetMs' in read && typeof read.offsetMs === 'number')
    return read.offsetMs;
  throw new Error(`${file} holds no offsetMs`);
}

export function writeOffset(file: string, offsetMs: number): void {
  writeFileSync(file, JSON.stringify({ offsetMs }));
}

/** What the stack's functions take for the present moment. */
export const localNow = (file: string): Date => new Date(Date.now() + readOffset(file));
