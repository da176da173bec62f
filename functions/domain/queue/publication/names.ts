import { isQueueList, queueLists } from '#domain/regulation/categories.ts';
import { isProvider, providerName } from '#domain/regulation/offices/providers.ts';
import { centreName, centreOf } from '#domain/regulation/offices/service-centres.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { OfficeTerms } from './head.ts';
import type { ListName } from './publish-list.ts';
import type { TermKept } from './scorecard.ts';

/** The numbers that are told of an office's terms: of a day, and of a month. */
const columns = {
  open: words('Қаралып жатқан істер', 'Дела на рассмотрении', 'Files under way'),
  due: words(
    'Мерзімі осы айда біткен істер',
    'Дела, срок по которым истек в этом месяце',
    'Files whose term ended in the month',
  ),
  kept: words('Мерзімінде', 'В срок', 'In time'),
  late: words('Мерзімнен кеш', 'Позже срока', 'Late'),
} as const satisfies Record<keyof Omit<OfficeTerms, 'office'> | keyof Omit<TermKept, 'term'>, Words>;

/** What is published is about: lists, and the terms of offices. */
export interface Named {
  readonly lists: readonly ListName[];
  readonly terms: Readonly<Record<string, Words>>;
  /** whoever answers above the offices, by name */
  readonly above: Readonly<Record<string, Words>>;
}

/** What providers, desks, the body above them, lists, terms and their numbers are called on that day, in Kazakh, Russian and English, as one file says it. */
export function namesText({ lists: names, terms, above }: Named, day: PlainDate): string {
  const providers = names.map(({ provider }) => provider).filter(isProvider);
  const lists = names.map(({ list }) => list).filter(isQueueList);
  return `${JSON.stringify({
    providers: Object.fromEntries(providers.map((id) => [id, providerName(id, day)])),
    centres: Object.fromEntries(providers.map((id) => [centreOf(id), centreName(id, day)])),
    above,
    lists: Object.fromEntries(lists.map((id) => [id, queueLists[id].name])),
    terms,
    columns,
  })}\n`;
}

export const namesFile = (digest: string): string => `names/${digest}.json`;
