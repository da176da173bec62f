import type { Instant } from '#domain/time/instant.ts';

export interface Clock {
  now(): Instant;
  /** Whole real seconds to wait until then, at least one; locally cut into short chunks so that a moved clock is noticed. */
  secondsUntil(instant: Instant): number;
}

/** Real time, milliseconds since 1970: what the local clock never moves. */
export type RealTime = () => number;
