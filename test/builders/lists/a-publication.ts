// What is published of lists, day by day, as the files that a stranger would download.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { logOf, memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { actedAt, actedOn, type DrawnAct, emptyLists, type Lists, listNames } from './a-living-list.ts';

const sealer = someSealer();
const names = listNames.map((list) => ({ provider: 'uralsk', list }));
const nobodysTerms = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };

const moments = ['2018-02-28T04:00:00.000Z', '2018-02-28T10:00:00.000Z', '2018-01-01T05:00:00.000Z'];
const registering = (list: (typeof listNames)[number], index: number): DrawnAct => ({
  ...{ what: 'register', list, which: 0, gone: 'REMOVED', sequence: index % 10 },
  moment: (moments[index % 3] ?? '') as DrawnAct['moment'],
});

/** Lists with so many people each that their acts are told, and then whatever acts. */
export const livingLists = (acts: readonly DrawnAct[], people = 12): Lists => {
  const first = listNames.flatMap((list) => Array.from({ length: people }, (_, index) => registering(list, index)));
  return [...first, ...acts].reduce((lists, act, index) => actedOn(lists, act, index + 1), emptyLists(true));
};

/** The day of the first acts of `livingLists`, and the one after that of a later act. */
export const firstDay = localDate(actedAt(1));
export const dayOfAct = (count: number): string => addDays(localDate(actedAt(count)), 1);

/** Publishes the logs of a provider on each of these days, and answers what is kept of it. */
export async function publishedBeside(logs: Readonly<Record<string, readonly LogItem[]>>, days: readonly string[]) {
  const { files, publication } = memoryPublication();
  const log = logOf(Object.fromEntries(Object.entries(logs).map(([list, items]) => [`uralsk/${list}`, items])));
  for (const day of days) await publishRegister(day, { log, publication, sealer, lists: nobodysTerms, names });
  return { files, publication, log };
}

/** Every file of that, by its name. */
export const published = async (...asked: Parameters<typeof publishedBeside>): Promise<Map<string, string>> =>
  (await publishedBeside(...asked)).files;

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
