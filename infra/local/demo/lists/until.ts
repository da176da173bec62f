import { setTimeout as pause } from 'node:timers/promises';
import { patienceSeconds } from '#infra/local/acting/players.ts';
import { Advice } from '#infra/running/advice.ts';

/** Reads until it is as awaited; the machines work between. */
export async function until<T>(read: () => Promise<T>, isAwaited: (found: T) => boolean, what: string): Promise<T> {
  for (const end = Date.now() + patienceSeconds * 1000; ; await pause(250)) {
    const found = await read();
    if (isAwaited(found)) return found;
    if (Date.now() > end) throw new Advice(`Waited ${patienceSeconds} s in vain for ${what}`);
  }
}
