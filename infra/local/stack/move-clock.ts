import type { Instant } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { localNow, writeOffset } from '#infra/local/adapters/clock-file.ts';
import { functionOutput } from '#infra/names.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { momentOfCalendar } from '#infra/running/judged.mjs';
import { type ClockMove, runDueSchedules } from './due-schedules.ts';
import { outputOf, type StackFacts } from './stack-file.ts';
import { giveOutLocalLists, publishLocalTrust } from './trust.ts';

/** The moment a person typed. Throws Misuse when it is none or lies outside the calendar's years. */
export function parseTarget(text: string): Instant {
  const fault = momentOfCalendar(text);
  if (fault !== undefined) throw new Misuse(`--to ${text} ${fault}.`);
  return toInstant(text);
}

/** Sets the clock of a clock file to an instant, or back to the real time when none is given. */
export const setClock = (clockFile: string, target: Instant | undefined): ClockMove =>
  setOffset(clockFile, target === undefined ? 0 : Date.parse(target) - Date.now());

/** Sets how far the clock of a clock file is ahead of the real one, in milliseconds. */
function setOffset(clockFile: string, aheadMs: number): ClockMove {
  const from = localNow(clockFile).toISOString();
  writeOffset(clockFile, aheadMs);
  return { from, to: localNow(clockFile).toISOString() };
}

/**
 * Moves the clock of a running stack and runs each schedule that fell due, once: the lists that the authority gives out
 * at the new time are fetched, the night's comparison is made.
 */
export const moveClock = (stack: StackFacts, target: Instant | undefined): Promise<ClockMove> =>
  followed(stack, setClock(stack.clockFile, target));

/**
 * The same back to an offset that the clock had before. Of the years between it publishes nothing, since nobody waits for
 * that: the next night, or npm run publish-register, catches them up.
 */
export const putClockBack = (stack: StackFacts, aheadMs: number): Promise<ClockMove> =>
  followed(stack, setOffset(stack.clockFile, aheadMs), [outputOf(stack.outputs, functionOutput('publish-register'))]);

async function followed(stack: StackFacts, move: ClockMove, mayWait?: readonly string[]): Promise<ClockMove> {
  if (move.to < move.from) await publishLocalTrust(stack);
  else await giveOutLocalLists(stack);
  await runDueSchedules(stack, move, mayWait);
  return move;
}
