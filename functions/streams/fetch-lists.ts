import { ageOf, newerList } from '#adapters/cms/newer-list.ts';
import { type Trust, trustReader } from '#adapters/cms/trust.ts';
import { fetchList, listName } from '#adapters/http/list-source.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { KeptLists } from '#casework/ports/signatures.ts';
import type { Result } from '#domain/result.ts';
import { clock, config, keptLists, metrics, trustStore } from '#runtime/container.ts';
import { faultOf, tell } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps {
  /** the addresses of the authorities' complete lists and deltas */
  readonly sources: readonly string[];
  readonly fetchList: (address: string) => Promise<Uint8Array>;
  readonly trust: () => Promise<Result<Pick<Trust, 'anchors' | 'intermediates' | 'lists'>, string>>;
  readonly lists: KeptLists;
  readonly clock: Clock;
  readonly metrics: (counts: Readonly<Record<string, number>>, options?: { zeros?: boolean }) => Promise<void>;
}

/** What no signature can be judged by, in percent of a list's life. */
const useless = 100;

/**
 * Brings the revocation lists of the configured authorities, each checked once, and never puts an older one in a newer
 * one's place. One that cannot be had is told and leaves what is kept; what matters is how old the lists are.
 */
export async function fetchLists(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const trust = await deps.trust();
  const authorities = trust.ok ? [...trust.value.anchors, ...trust.value.intermediates] : [];
  const brought = await Promise.all(deps.sources.map((address) => bring(address, authorities, deps)));
  const present = await deps.trust();
  await deps.metrics({ RevocationListAge: present.ok ? oldestOf(present.value, deps.clock.now()) : useless });
  return { count: brought.filter(Boolean).length };
}

type Authorities = Parameters<typeof newerList>[1]['authorities'];

async function bring(address: string, authorities: Authorities, deps: Deps): Promise<boolean> {
  const name = listName(address);
  try {
    const [bytes, kept] = await Promise.all([deps.fetchList(address), deps.lists.of(name)]);
    const list = newerList(bytes, { authorities, kept: kept?.bytes, now: deps.clock.now() });
    if (!list.ok) throw new Error(list.error);
    return list.value !== undefined && (await deps.lists.put(name, bytes, kept?.version));
  } catch (error) {
    tell('a revocation list was not brought', { list: name, ...faultOf(error) }, 'error');
    return false;
  }
}

/** Of each authority its newest complete list that has begun; the oldest of these says whether signatures are held soon. */
function oldestOf({ lists }: Pick<Trust, 'lists'>, now: string): number {
  const complete = lists.filter(({ reach, thisUpdate }) => reach === 'complete' && thisUpdate <= now);
  const newest = complete.filter(
    (list) => !complete.some((other) => other.issuer.isEqual(list.issuer) && other.thisUpdate > list.thisUpdate),
  );
  return newest.length === 0 ? useless : Math.max(...newest.map((list) => ageOf(list, now)));
}

export const handler = streamHandler(fetchLists, () => ({
  sources: config().listSources,
  fetchList,
  trust: trustReader(trustStore(), (fault) => tell('trust cannot be read', faultOf(fault), 'error')),
  lists: keptLists(),
  clock,
  metrics: metrics(),
}));
