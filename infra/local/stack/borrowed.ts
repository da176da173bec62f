import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readOffset, writeOffset } from '#infra/local/adapters/clock-file.ts';
import { readNeighbours, setNeighbours } from '#infra/local/neighbours/control.ts';
import { NeighbourStates } from '#infra/local/neighbours/neighbour-name.ts';
import { errorCode } from '#infra/running/error-code.ts';
import { findProcess } from '#infra/running/processes.ts';
import { putClockBack } from './move-clock.ts';
import type { StackFacts } from './stack-file.ts';

/** Who has borrowed clock and neighbours, and how they were: written before they are moved, gone once they are back. */
const Borrowed = z.object({
  pid: z.number(),
  /** by the real clock */
  since: z.string(),
  aheadMs: z.number(),
  neighbours: NeighbourStates,
});
export type Borrowed = Readonly<z.output<typeof Borrowed>>;

const fileIn = (folder: string): string => join(folder, 'borrowed.json');

/** The only command that borrows; a process of the same number that is another's has not borrowed anything. */
const borrower = join('infra', 'local', 'commands', 'demo.ts');

/** What was borrowed and is not back yet; undefined where all is in its place. */
export function borrowedIn(folder: string): Borrowed | undefined {
  return existsSync(fileIn(folder)) ? Borrowed.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))) : undefined;
}

/** Does whoever borrowed still live? One who was killed has left his record behind. */
export const isPlaying = ({ pid }: Pick<Borrowed, 'pid'>): boolean =>
  findProcess(pid)?.command.includes(borrower) ?? false;

/** Writes down how clock and neighbours are, for this process alone; undefined where somebody else has them. */
export async function borrow({ folder, clockFile, neighboursControlUrl }: StackFacts): Promise<Borrowed | undefined> {
  const neighbours = await readNeighbours(neighboursControlUrl);
  const aheadMs = readOffset(clockFile);
  const record: Borrowed = { pid: process.pid, since: new Date().toISOString(), aheadMs, neighbours };
  try {
    writeFileSync(fileIn(folder), JSON.stringify(record), { flag: 'wx' });
    return record;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
}

/** Puts clock and neighbours back as they were. What is no more borrowed is left alone, and a killed one can be repeated. */
export async function giveBack(
  stack: StackFacts,
  borrowed: Borrowed,
  putClock: (stack: StackFacts, aheadMs: number) => Promise<unknown> = putClockBack,
): Promise<void> {
  const isLent = () => borrowedIn(stack.folder)?.since === borrowed.since;
  if (!isLent()) return;
  await setNeighbours(stack.neighboursControlUrl, borrowed.neighbours);
  if (!isLent()) return;
  await putClock(stack, borrowed.aheadMs);
  if (isLent()) forget(stack.folder);
}

/** The same of a stack that stands still: its neighbours begin anew with it, and nothing falls due. */
export function giveBackAtRest(folder: string, clockFile: string): void {
  const borrowed = borrowedIn(folder);
  if (!borrowed) return;
  writeOffset(clockFile, borrowed.aheadMs);
  forget(folder);
}

const forget = (folder: string): void => rmSync(fileIn(folder), { force: true });
