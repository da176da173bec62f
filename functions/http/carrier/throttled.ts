import type { Throttle } from '#casework/ports/throttle.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';

/** Seconds until this subject, a public route's being the address, may ask again: for any request, and for the row's own. */
export const throttledBy =
  (counter: Throttle) =>
  async (subject: string, own: ThrottleId | undefined): Promise<number | undefined> => {
    const waits = await Promise.all([
      counter.hit('anyRequest', subject),
      ...(own === undefined ? [] : [counter.hit(own, subject)]),
    ]);
    const told = waits.filter((wait) => wait !== undefined);
    return told.length > 0 ? Math.max(...told) : undefined;
  };
