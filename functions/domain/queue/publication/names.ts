import { isQueueList, queueLists } from '#domain/regulation/categories.ts';
import { isProvider, providerName } from '#domain/regulation/offices/providers.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { ListName } from './publish-list.ts';

/** What providers and lists are called on that day, in Kazakh, Russian and English, as one file says it. */
export function namesText(names: readonly ListName[], day: PlainDate): string {
  const providers = names.map(({ provider }) => provider).filter(isProvider);
  const lists = names.map(({ list }) => list).filter(isQueueList);
  return `${JSON.stringify({
    providers: Object.fromEntries(providers.map((id) => [id, providerName(id, day)])),
    lists: Object.fromEntries(lists.map((id) => [id, queueLists[id].name])),
  })}\n`;
}

export const namesFile = (digest: string): string => `names/${digest}.json`;
