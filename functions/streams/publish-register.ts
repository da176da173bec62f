import type { Clock } from '#casework/ports/clock.ts';
import { everyList, type PublishingDeps, publishRegister } from '#casework/publishing/publish-register.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { clock, listLog, lists, publication, sealer } from '#runtime/container.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps extends PublishingDeps {
  readonly clock: Clock;
}

/** Each night: publishes how every list stood at the end of each day that is over and not published yet. */
export async function publish(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const yesterday = addDays(localDate(deps.clock.now()), -1);
  return { count: (await publishRegister(yesterday, deps)).length };
}

export const handler = streamHandler(publish, () => ({
  log: listLog(),
  publication: publication(),
  sealer: sealer(),
  lists: lists(),
  names: everyList,
  clock,
}));
