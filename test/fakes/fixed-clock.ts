import type { Clock } from '#casework/ports/clock.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface FixedClock extends Clock {
  moveTo(instant: Instant): void;
  forward(ms: number): void;
}

/** A clock that stands still until it is moved; whole real seconds, at least one, as the port promises. */
export function fixedClock(startsAt: Instant): FixedClock {
  let at = Date.parse(startsAt);
  return {
    now: () => new Date(at).toISOString(),
    secondsUntil: (instant) => Math.max(Math.ceil((Date.parse(instant) - at) / 1000), 1),
    moveTo: (instant) => {
      at = Date.parse(instant);
    },
    forward: (ms) => {
      at += ms;
    },
  };
}
