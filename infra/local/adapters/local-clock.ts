import type { Clock } from '#casework/ports/clock.ts';
import { localNow } from './clock-file.ts';

/** Set when the local bundles are made. */
declare const KEZEK_CLOCK_FILE: string;

const longestWaitSeconds = 10;

/** A clock that can be moved: a wait is cut into short ones, so that whoever waits soon sees that the clock has moved. */
export const clock: Clock = {
  now: () => localNow(KEZEK_CLOCK_FILE).toISOString(),
  secondsUntil: (instant) => {
    const seconds = Math.ceil((Date.parse(instant) - localNow(KEZEK_CLOCK_FILE).getTime()) / 1000);
    return Math.min(Math.max(seconds, 1), longestWaitSeconds);
  },
};
