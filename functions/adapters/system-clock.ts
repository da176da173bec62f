import type { Clock } from '#casework/ports/clock.ts';

/** No wait is longer than a year, in seconds; whoever wakes early asks again. */
const longestWaitSeconds = 31_536_000;

export const clock: Clock = {
  now: () => new Date().toISOString(),
  secondsUntil: (instant) => {
    const seconds = Math.ceil((Date.parse(instant) - Date.now()) / 1000);
    return Math.min(Math.max(seconds, 1), longestWaitSeconds);
  },
};
