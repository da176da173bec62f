import type { Instant } from '../time/instant.ts';
import type { Typed } from './kind.ts';

/** An event as its person and its office are told of it, and, of a hold that went on, when it was last looked. */
export interface ToldOnce<E> {
  readonly event: E;
  readonly lastAskedAt?: Instant;
}

interface HoldOf {
  readonly type: string;
  readonly step: string;
  readonly cause: string;
}

const asHold = (event: Typed): HoldOf | undefined =>
  event.type === 'HoldBegan' || event.type === 'HoldContinued' ? (event as unknown as HoldOf) : undefined;

/** Whom it waits for: what that answered differs from look to look. */
const waitedFor = ({ cause }: HoldOf): string => cause.split('_')[0] ?? cause;

/**
 * X250: a wait that went on from look to look is told once, with its latest look, where it waits for the same all the while; the
 * journal itself keeps every look. A commit of which nothing else is left is not told.
 */
export function holdsToldOnce<E extends Typed, C extends { readonly at: Instant; readonly events: readonly E[] }>(
  commits: readonly C[],
): (Omit<C, 'events'> & { readonly events: readonly ToldOnce<E>[] })[] {
  const going = new Map<string, { readonly for: string; readonly told: { event: E; lastAskedAt?: Instant } }>();
  const toldOf = (event: E, at: Instant): ToldOnce<E>[] => {
    const hold = asHold(event);
    if (!hold) {
      if (event.type === 'HoldEnded') going.delete((event as unknown as HoldOf).step);
      return [{ event }];
    }
    const before = going.get(hold.step);
    if (hold.type === 'HoldContinued' && before?.for === waitedFor(hold)) {
      before.told.lastAskedAt = at;
      return [];
    }
    const told = { event };
    going.set(hold.step, { for: waitedFor(hold), told });
    return [told];
  };
  return commits
    .map((commit) => ({ ...commit, events: commit.events.flatMap((event) => toldOf(event, commit.at)) }))
    .filter(({ events }, nth) => events.length > 0 || commits[nth]?.events.length === 0);
}
