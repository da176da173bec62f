import { inParallel } from '#casework/in-parallel.ts';
import type { Publication } from '#casework/ports/publication.ts';
import type { Reports } from '#casework/ports/reports.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { face as application } from '#domain/application/face.ts';
import { dayFile } from '#domain/queue/publication/head.ts';
import { type ListName, officesOf } from '#domain/queue/publication/publish-list.ts';
import {
  lastDayOf,
  type Month,
  monthOf,
  type ScorecardName,
  scorecardFile,
  scorecardsIn,
  scorecardText,
  type Tally,
} from '#domain/queue/publication/scorecard.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { centreOf } from '#domain/regulation/offices/service-centres.ts';
import { type OfficeReport, officeReports } from '#domain/reports/month-report.ts';
import { oblast } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Words } from '#domain/words.ts';
import { hashing } from './hashing.ts';

export interface ScorecardDeps {
  readonly publication: Pick<Publication, 'read' | 'prepare' | 'prepared'>;
  readonly reports: Pick<Reports, 'month'>;
  readonly names: readonly ListName[];
}

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
 * to publish, out of the numbers of its report. It comes after the days, which wait for no count; whatever kills it, the next
 * night begins again, as the newest month is written last.
 */
export async function countTerms(today: PlainDate, deps: ScorecardDeps): Promise<readonly Month[]> {
  const { publication, reports, names } = deps;
  const told: ScorecardName[] = [];
  for (const name of scorecardsIn(monthOf(today)))
    if ((await publication.read(dayFile(lastDayOf(name.month)))) !== undefined) told.push(name);
  const [newest] = scorecardsIn(monthOf(today));
  if (told[0]?.month !== newest?.month || !newest) return [];
  if ((await publication.prepared(scorecardFile(newest))) !== undefined) return [];
  const offices = publicOffices(names);
  for (const name of told.toReversed()) {
    const kept = officeReports(await reports.month(name.month), [], offices);
    const tallies = new Map(kept.map((one): [string, Tally] => [one.office, tallyOf(one)]));
    await publication.prepare(scorecardFile(name), scorecardText(name, tallies));
  }
  return told.map(({ month }) => month);
}

/** The providers whose lists are told of, the desk of each, and the body above them that answers complaints (X259). */
const publicOffices = (names: readonly ListName[]): string[] => {
  const providers = officesOf(names);
  return [...providers, ...providers.filter(isProvider).map(centreOf), oblast];
};

/** What a supervisor keeps above the offices is no office's, and told of none. */
const tallyOf = ({ office, terms }: OfficeReport): Tally =>
  new Map(
    terms
      .map(({ term, kept, missed }) => [publicTerm(term), { due: kept + missed, late: missed }] as const)
      .filter(([term]) => office !== oblast || term in publicTerms),
  );

/** A term as it is published: of a request as it always was, of any other kind by its kind. */
const publicTerm = (term: string): string => term.replace(new RegExp(`^${application.prefix}\\.`), '');

/** What each of them is called. */
export const publicTerms: Readonly<Record<string, Words>> = Object.fromEntries(
  reportedKinds.flatMap(({ kind, reported }) =>
    Object.entries(reported.termNames)
      .filter(([term]) => !reported.supervisors?.includes(term))
      .map(([term, name]) => [publicTerm(`${kind.prefix}.${term}`), name]),
  ),
);
