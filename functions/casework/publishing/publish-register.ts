import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { ListLog, Publication, Sealer } from '#casework/ports/publication.ts';
import {
  dayFile,
  dayText,
  type Head,
  type OfficeTerms,
  type Statement,
  statementIn,
} from '#domain/queue/publication/head.ts';
import { officeTerms } from '#domain/queue/publication/office-terms.ts';
import { edgeKeys, type ListName, publishedList } from '#domain/queue/publication/publish-list.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/local-date.ts';
import { ActsByDay } from './acts-by-day.ts';
import { hashing, keyName } from './hashing.ts';

export interface PublishingDeps {
  readonly log: ListLog;
  readonly publication: Publication;
  readonly sealer: Sealer;
  readonly lists: Pick<CaseLists, 'office' | 'late'>;
  readonly names: readonly ListName[];
}

const atOnce = 4;

/** Every list there can be: one that is not told of would not be missed. */
export const everyList: readonly ListName[] = providerIds.flatMap((provider) =>
  queueListIds.map((list) => ({ provider, list })),
);

/**
 * Publishes each day that is not yet there, until the given one: what was added to each list, then all heads under one
 * signature. It may die anywhere and be begun again: files are named by what is in them, and the day is written last.
 */
export async function publishRegister(until: PlainDate, deps: PublishingDeps): Promise<readonly PlainDate[]> {
  const { publication, sealer, lists, names, log } = deps;
  const last = await publication.lastDay();
  if (last !== undefined && last >= until) return [];
  if (last === undefined) await publication.write('key.pem', await sealer.publicKey());
  const terms = await inParallel(officesOf(names), atOnce, (office) => termsOf(office, lists));
  const run: Run = { ...deps, key: keyName(await sealer.publicKey()), terms, acts: new ActsByDay(log) };
  const published: PlainDate[] = [];
  for (let day = last ? addDays(last, 1) : until; day <= until; day = addDays(day, 1)) {
    await publishDay(day, run);
    published.push(day);
  }
  return published;
}

/** What is the same of all days that are published together: who signs them, and the terms as they stand meanwhile. */
interface Run extends PublishingDeps {
  readonly key: string;
  readonly terms: readonly OfficeTerms[];
  readonly acts: ActsByDay;
}

async function publishDay(day: PlainDate, run: Run): Promise<void> {
  const { publication, sealer, names, key, terms } = run;
  const former = await publication.read(dayFile(addDays(day, -1)));
  const before = former === undefined ? [] : statementIn(former).heads;
  const heads = await inParallel(names, atOnce, (name) =>
    publishList(name, { day, before: before.find((head) => isOf(head, name)) }, run),
  );
  const previous = former === undefined ? '' : hashing.digest(former);
  const statement: Statement = { version: 1, day, previous, key, heads: [...heads], terms: [...terms] };
  const stated = JSON.stringify(statement);
  await publication.write(dayFile(day), dayText(stated, await sealer.sign(stated)));
}

const officesOf = (names: readonly ListName[]): string[] => [...new Set(names.map(({ provider }) => provider))];

const isOf = (head: ListName, name: ListName): boolean => head.provider === name.provider && head.list === name.list;

interface DayOf {
  readonly day: PlainDate;
  readonly before: Head | undefined;
}

async function publishList(
  name: ListName,
  { day, before }: DayOf,
  { acts, publication }: Pick<Run, 'acts' | 'publication'>,
): Promise<Head> {
  const edge = await publication.tiles(name, edgeKeys(before));
  const told = before?.form === 'acts' ? before.size : 0;
  const log = await acts.until(day, name, told);
  const { head, file, tiles } = publishedList({ name, before, log, edge }, hashing);
  if (file) await publication.write(file.name, file.text);
  await publication.keepTiles(name, tiles);
  acts.keepFor(head);
  return head;
}

/** How many files an office has a task of or is late with, and how many of these it is late with, as outsiders are told. */
async function termsOf(office: string, lists: PublishingDeps['lists']): Promise<OfficeTerms> {
  const [open, late] = await Promise.all([
    wholeOf((cursor) => lists.office(office, cursor)),
    wholeOf((cursor) => lists.late(office, cursor)),
  ]);
  return officeTerms(office, { open: open.length, late: late.length });
}
