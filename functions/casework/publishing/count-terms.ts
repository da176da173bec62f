import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, pagesOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Publication } from '#casework/ports/publication.ts';
import { incomingRegister } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { providersTerms } from '#domain/application/office-of-term.ts';
import { isOver, runsToMeet } from '#domain/file/term-runs.ts';
import { kindIn } from '#domain/kinds.ts';
import { dayFile } from '#domain/queue/publication/head.ts';
import { type ListName, officesOf } from '#domain/queue/publication/publish-list.ts';
import {
  countFile,
  lastDayOf,
  type Month,
  monthOf,
  type ScorecardName,
  scorecardFile,
  scorecardsIn,
  scorecardText,
  type Tally,
} from '#domain/queue/publication/scorecard.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { startOfDay } from '#domain/time/local-date.ts';
import { hashing } from './hashing.ts';

export interface ScorecardDeps {
  readonly publication: Pick<Publication, 'read' | 'prepare' | 'prepared'>;
  readonly lists: Pick<CaseLists, 'incoming' | 'office'>;
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly names: readonly ListName[];
}

/** A journal is one question; what is read of a page is counted and let go. */
const atOnce = 16;

/** Publishes what was counted by then in a day's month, and tells its digests, as the statement of the day does. */
export async function scorecardsOn(
  day: PlainDate,
  publication: Pick<Publication, 'prepared' | 'write'>,
): Promise<{ readonly month: Month; readonly digest: string }[]> {
  const found = await inParallel(scorecardsIn(monthOf(day)), atOnce, async (name) => {
    const text = await publication.prepared(scorecardFile(name));
    if (text === undefined) return [];
    await publication.write(scorecardFile(name), text);
    return [{ month: name.month, digest: hashing.digest(text) }];
  });
  return found.flat();
}

/**
 * Once in a month: how each office kept its terms in the month that is over, and again in those before it (X151), for the next day
 * to publish. It comes after the days, which wait for no count; whatever kills it, the next night begins again, as the newest
 * month is written last.
 */
export async function countTerms(today: PlainDate, deps: ScorecardDeps): Promise<readonly Month[]> {
  const { publication, names } = deps;
  const told: ScorecardName[] = [];
  for (const name of scorecardsIn(monthOf(today)))
    if ((await publication.read(dayFile(lastDayOf(name.month)))) !== undefined) told.push(name);
  const [newest] = scorecardsIn(monthOf(today));
  if (told[0]?.month !== newest?.month || !newest) return [];
  if ((await publication.prepared(scorecardFile(newest))) !== undefined) return [];
  const months = told.map(({ month }) => month);
  const tallies = new Map<string, ReadonlyMap<Month, Tally>>();
  for (const office of officesOf(names)) tallies.set(office, await talliesOf(office, months, deps));
  for (const name of told.toReversed()) {
    const offices = [...tallies].map(([office, of]) => [office, of.get(name.month) ?? new Map()] as const);
    await publication.prepare(scorecardFile(name), scorecardText(name, new Map(offices)));
  }
  return months;
}

/** What an office had to keep in each of these months, the last of them first. */
async function talliesOf(
  office: string,
  months: readonly Month[],
  { lists, cases }: ScorecardDeps,
): Promise<ReadonlyMap<Month, Tally>> {
  const tallies = new Map(months.map((month): [Month, Tally] => [month, new Map()]));
  const since = reachOf(months);
  const take = async (id: string, where: 'registered' | 'open'): Promise<boolean> => {
    if (kindIn([application], id) === undefined) return false;
    const journal = await cases.journal(application, id);
    const registeredAt =
      journal.find(({ events }) => events.some(({ type }) => type === 'RequestRegistered'))?.at ?? '';
    if ((where === 'registered') !== registeredAt >= since) return false;
    const own = runsToMeet(application, journal).filter((run) => isOver(run) && run.term in providersTerms);
    for (const [month, tally] of tallies) countFile(tally, month, own);
    return true;
  };
  for (const register of registersOf(office, since, months))
    for await (const ids of pagesOf((cursor) => lists.incoming(register, cursor))) {
      const taken = await inParallel(ids, atOnce, (id) => take(id, 'registered'));
      if (taken.length > 0 && !taken.some(Boolean)) break;
    }
  for await (const ids of pagesOf((cursor) => lists.office(office, cursor)))
    await inParallel(ids, atOnce, (id) => take(id, 'open'));
  return tallies;
}

/** Since when whatever was registered is read. */
function reachOf(months: readonly Month[]): Instant {
  const first = startOfDay(`${months.at(-1)}-01`);
  return new Date(Date.parse(first) - lengthOf('scorecardReaches')).toISOString();
}

/** An office's registers of incoming documents, one a year, the last first. */
function registersOf(office: string, since: Instant, [newest = '']: readonly Month[]): string[] {
  const [first, last] = [Number(since.slice(0, 4)), Number(newest.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, back) => incomingRegister(office, last - back));
}
