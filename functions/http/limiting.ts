import type { Throttle } from '#casework/ports/throttle.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import { type Problem, problem } from './problem.ts';

/** The problem to answer with when this was asked too often; what the door cannot count, such as a person's hash. */
export async function limited(id: ThrottleId, counted: string, throttle: Throttle): Promise<Problem | undefined> {
  const retryAfterSeconds = await throttle.hit(id, counted);
  return retryAfterSeconds === undefined ? undefined : problem('TOO_MANY_REQUESTS', { retryAfterSeconds });
}
