import type { Clock } from '#casework/ports/clock.ts';
import { localNow } from './clock-file.ts';

/** Functions inherit the emulator's environment, which names it. */
const now = (): Date => localNow(process.env.KEZEK_CLOCK_FILE ?? '');

const longestWaitSeconds = 10;

/** A clock that can be moved: a wait is cut into short ones, so that whoever waits soon sees that the clock has moved. */
export const clock: Clock = {
  now: () => now().toISOString(),
  secondsUntil: (instant) => {
    const seconds = Math.ceil((Date.parse(instant) - now().getTime()) / 1000);
    return Math.min(Math.max(seconds, 1), longestWaitSeconds);
  },
};
