import type { Instant } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { localNow, writeOffset } from '#infra/local/adapters/clock-file.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { momentOfCalendar } from '#infra/running/judged.mjs';
import { type ClockMove, runDueSchedules } from './due-schedules.ts';
import type { StackFacts } from './stack-file.ts';
import { giveOutLocalLists, publishLocalTrust } from './trust.ts';

/** The moment a person typed. Throws Misuse when it is none or lies outside the calendar's years. */
export function parseTarget(text: string): Instant {
  const fault = momentOfCalendar(text);
  if (fault !== undefined) throw new Misuse(`--to ${text} ${fault}.`);
  return toInstant(text);
}

/** Sets the clock of a clock file to an instant, or back to the real time when none is given. */
export function setClock(clockFile: string, target: Instant | undefined): ClockMove {
  const from = localNow(clockFile).toISOString();
  writeOffset(clockFile, target === undefined ? 0 : Date.parse(target) - Date.now());
  return { from, to: localNow(clockFile).toISOString() };
}

/**
 * Moves the clock of a running stack and runs each schedule that fell due, once: the lists that the authority gives out
 * at the new time are fetched, the night's comparison is made.
 */
export async function moveClock(stack: StackFacts, target: Instant | undefined): Promise<ClockMove> {
  const move = setClock(stack.clockFile, target);
  if (move.to < move.from) await publishLocalTrust(stack);
  else await giveOutLocalLists(stack);
  await runDueSchedules(stack, move);
  return move;
}
