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
import { namesFile, namesText } from '#domain/queue/publication/names.ts';
import { officeTerms } from '#domain/queue/publication/office-terms.ts';
import { edgeKeys, type ListName, officesOf, publishedList } from '#domain/queue/publication/publish-list.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { addresseeName } from '#domain/regulation/offices/quality-body.ts';
import { oblast } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/local-date.ts';
import { type ActsUntil, actsUntil } from './acts-until.ts';
import { publicTerms, scorecardsOn } from './count-terms.ts';
import { hashing, keyName } from './hashing.ts';

export interface PublishingDeps {
  readonly log: ListLog;
  readonly publication: Publication;
  readonly sealer: Sealer;
  readonly lists: Pick<CaseLists, 'office' | 'late'>;
  readonly names: readonly ListName[];
}

/** A list, and what came to it, of which each act is read once for all days of a run. */
interface ReadList extends ListName {
  readonly actsUntil: ActsUntil;
}

/** What one run asks once for all the days that it publishes, so that days on which nothing happened cost next to nothing. */
interface Run {
  readonly lists: readonly ReadList[];
  readonly terms: readonly OfficeTerms[];
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
  const { publication, sealer } = deps;
  const last = await publication.lastDay();
  if (last === undefined) await publication.write('key.pem', await sealer.publicKey());
  const published: PlainDate[] = [];
  const first = last ? addDays(last, 1) : until;
  const run = first <= until ? await runOf(deps) : undefined;
  for (let day = first; run && day <= until; day = addDays(day, 1)) {
    await publishDay(day, run, deps);
    published.push(day);
  }
  return published;
}

const runOf = async ({ names, log, lists }: PublishingDeps): Promise<Run> => ({
  lists: names.map((name) => ({ ...name, actsUntil: actsUntil(name, log) })),
  terms: await inParallel(officesOf(names), atOnce, (office) => termsOf(office, lists)),
});

async function publishDay(day: PlainDate, run: Run, deps: PublishingDeps): Promise<void> {
  const { publication, sealer, names } = deps;
  const former = await publication.read(dayFile(addDays(day, -1)));
  const before = former === undefined ? [] : statementIn(former).heads;
  const heads = await inParallel(run.lists, atOnce, (list) =>
    publishList(list, { day, before: before.find((head) => isOf(head, list)) }, deps),
  );
  const called = namesText({ lists: names, terms: publicTerms, above: { [oblast]: addresseeName(oblast, day) } }, day);
  await publication.write(namesFile(hashing.digest(called)), called);
  const scorecards = await scorecardsOn(day, publication);
  const statement: Statement = {
    version: 1,
    day,
    previous: former === undefined ? '' : hashing.digest(former),
    key: keyName(await sealer.publicKey()),
    heads: [...heads],
    terms: [...run.terms],
    names: hashing.digest(called),
    ...(scorecards.length > 0 ? { scorecards } : {}),
  };
  const stated = JSON.stringify(statement);
  await publication.write(dayFile(day), dayText(stated, await sealer.sign(stated)));
}

const isOf = (head: ListName, name: ListName): boolean => head.provider === name.provider && head.list === name.list;

interface DayOf {
  readonly day: PlainDate;
  readonly before: Head | undefined;
}

async function publishList(
  { actsUntil, ...name }: ReadList,
  { day, before }: DayOf,
  { publication }: PublishingDeps,
): Promise<Head> {
  const edge = await publication.tiles(name, edgeKeys(before));
  const told = before?.form === 'acts' ? before.size : 0;
  const acts = await actsUntil(day, told);
  const { head, file, tiles } = publishedList({ name, before, log: acts, edge }, hashing);
  if (file) await publication.write(file.name, file.text);
  await publication.keepTiles(name, tiles);
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
