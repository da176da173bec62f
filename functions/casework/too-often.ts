import type { Throttle } from '#casework/ports/throttle.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import { refused } from '#domain/result.ts';

/** Why nobody is let in: a stable code, and where asking again helps, after how many seconds. */
export interface Turned<Code extends string> {
  readonly code: Code | 'TOO_MANY_REQUESTS';
  readonly retryAfterSeconds?: number;
}

/** Counts what was tried, a person by his hash. Refused when it was tried too often; undefined: go on. */
export async function tooOften(id: ThrottleId, counted: string, throttle: Throttle) {
  const retryAfterSeconds = await throttle.hit(id, counted);
  return retryAfterSeconds === undefined
    ? undefined
    : refused({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds } as const);
}
