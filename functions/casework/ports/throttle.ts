import type { ThrottleId } from '#domain/regulation/throttles.ts';

/** Counts in windows of real time. */
export interface Throttle {
  /** Seconds until it may be asked again; undefined: go on. */
  hit(id: ThrottleId, counted: string): Promise<number | undefined>;
}
