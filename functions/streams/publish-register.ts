import type { Clock } from '#casework/ports/clock.ts';
import type { ScorecardDeps } from '#casework/publishing/count-terms.ts';
import { publishNights } from '#casework/publishing/publish-nights.ts';
import { everyList, type PublishingDeps } from '#casework/publishing/publish-register.ts';
import { localDate } from '#domain/time/local-date.ts';
import { clock, listLog, lists, publication, reports, sealer } from '#runtime/container.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

type Deps = PublishingDeps & ScorecardDeps & { readonly clock: Clock };

/** Each night: publishes how every list stood at the end of each day that is over; once in a month, how offices kept their terms. */
export async function publish(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const { days } = await publishNights(localDate(deps.clock.now()), deps);
  return { count: days };
}

export const handler = streamHandler(publish, () => ({
  log: listLog(),
  publication: publication(),
  sealer: sealer(),
  lists: lists(),
  reports: reports(),
  names: everyList,
  clock,
}));
