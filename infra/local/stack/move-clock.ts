import { calendarYears } from '#domain/time/calendar.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isInstant, localDate, localTime, toInstant } from '#domain/time/local-date.ts';
import { localNow, writeOffset } from '#infra/local/adapters/clock-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { type ClockMove, runDueSchedules } from './due-schedules.ts';
import type { StackFacts } from './stack-file.ts';
import { giveOutLocalLists, publishLocalTrust } from './trust.ts';

/** The instant a person typed, ISO 8601 with an offset. Throws Advice when it is none or lies outside the calendar's years. */
export function parseTarget(text: string): Instant {
  if (!isInstant(text)) {
    throw new Advice(`"${text}" is no instant: write it with its offset, e.g. 2026-12-24T09:00:00+05:00.`);
  }
  const { first, last } = calendarYears;
  const year = Number(localDate(text).slice(0, 4));
  if (year < first || year > last) {
    throw new Advice(`The working calendar holds ${first} to ${last}: choose an instant in those years.`);
  }
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

/** The same back to an offset that the clock had before. */
export const putClockBack = (stack: StackFacts, aheadMs: number): Promise<ClockMove> =>
  followed(stack, setOffset(stack.clockFile, aheadMs));

async function followed(stack: StackFacts, move: ClockMove): Promise<ClockMove> {
  if (move.to < move.from) await publishLocalTrust(stack);
  else await giveOutLocalLists(stack);
  await runDueSchedules(stack, move);
  return move;
}

/** An instant as the wall clocks of the oblast show it. */
export const onTheWall = (instant: Instant): string => `${localDate(instant)} ${localTime(instant)} Asia/Oral`;
